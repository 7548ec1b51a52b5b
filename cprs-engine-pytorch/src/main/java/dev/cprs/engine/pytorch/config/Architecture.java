package dev.cprs.engine.pytorch.config;

import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import java.util.List;
import java.util.Map;

/** The body of a model below its heads: its sizes, its weights, and the graph that reads them. */
public sealed interface Architecture
    permits Qwen2Architecture, BertArchitecture, ModernBertArchitecture {
  /** The value of {@code model_type}. */
  String modelType();

  /** The graph's page, a resource. */
  String page();

  int layers();

  int hiddenSize();

  /** Ids are below it. */
  int vocabularySize();

  /** How many token types it tells apart; 0 if there are none. */
  default int tokenTypes() {
    return 0;
  }

  /** How many token types a pair of texts has: 2 if the second has one of its own, else 1. */
  default int pairTypes() {
    return 1;
  }

  /** The positions that the model was made for, in tokens. */
  int maxPositions();

  /** The longest window that the graph reads, in tokens. */
  int longestWindow();

  /**
   * That of a graph with rotary positions, which go on without end: published code lets a model
   * read further than it was made for. This keeps the memory of a window in bounds.
   */
  static int longestRotary(int maxPositions) {
    return Math.max(131_072, maxPositions);
  }

  /** The name of the word embedding [vocabulary, hidden], which may also be the category head. */
  String wordEmbedding();

  /** The weights of the body. The graph asks for them by name. */
  List<TensorSpec> weights();

  /** The numbers and names that the graph asks for, by the names that it gives them. */
  Map<String, Object> attributes();
}
