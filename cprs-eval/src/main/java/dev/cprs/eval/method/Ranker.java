package dev.cprs.eval.method;

import java.util.List;

/** Ranks texts by how well they fit a query. Used by one thread at a time. */
public interface Ranker extends AutoCloseable {
  /**
   * The indices of the texts, best first; those that don't fit the query at all may be missing.
   * Equal ones stand in their order.
   */
  int[] bestFirst(String query, List<String> texts);

  @Override
  default void close() {}
}
