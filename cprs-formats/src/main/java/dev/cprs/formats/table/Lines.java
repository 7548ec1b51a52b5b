package dev.cprs.formats.table;

/**
 * Where lines of a text end, and where their ink begins and ends. A line ends at LF, CRLF or CR.
 */
final class Lines {
  private Lines() {}

  /** Where the line that holds {@code from} ends: at its line end, or at {@code to}. */
  static int end(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The start of the line after one that ends at {@code lineEnd}; {@code to} if there is none. */
  static int next(CharSequence text, int lineEnd, int to) {
    if (lineEnd >= to) {
      return to;
    }
    boolean pair =
        text.charAt(lineEnd) == '\r' && lineEnd + 1 < to && text.charAt(lineEnd + 1) == '\n';
    return lineEnd + (pair ? 2 : 1);
  }

  /** The first character from {@code from} that isn't blank; {@code to} if all are. */
  static int inkStart(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** After the last character before {@code to} that isn't blank; {@code from} if all are. */
  static int inkEnd(CharSequence text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** White space of any kind, control characters, and a byte order mark. */
  static boolean isBlank(char c) {
    return c <= ' '
        || (c >= '\u007f' && (c == '\u0085' || c == '\ufeff' || Character.isSpaceChar(c)));
  }
}
