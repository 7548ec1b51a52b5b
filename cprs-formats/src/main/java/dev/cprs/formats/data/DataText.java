package dev.cprs.formats.data;

/** What the formats of this package ask of characters and lines. Offsets are UTF-16 units. */
final class DataText {
  /** Text up to this length is a unit, counted without indentation: about 150 tokens. */
  static final int UNIT = 600;

  /** A record among records is one unit up to this length, counted without indentation. */
  static final int RECORD = 1500;

  private DataText() {}

  /** Whether a character is white space of any script, a control character, or a BOM. */
  static boolean isBlank(char c) {
    if (c > ' ' && c < '\u007f') {
      return false;
    }
    return c <= ' '
        || c == '\u0085'
        || c == '\ufeff'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The first character that isn't white space, or {@code to}. */
  static int skipBlank(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of a text without the white space at its end, at least {@code from}. */
  static int trimEnd(CharSequence text, int from, int to) {
    int i = to;
    while (i > from && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The end of a line without its line break, or {@code to}. */
  static int lineEnd(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the line after a line end begins: {@code \r\n} is one line break. */
  static int nextLine(CharSequence text, int lineEnd, int to) {
    if (lineEnd + 1 < to && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n') {
      return lineEnd + 2;
    }
    return Math.min(to, lineEnd + 1);
  }

  /** Whether a text stands at an offset. */
  static boolean startsWith(CharSequence text, int at, int to, String prefix) {
    if (prefix.length() > to - at) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text.charAt(at + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
