package dev.cprs.eval.method;

/**
 * Makes the rankers of the methods {@code bm25-...} and {@code dense}; found by {@link
 * java.util.ServiceLoader}. The module {@code cprs-rankers} has one. It is a module of its own
 * since a search engine and a second model are more than a hundred megabytes, which measuring alone
 * needs.
 */
public interface RankerProvider {
  /** Ranks by the words that a text shares with the query. */
  Ranker bm25();

  /**
   * Ranks by the embeddings of a sentence encoder.
   *
   * @throws dev.cprs.ModelLoadException if the encoder can't be loaded
   */
  Ranker dense(Encoder encoder);
}
