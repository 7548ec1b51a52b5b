package dev.cprs;

/** What a span is made of. */
public enum Granularity {
  /** The tokens that the model labelled. */
  TOKENS,
  /**
   * Whole units: sentences of prose, and in other formats rows, records, log entries, declarations
   * and other {@linkplain dev.cprs.spi.UnitKind kinds}. A unit's score is the highest relevance of
   * its tokens (of a published pruner the {@linkplain dev.cprs.spi.UnitScore mean}), lowered where
   * like units have words of the query that it lacks. It is kept if its score reaches the
   * threshold, and cut only where it is larger than the whole budget.
   */
  SENTENCES
}
