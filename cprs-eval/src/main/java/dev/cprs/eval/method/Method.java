package dev.cprs.eval.method;

import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import java.util.List;

/** A way to keep the parts of a context that matter for a query. */
public interface Method extends AutoCloseable {
  /** Its name in the tables, such as {@code bm25-sentences}. */
  String name();

  /**
   * The parts that it keeps, in document order and disjoint.
   *
   * @param budget the most tokens that they may have together, counted by the compressor that is
   *     measured
   */
  List<Passage> keep(Question question, int budget);

  /**
   * The best units, such as sentences, the best first.
   *
   * @param most at most so many
   */
  List<Passage> best(Question question, int most);

  @Override
  default void close() {}
}
