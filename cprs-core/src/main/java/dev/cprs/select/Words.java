package dev.cprs.select;

/** Ends of words and numbers, which a kept part never cuts. */
final class Words {
  /** A longer run is no word that is read as one. */
  private static final int LONGEST = 80;

  private Words() {}

  /** An offset, moved back to the start of the word that it is inside, but not below a bound. */
  static int start(CharSequence text, int offset, int bound) {
    int at = offset;
    while (at > bound && offset - at < LONGEST && isInside(text, at)) {
      at--;
    }
    return offset - at < LONGEST ? at : outOfPair(text, offset, -1);
  }

  /** An offset, moved on to the end of the word that it is inside, but not above a bound. */
  static int end(CharSequence text, int offset, int bound) {
    int at = offset;
    while (at < bound && at - offset < LONGEST && isInside(text, at)) {
      at++;
    }
    return at - offset < LONGEST ? at : outOfPair(text, offset, 1);
  }

  /**
   * Whether a word or a number goes on across an offset: {@code 3|5}, {@code 3.|5}, {@code a|b}.
   */
  private static boolean isInside(CharSequence text, int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return false;
    }
    char before = text.charAt(offset - 1);
    char after = text.charAt(offset);
    if (Character.isSurrogatePair(before, after)) {
      return true;
    }
    if (isWord(before) && isWord(after)) {
      return true;
    }
    return isJoined(text, offset) || isJoined(text, offset - 1);
  }

  /**
   * Whether a character joins digits, or letters: {@code 1,250}, {@code 9:30}, {@code so-called}.
   */
  private static boolean isJoined(CharSequence text, int joint) {
    if (joint <= 0 || joint + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(joint - 1);
    char after = text.charAt(joint + 1);
    return switch (text.charAt(joint)) {
      case '.', ',', ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
      case '-', '_', '\'', '’' -> isWord(before) && isWord(after);
      default -> false;
    };
  }

  private static boolean isWord(char c) {
    boolean part = Character.isLetterOrDigit(c) || c == '_' || isMark(c);
    return part && !writesWithoutSpaces(c);
  }

  /** Vowel signs and accents go with the letter before them. */
  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether words of a character's script run into each other; by blocks, so roughly. */
  private static boolean writesWithoutSpaces(char c) {
    return (c >= '\u0e00' && c < '\u10a0') // Thai, Lao, Tibetan, Burmese
        || (c >= '\u1780' && c < '\u1800') // Khmer
        || (c >= '\u2e80' && c < '\uac00') // Chinese, Japanese
        || (c >= '\uf900' && c < '\ufb00') // Chinese for compatibility
        || c >= '\uff00'; // half- and full-width forms
  }

  private static int outOfPair(CharSequence text, int offset, int step) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset + step : offset;
  }
}
