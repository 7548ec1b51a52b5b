package dev.cprs;

/** What a span is made of. */
public enum Granularity {
  /** The tokens that the model labelled. */
  TOKENS,
  /**
   * Whole sentences, never fragments. A sentence's score is the highest relevance of its tokens,
   * and it is kept if its score reaches the threshold.
   */
  SENTENCES
}
