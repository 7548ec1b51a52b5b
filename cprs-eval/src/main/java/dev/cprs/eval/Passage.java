package dev.cprs.eval;

/**
 * A stretch of a context.
 *
 * @param start a UTF-16 offset, inclusive
 * @param end a UTF-16 offset, exclusive
 */
record Passage(int start, int end) {
  boolean contains(Passage other) {
    return start <= other.start && other.end <= end;
  }
}
