package dev.cprs.result;

import java.util.Objects;

/**
 * Turns UTF-16 offsets of a text into code point offsets. It counts from the last offset asked for,
 * so offsets in roughly rising order cost one pass over the text. Not thread-safe.
 */
public final class CodePoints {
  private final String text;
  private int lastOffset;
  private int lastCodePoints;

  /** Counts in a text. */
  public CodePoints(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * The number of code points before an offset.
   *
   * @param offset in UTF-16 units, from 0 to the text's length
   * @throws IndexOutOfBoundsException if it lies outside the text
   */
  public int at(int offset) {
    lastCodePoints +=
        offset >= lastOffset
            ? text.codePointCount(lastOffset, offset)
            : -text.codePointCount(offset, lastOffset);
    lastOffset = offset;
    return lastCodePoints;
  }
}
