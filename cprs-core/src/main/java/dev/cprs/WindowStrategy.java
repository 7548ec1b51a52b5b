package dev.cprs;

import dev.cprs.spi.Tokenizer;

/**
 * How a text is cut into windows. Implementations are immutable and thread-safe.
 *
 * <p>{@link #sentences()} is the default; {@link #published()} cuts as the published Python does.
 */
public interface WindowStrategy {
  /**
   * Cuts a text.
   *
   * @param text the context (one document)
   * @param tokenizer the model's tokenizer
   * @param contextTokens how many context tokens fit into a window beside the prefix; at least 1
   * @return the tokens of the text, and windows over them in order
   */
  WindowPlan plan(String text, Tokenizer tokenizer, int contextTokens);

  /**
   * Windows as full as can be that end at a sentence end where one lies in their last quarter. They
   * do not overlap.
   */
  static WindowStrategy sentences() {
    return new SentenceWindows(0);
  }

  /**
   * Windows that end at sentence ends, each beginning up to {@code overlapTokens} before the end of
   * the last one; a token that is seen twice takes the reading of the window in which it stands
   * further from an edge.
   *
   * @param overlapTokens at least 0; it is cut to a quarter of what a window holds
   * @throws InvalidRequestException if it is negative
   */
  static WindowStrategy sentences(int overlapTokens) {
    return new SentenceWindows(overlapTokens);
  }

  /**
   * Windows as the published Python cuts them: every {@code contextTokens} tokens, or, where the
   * text has a Chinese character (U+4E00 to U+9FFF), whole sentences packed as long as the sum of
   * their own token counts fits.
   */
  static WindowStrategy published() {
    return PublishedWindows.SENTENCES;
  }

  /**
   * Windows of {@code contextTokens} tokens each, wherever they end: what the published Python does
   * with {@code split_with_sent} off.
   */
  static WindowStrategy tokens() {
    return PublishedWindows.TOKENS;
  }
}
