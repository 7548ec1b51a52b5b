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
   * Windows as full as possible, without overlap. A window ends at the end of a unit (in prose a
   * sentence) if there is one in its last quarter. One that begins inside a table, a JSON object, a
   * class or a section has the heads of those in view.
   */
  static WindowStrategy sentences() {
    return new SentenceWindows(0);
  }

  /**
   * Windows as in {@link #sentences()}, but each begins up to {@code overlapTokens} tokens before
   * the end of the last one. A token that is in two windows is labelled by the one in which it is
   * further from an edge.
   *
   * @param overlapTokens at least 0; limited to a quarter of the context tokens of a window
   * @throws InvalidRequestException if it is negative
   */
  static WindowStrategy sentences(int overlapTokens) {
    return new SentenceWindows(overlapTokens);
  }

  /**
   * Windows as the published Python cuts them: every {@code contextTokens} tokens. If the text has
   * a Chinese character (U+4E00 to U+9FFF), whole sentences are packed instead, as long as the sum
   * of their token counts fits.
   */
  static WindowStrategy published() {
    return PublishedWindows.SENTENCES;
  }

  /**
   * Windows of {@code contextTokens} tokens each, wherever they end, as in the published Python
   * with {@code split_with_sent} off.
   */
  static WindowStrategy tokens() {
    return PublishedWindows.TOKENS;
  }
}
