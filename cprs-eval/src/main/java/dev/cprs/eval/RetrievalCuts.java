package dev.cprs.eval;

import dev.cprs.spi.TokenizedText;

/** Where a text can be cut between tokens: not between those that make up one character. */
final class RetrievalCuts {
  private RetrievalCuts() {}

  /** The last token at or before {@code token} that a cut may stand before. */
  static int atOrBefore(TokenizedText tokens, int token) {
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
  static int atOrAfter(TokenizedText tokens, int token) {
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
