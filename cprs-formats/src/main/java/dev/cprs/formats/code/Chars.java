package dev.cprs.formats.code;

/** Small questions about characters and lines, as all the scanners here ask them. */
final class Chars {
  private Chars() {}

  /** Whether a character may stand between nodes: white space, controls, a byte order mark. */
  static boolean isBlank(char c) {
    return c <= ' '
        || (c >= 0x7f && (c == '\u0085' || c == '\ufeff' || Character.isSpaceChar(c)))
        || (c > 0xff && Character.isWhitespace(c));
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '$'
        || (c >= 0x80 && !isBlank(c));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The end of the line that {@code at} is in: the place of its line end, or {@code to}. */
  static int lineEnd(CharSequence text, int at, int to) {
    int i = at;
    while (i < to && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the line after a line end begins. */
  static int afterLineEnd(CharSequence text, int lineEnd, int to) {
    if (lineEnd >= to) {
      return to;
    }
    boolean two =
        text.charAt(lineEnd) == '\r' && lineEnd + 1 < to && text.charAt(lineEnd + 1) == '\n';
    return lineEnd + (two ? 2 : 1);
  }

  /** The first place from {@code at} that is not blank, or {@code to}. */
  static int skipBlank(CharSequence text, int at, int to) {
    int i = at;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of what is not blank before {@code to}, or {@code from}. */
  static int trimEnd(CharSequence text, int from, int to) {
    int i = to;
    while (i > from && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether a text continues with a string at a place. */
  static boolean startsWith(CharSequence text, int at, int to, String what) {
    if (at < 0 || to - at < what.length()) {
      return false;
    }
    for (int i = 0; i < what.length(); i++) {
      if (text.charAt(at + i) != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first place of a string from {@code at}; -1 if there is none before {@code to}. */
  static int find(CharSequence text, int at, int to, String what) {
    char first = what.charAt(0);
    for (int i = at; i + what.length() <= to; i++) {
      if (text.charAt(i) == first && startsWith(text, i, to, what)) {
        return i;
      }
    }
    return -1;
  }

  /** The place itself, or the one before it if it is inside a surrogate pair. */
  static int whole(CharSequence text, int at, int from) {
    boolean inside =
        at > from
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }
}
