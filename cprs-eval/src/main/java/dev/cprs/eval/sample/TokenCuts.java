package dev.cprs.eval.sample;

import dev.cprs.spi.TokenizedText;

/** Where a text can be cut between tokens: not between those that make up one character. */
public final class TokenCuts {
  private TokenCuts() {}

  /** The last token at or before {@code token} that a cut may stand before. */
  public static int atOrBefore(TokenizedText tokens, int token) {
    int cut = token;
    while (divides(tokens, cut)) {
      cut--;
    }
    return cut;
  }

  /**
   * The first token at or after {@code token} that a cut may stand before; the number of tokens if
   * only the end is left.
   */
  public static int atOrAfter(TokenizedText tokens, int token) {
    int cut = Math.min(token, tokens.size());
    while (divides(tokens, cut)) {
      cut++;
    }
    return cut;
  }

  private static boolean divides(TokenizedText tokens, int cut) {
    return cut > 0 && cut < tokens.size() && tokens.start(cut) < tokens.end(cut - 1);
  }
}
