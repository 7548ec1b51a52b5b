package dev.cprs.eval.report;

import org.jspecify.annotations.Nullable;

/**
 * A row, and what isn't in it.
 *
 * @param other in the suite qa, what was kept of no use, in tokens, as means of the samples; null
 *     in the others
 */
public record Measure(Row row, @Nullable Other other) {
  /**
   * Tokens kept of no use.
   *
   * @param besideNeighbours neither in a sentence with the answer nor in one next to it
   * @param besideParagraph not in the answer's paragraph
   */
  public record Other(double besideNeighbours, double besideParagraph) {}
}
