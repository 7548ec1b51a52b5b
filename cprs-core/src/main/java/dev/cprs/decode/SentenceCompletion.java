package dev.cprs.decode;

/**
 * Extends a span on both sides to sentence punctuation or a line end, as the published code does.
 * It must be asked for the spans of one text in rising order; it is then linear in the length of
 * the text, since a stop that was found is kept for the next span. Not thread-safe.
 */
final class SentenceCompletion {
  private static final String STOPS = ".。：？！\"”?!\n";

  private final CharSequence text;

  /**
   * The start of the text's last character. The published code never moves an end past it, so a
   * text without punctuation loses its last character.
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
   * The start of a span, moved back to just after the previous stop.
   *
   * @param bound the end of the previous span, which the start is not moved past. A start below it
   *     stays
   */
  int start(int start, int bound) {
    int moved = start;
    while (moved > bound && !isStop(text.charAt(moved - 1))) {
      moved--;
    }
    return moved;
  }

  /**
   * The end of a span, moved forward to just after the next stop, unless it follows a stop already.
   */
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
