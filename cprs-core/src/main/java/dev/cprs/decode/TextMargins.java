package dev.cprs.decode;

/**
 * Strips spans of one text as Python's {@code str.strip()} does, whose white space is not that of
 * {@link String#strip()}. Remembers the last run of white space at either end, so that spans asked
 * for in rising order cost no more than the length of the text. Not thread-safe.
 */
final class TextMargins {
  private final CharSequence text;
  private int spaceFrom = -1;
  private int spaceTo = -1;
  private int spaceBackFrom;
  private int spaceBackTo;

  TextMargins(CharSequence text) {
    this.text = text;
  }

  /** The first offset at or after {@code from} that is no white space, or the text's length. */
  int skipForwards(int from) {
    if (from < spaceFrom || from > spaceTo) {
      spaceFrom = from;
      spaceTo = from;
      while (spaceTo < text.length() && isSpace(text.charAt(spaceTo))) {
        spaceTo++;
      }
    }
    return spaceTo;
  }

  /** The last offset at or before {@code to} with no white space before it, or 0. */
  int skipBackwards(int to) {
    int at = to;
    while (true) {
      if (at == spaceBackTo) {
        at = spaceBackFrom;
        break;
      }
      if (at == 0 || !isSpace(text.charAt(at - 1))) {
        break;
      }
      at--;
    }
    spaceBackFrom = at;
    spaceBackTo = to;
    return at;
  }

  /** Python's {@code str.isspace}: none of its characters is outside the basic plane. */
  static boolean isSpace(char c) {
    return switch (c) {
      case '\t', '\n', '\u000b', '\f', '\r', '\u001c', '\u001d', '\u001e', '\u001f', ' ' -> true;
      case '\u0085', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000' -> true;
      default -> c >= '\u2000' && c <= '\u200a';
    };
  }
}
