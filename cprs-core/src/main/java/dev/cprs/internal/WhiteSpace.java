package dev.cprs.internal;

/**
 * The library's one definition of white space: that of Python's {@code str.isspace}, which the
 * published code uses to strip spans. None of it lies outside the basic plane. {@link
 * Character#isWhitespace} knows neither the no-break spaces nor the next-line character.
 */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Whether a character is white space. */
  public static boolean is(char c) {
    return switch (c) {
      case '\t', '\n', '\u000b', '\f', '\r', '\u001c', '\u001d', '\u001e', '\u001f', ' ' -> true;
      case '\u0085', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000' -> true;
      default -> c >= '\u2000' && c <= '\u200a';
    };
  }

  /**
   * Whether a character is white space at which a text may be cut. A no-break space is not: it
   * keeps "Mr. Hill" or "10 km" together.
   */
  public static boolean separates(char c) {
    return is(c) && c != '\u00a0' && c != '\u2007' && c != '\u202f';
  }

  /** Whether a text is empty or only white space. */
  public static boolean isBlank(CharSequence text) {
    return start(text) == text.length();
  }

  /** A text without the white space at its ends. */
  public static String strip(String text) {
    int start = start(text);
    return text.substring(start, end(text, start));
  }

  /** The offset after a text's leading white space; its length if it is blank. */
  public static int start(CharSequence text) {
    int start = 0;
    while (start < text.length() && is(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /**
   * The offset where a text's trailing white space begins.
   *
   * @param start the smallest offset to return
   */
  public static int end(CharSequence text, int start) {
    int end = text.length();
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The first offset from one on that is no white space; {@code to} if there is none. */
  public static int on(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * The last offset up to {@code to} with no white space before it; {@code from} if there is none.
   */
  public static int back(CharSequence text, int from, int to) {
    int at = to;
    while (at > from && is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
