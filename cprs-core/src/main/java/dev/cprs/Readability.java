package dev.cprs;

import dev.cprs.spi.TokenizedText;

/**
 * How much of a text a model's vocabulary can't read. A model that sees most words of a text as the
 * unknown token judges it by the rest, and its scores mean little.
 */
final class Readability {
  /** A text with a greater share of unknown words is one that the model can't read. */
  static final double MAX_UNKNOWN_SHARE = 1 / 3.0;

  private Readability() {}

  /** Whether more than a third of the words of a text are unknown. */
  static boolean isUnreadable(String text, TokenizedText tokens) {
    return unknownShare(text, tokens) > MAX_UNKNOWN_SHARE;
  }

  /**
   * The share of a text's words that an unknown token stands for. Each Chinese character is a word.
   * Words of ASCII alone are left out of the unknown: any vocabulary has the letters, and such a
   * word is unknown for its length.
   *
   * @return 0 to 1; 0 without words, and where the vocabulary can spell any word
   */
  static double unknownShare(String text, TokenizedText tokens) {
    int token = nextUnknown(tokens, 0);
    if (token == tokens.size()) {
      return 0;
    }
    int words = 0;
    int unknown = 0;
    for (int start = 0, end; start < text.length(); start = end) {
      int c = text.codePointAt(start);
      end = start + Character.charCount(c);
      if (!Character.isLetter(c)) {
        continue;
      }
      if (!Character.isIdeographic(c)) {
        end = wordEnd(text, end);
      }
      words++;
      while (token < tokens.size() && tokens.end(token) <= start) {
        token = nextUnknown(tokens, token + 1);
      }
      boolean isUnknown = token < tokens.size() && tokens.start(token) < end;
      if (isUnknown && !isAscii(text, start, end)) {
        unknown++;
      }
    }
    return words == 0 ? 0 : (double) unknown / words;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && continuesWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean continuesWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    };
  }

  private static boolean isAscii(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int nextUnknown(TokenizedText tokens, int from) {
    int token = from;
    while (token < tokens.size() && !tokens.isUnknown(token)) {
      token++;
    }
    return token;
  }
}
