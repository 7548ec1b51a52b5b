package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import java.util.List;
import java.util.Map;

/** What a model has on top of its body: the weights, and the part of the graph that reads them. */
public sealed interface Heads permits CriticHeads, PrunerHeads {
  /** The page of the graph, a resource. */
  String page();

  /** The weights. The graph asks for them by name. */
  List<TensorSpec> weights();

  /** The numbers and names that the graph asks for, by the names that it gives them. */
  Map<String, Object> attributes();
}
