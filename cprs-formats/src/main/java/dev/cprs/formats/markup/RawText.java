package dev.cprs.formats.markup;

import dev.cprs.formats.Prose;

/** What the text in an element may be, by its length and its lines. */
final class RawText {
  /** In UTF-16 units. */
  private static final int LONG = 600;

  private static final int LONG_LINE = 200;

  private RawText() {}

  /** A long text of several lines in an element may be anything: a log, a document, JSON. */
  static boolean isOtherFormat(CharSequence text, int from, int to) {
    int lineEnds = 0;
    int wordStart = from;
    for (int at = from; to - from > LONG && at < to; at++) {
      char c = text.charAt(at);
      lineEnds += c == '\n' ? 1 : 0;
      if (Prose.isBlank(c)) {
        wordStart = at;
      } else if (at - wordStart > LONG) {
        return false; // may be cut anywhere, also in an entity
      }
    }
    return lineEnds >= 3;
  }

  /** Whether a script has hardly any lines, as programs write. */
  static boolean isMinified(CharSequence text, int from, int to) {
    int lines = 1;
    for (int at = from; at < to; at++) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    return to - from > LONG && (to - from) / lines > LONG_LINE;
  }
}
