package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import java.util.List;
import java.util.Map;

/**
 * The body of a model below its two heads: its sizes, its weights, and the graph that reads them.
 */
public sealed interface Architecture permits Qwen2Architecture, BertArchitecture {
  /** The value of {@code model_type}; the graph is the resource of this name with {@code .py}. */
  String modelType();

  int layers();

  int hiddenSize();

  /** Ids are below it. */
  int vocabularySize();

  /** The positions that the model was made for, in tokens. */
  int maxPositions();

  /** The longest window that the graph reads, in tokens. */
  int longestWindow();

  /** The name of the word embedding [vocabulary, hidden], which may also be the category head. */
  String wordEmbedding();

  /** The weights of the body. The graph asks for them by name. */
  List<TensorSpec> weights();

  /** The numbers that the graph names, by the names that it gives them. */
  Map<String, Number> attributes();
}
