package dev.cprs.formats;

/**
 * Small questions about characters and lines, as all formats ask them. Offsets are UTF-16 units.
 */
public final class Chars {
  private Chars() {}

  /**
   * Whether a character may stand between the nodes of a tree: white space of any script, a control
   * character, a byte order mark.
   */
  public static boolean isBlank(char c) {
    if (c > ' ' && c < '\u007f') {
      return false;
    }
    return c <= ' '
        || c == '\u0085'
        || c == '\ufeff'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** Whether a character ends a line: LF or CR; CRLF is one line end of two. */
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether a character is a digit of ASCII, as programs write numbers in any language. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a character is a letter of ASCII. */
  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether a character is a letter or a digit of ASCII. */
  public static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** Whether a character indents a line. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a character may be in a name of code. */
  public static boolean isWord(char c) {
    return isLetterOrDigit(c) || c == '_' || c == '$' || (c >= 0x80 && !isBlank(c));
  }

  /** The end of the line that {@code at} is in: the place of its line end, or {@code to}. */
  public static int lineEnd(CharSequence text, int at, int to) {
    int i = at;
    while (i < to && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the line after a line end begins; {@code to} if there is none. */
  public static int nextLine(CharSequence text, int lineEnd, int to) {
    if (lineEnd >= to) {
      return to;
    }
    boolean two =
        text.charAt(lineEnd) == '\r' && lineEnd + 1 < to && text.charAt(lineEnd + 1) == '\n';
    return lineEnd + (two ? 2 : 1);
  }

  /** The first place from {@code at} that is not blank, or {@code to}. */
  public static int skipBlank(CharSequence text, int at, int to) {
    int i = at;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of what is not blank before {@code to}, or {@code from}. */
  public static int trimEnd(CharSequence text, int from, int to) {
    int i = to;
    while (i > from && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether a text continues with a string at a place. */
  public static boolean startsWith(CharSequence text, int at, int to, String what) {
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
  public static int find(CharSequence text, int at, int to, String what) {
    char first = what.charAt(0);
    for (int i = at; i + what.length() <= to; i++) {
      if (text.charAt(i) == first && startsWith(text, i, to, what)) {
        return i;
      }
    }
    return -1;
  }

  /** The place itself, or the one before it if it is inside a surrogate pair. */
  public static int whole(CharSequence text, int at, int from) {
    boolean inside =
        at > from
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }
}
