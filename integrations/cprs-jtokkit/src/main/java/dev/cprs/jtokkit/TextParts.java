package dev.cprs.jtokkit;

/** Where a text is cut so that JTokkit counts it in little time and memory. */
final class TextParts {
  /** The most UTF-16 units of a part. */
  private static final int PART_UNITS = 8_192;

  /**
   * The most bytes of letters, white space or signs in a row. JTokkit encodes such a run as one
   * word, and takes a slower way from 500 bytes on: for "deadbeef", repeated, four times as long. A
   * multiple of 128, the length of the longest tokens, which are of spaces.
   */
  private static final int RUN_BYTES = 384;

  private enum Kind {
    LETTER,
    SPACE,
    /** In words of three at most. */
    DIGIT,
    SIGN
  }

  private TextParts() {}

  /**
   * Where the part that starts at {@code from} ends: after a run that is too long, else at the last
   * place within a part's length where a word begins, else at that length. Never inside a surrogate
   * pair.
   */
  static int end(String text, int from) {
    int longest = Math.min(text.length(), from + PART_UNITS);
    int runEnd = longRunEnd(text, from, longest);
    if (runEnd < longest) {
      return runEnd;
    }
    if (longest == text.length()) {
      return longest;
    }
    for (int end = longest; end > from; end--) {
      if (beginsWord(text, end)) {
        return end;
      }
    }
    return outsidePair(text, longest);
  }

  /** Where a run reaches its most bytes; {@code to} if none does. */
  private static int longRunEnd(String text, int from, int to) {
    Kind kind = Kind.DIGIT;
    int bytes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      Kind next = kind(c);
      if (next != kind || next == Kind.DIGIT) {
        kind = next;
        bytes = 0;
      }
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      if (bytes > RUN_BYTES) {
        return outsidePair(text, i);
      }
    }
    return to;
  }

  private static Kind kind(char c) {
    if (Character.isLetter(c)) {
      return Kind.LETTER;
    }
    if (Character.isWhitespace(c)) {
      return Kind.SPACE;
    }
    return Character.isDigit(c) ? Kind.DIGIT : Kind.SIGN;
  }

  /**
   * Whether a letter follows after a line end, or after a space with a visible character before it.
   * The regular expressions of all encodings end a match there whatever stands further away: the
   * space goes with the letter, and a match with a line end in it has nothing but white space after
   * it.
   */
  private static boolean beginsWord(String text, int place) {
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    return (before == '\n' && isAsciiLetter(after))
        || (after == ' '
            && before > ' '
            && before < 0x7f
            && place + 1 < text.length()
            && isAsciiLetter(text.charAt(place + 1)));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int outsidePair(String text, int cut) {
    return Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut)) ? cut - 1 : cut;
  }
}
