package dev.cprs.spi;

/**
 * How many tokens a language model makes of a word that its vocabulary lacks. A guess by the kind
 * of its characters, made from counts of OpenAI's o200k_base and cl100k_base:
 *
 * <table>
 *   <caption>Tokens a character</caption>
 *   <tr><th>text</th><th>here</th><th>o200k</th><th>cl100k</th></tr>
 *   <tr><td>"deadbeef", repeated</td><td>0.33</td><td>0.38</td><td>0.38</td></tr>
 *   <tr><td>English without spaces</td><td>0.33</td><td>0.30</td><td>0.32</td></tr>
 *   <tr><td>digits</td><td>0.33</td><td>0.33</td><td>0.33</td></tr>
 *   <tr><td>random hexadecimal digits</td><td>0.50</td><td>0.57</td><td>0.56</td></tr>
 *   <tr><td>random base64</td><td>0.50</td><td>0.68</td><td>0.72</td></tr>
 *   <tr><td>a line of one sign</td><td>0.08</td><td>0.02</td><td>0.02</td></tr>
 *   <tr><td>Vietnamese, Russian</td><td>0.33</td><td>0.24</td><td>0.45</td></tr>
 *   <tr><td>Arabic, Hebrew, Hindi, Thai, Burmese</td><td>0.50</td><td>0.29 to 0.46</td><td>0.68 to 1.94</td></tr>
 *   <tr><td>Korean, Greek, Georgian</td><td>0.50</td><td>0.33 to 0.54</td><td>0.92 to 1.89</td></tr>
 *   <tr><td>Chinese, Japanese</td><td>1.00</td><td>0.77</td><td>0.95 to 1.00</td></tr>
 *   <tr><td>emoji</td><td>1.00</td><td>1.67</td><td>2.83</td></tr>
 * </table>
 */
final class SpelledTokens {
  /** Costs are in parts of a token. */
  private static final int TOKEN = 12;

  private static final int REPEATED_SIGN = TOKEN / 12;
  private static final int THIRD = TOKEN / 3;
  private static final int HALF = TOKEN / 2;

  private SpelledTokens() {}

  /**
   * The tokens of a part of a text, at most one for each character; none where it is empty or white
   * space.
   */
  static int count(String text, int start, int end) {
    long cost = 0;
    int asciiLetters = 0;
    int asciiDigits = 0;
    int before = -1;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80 && Character.isLetter(c)) {
        asciiLetters++;
      } else if (c < 0x80 && Character.isDigit(c)) {
        asciiDigits++;
      } else if (c == before && drawsLines(c)) {
        cost += REPEATED_SIGN;
      } else {
        cost += cost(c);
      }
      before = c;
    }
    // Letters among digits are cut wherever the one follows the other.
    boolean mixed = asciiLetters > 0 && asciiDigits > 0;
    cost += (long) (asciiLetters + asciiDigits) * (mixed ? HALF : THIRD);
    return (int) ((cost + TOKEN - 1) / TOKEN);
  }

  private static int cost(int c) {
    if (Character.isWhitespace(c)) {
      return 0;
    }
    if (c < 0x80) {
      return Character.isISOControl(c) ? HALF : THIRD;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN, CYRILLIC -> THIRD;
      case HAN, HIRAGANA, KATAKANA -> TOKEN;
      default -> Character.isLetter(c) || goesWithOthers(c) ? HALF : TOKEN;
    };
  }

  /**
   * Signs that come in rows: dashes, dots, box drawings; what lies above them is emoji and such.
   */
  private static boolean drawsLines(int c) {
    return c > ' ' && c < 0x2600 && !Character.isLetter(c) && !goesWithOthers(c);
  }

  /**
   * Vowel signs, accents, digits, and what isn't seen: joiners, soft hyphens, control characters.
   */
  private static boolean goesWithOthers(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> false;
    };
  }
}
