package dev.cprs.json;

/**
 * The code points of a text's UTF-16 offsets. Counts from the last one asked for, so that offsets
 * in about rising order cost one pass over the text. Not thread-safe.
 */
public final class CodePoints {
  private final String text;
  private int lastOffset;
  private int lastCodePoints;

  /** The offsets of a text. */
  public CodePoints(String text) {
    this.text = text;
  }

  /** How many code points lie before an offset in UTF-16 units. */
  public int at(int offset) {
    lastCodePoints +=
        offset >= lastOffset
            ? text.codePointCount(lastOffset, offset)
            : -text.codePointCount(offset, lastOffset);
    lastOffset = offset;
    return lastCodePoints;
  }
}
