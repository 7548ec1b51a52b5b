package dev.cprs;

/** What a span is made of. */
public enum Granularity {
  /** The tokens that the model labelled, as it labelled them. */
  TOKENS,
  /**
   * Whole sentences: a sentence is kept if the highest relevance of its tokens reaches the
   * threshold, and scored by that; no fragments come out.
   */
  SENTENCES
}
