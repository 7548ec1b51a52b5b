package dev.cprs.tokenizer;

/**
 * Cuts a text into pieces for the native tokenizer, which takes about 1 KB of memory for each token
 * of a piece.
 */
final class TextPieces {
  /** The most UTF-16 units of a piece, where the text can be cut safely. */
  static final int PREFERRED_UNITS = 1 << 13;

  /**
   * The most UTF-16 units of any piece. A stretch of this length without a safe place (a run of one
   * letter, of emoji) is cut anyway, and then has a few other tokens there than the whole text
   * would.
   */
  static final int MAX_UNITS = 1 << 14;

  private final String text;
  private final CutRule rule;
  private final int preferredUnits;
  private final int maxUnits;

  /**
   * @param longest the most units of any piece that the tokenizer can be given, at most {@link
   *     #MAX_UNITS}
   */
  TextPieces(String text, CutRule rule, int longest) {
    this(text, rule, Math.min(PREFERRED_UNITS, longest), longest);
  }

  /** With other bounds, for tests. */
  TextPieces(String text, CutRule rule, int preferredUnits, int maxUnits) {
    this.text = text;
    this.rule = rule;
    this.preferredUnits = preferredUnits;
    this.maxUnits = maxUnits;
  }

  /**
   * Where the piece that starts at {@code from} ends: the last safe place within the preferred
   * length, else the first one after it, else before the last white space of the longest piece,
   * else at its length, never inside a surrogate pair.
   */
  int end(int from) {
    int preferred = from + preferredUnits;
    if (text.length() <= preferred) {
      return text.length();
    }
    for (int cut = preferred; cut > from; cut--) {
      if (rule.isSafe(text.charAt(cut - 1), text.charAt(cut))) {
        return cut;
      }
    }
    int longest = Math.min(text.length(), from + maxUnits);
    for (int cut = preferred + 1; cut < longest; cut++) {
      if (rule.isSafe(text.charAt(cut - 1), text.charAt(cut))) {
        return cut;
      }
    }
    for (int cut = longest; longest < text.length() && cut > from; cut--) {
      if (Character.isWhitespace(text.charAt(cut))
          && !Character.isWhitespace(text.charAt(cut - 1))) {
        return cut;
      }
    }
    boolean splitsPair =
        longest < text.length()
            && Character.isSurrogatePair(text.charAt(longest - 1), text.charAt(longest));
    return splitsPair ? longest - 1 : longest;
  }
}
