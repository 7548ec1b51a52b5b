package dev.cprs.spi;

import java.util.Objects;

/**
 * The special tokens that a model was trained to read around one text, and around a pair. Immutable
 * and thread-safe.
 *
 * @param beforeText before a single text
 * @param afterText after it
 * @param beforePair before the first text of a pair
 * @param betweenPair between the two
 * @param afterPair after the second
 * @since 0.1.0
 */
public record TextTemplate(
    TokenIds beforeText,
    TokenIds afterText,
    TokenIds beforePair,
    TokenIds betweenPair,
    TokenIds afterPair) {
  /**
   * @throws NullPointerException if one is null; it is named
   */
  public TextTemplate {
    Objects.requireNonNull(beforeText, "beforeText");
    Objects.requireNonNull(afterText, "afterText");
    Objects.requireNonNull(beforePair, "beforePair");
    Objects.requireNonNull(betweenPair, "betweenPair");
    Objects.requireNonNull(afterPair, "afterPair");
  }
}
