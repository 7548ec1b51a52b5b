package dev.cprs.chat;

/**
 * A part of a text that may be compressed.
 *
 * @param start a UTF-16 offset, inclusive
 * @param end a UTF-16 offset, exclusive
 */
record Block(int start, int end) {
  static Block whole(CharSequence text) {
    return new Block(0, text.length());
  }

  String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** The same part, in a text that begins so many characters earlier. */
  Block moved(int by) {
    return new Block(start + by, end + by);
  }

  boolean overlaps(Block other) {
    return start < other.end && other.start < end;
  }
}
