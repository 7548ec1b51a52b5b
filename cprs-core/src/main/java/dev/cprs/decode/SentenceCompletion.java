package dev.cprs.decode;

/**
 * Pushes the ends of a span outwards to sentence punctuation or a line end, as the published code
 * does. For the spans of one text, asked for in rising order; then linear in the length of the
 * text, since a stop that was found is kept for the next span. Not thread-safe.
 */
final class SentenceCompletion {
  private static final String STOPS = ".。：？！\"”?!\n";

  private final CharSequence text;

  /**
   * Where the last character of the text begins. The published code never pushes an end over it, so
   * that a text without punctuation loses its last character.
   */
  private final int limit;

  /** The first stop at or after {@code stopKnownFrom}, or {@code limit} if none is before it. */
  private int stop = -1;

  private int stopKnownFrom;

  SentenceCompletion(CharSequence text) {
    this.text = text;
    this.limit = text.isEmpty() ? 0 : Character.offsetByCodePoints(text, text.length(), -1);
  }

  /**
   * The start of a span, moved to behind the stop before it.
   *
   * @param bound an offset to stop at: where the span before ends. A start below it stays
   */
  int start(int start, int bound) {
    int moved = start;
    while (moved > bound && !isStop(text.charAt(moved - 1))) {
      moved--;
    }
    return moved;
  }

  /** The end of a span, moved to behind the next stop unless it is behind one already. */
  int end(int end) {
    if (end >= limit || (end > 0 && isStop(text.charAt(end - 1)))) {
      return end;
    }
    if (end < stopKnownFrom || end > stop) {
      stopKnownFrom = end;
      stop = end;
      while (stop < limit && !isStop(text.charAt(stop))) {
        stop++;
      }
    }
    return Math.min(stop + 1, limit);
  }

  private static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }
}
