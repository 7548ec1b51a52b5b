package dev.cprs.eval.report;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A row, and what isn't in it.
 *
 * @param other in the suite qa, what was kept of no use, in tokens, as means of the samples; null
 *     in the others
 * @param data in the suite formats, what else counts there; null in the others
 * @param wanted where one wanted sentence is enough for a question, the share of all wanted ones
 *     that was kept, 0 to 1, mean of the questions
 */
public record Measure(Row row, @Nullable Other other, @Nullable Data data, OptionalDouble wanted) {
  /** A measure without a share of all wanted sentences. */
  public Measure(Row row, @Nullable Other other, @Nullable Data data) {
    this(row, other, data, OptionalDouble.empty());
  }

  /**
   * Tokens kept of no use.
   *
   * @param besideNeighbours neither in a sentence with the answer nor in one next to it
   * @param besideParagraph not in the answer's paragraph
   */
  public record Other(double besideNeighbours, double besideParagraph) {}

  /**
   * What counts for records, rows, entries and blocks.
   *
   * @param answerKept the share of samples of which the answer itself was kept, such as a field of
   *     the record, 0 to 1
   * @param valid the share of outputs that a parser of the format takes, 0 to 1, of those that are
   *     not empty; empty if there are none, or no parser is at hand
   */
  public record Data(double answerKept, OptionalDouble valid) {}
}
