package dev.cprs.pruners;

/**
 * A part of a text.
 *
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 */
public record TextRange(int start, int end) {
  /**
   * @throws IllegalArgumentException if the start is negative or after the end
   */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A part of a text from %d to %d; the start is 0 or more and not after the end"
              .formatted(start, end));
    }
  }

  /** The part of a text. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
