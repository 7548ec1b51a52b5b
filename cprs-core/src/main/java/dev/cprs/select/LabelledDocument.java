package dev.cprs.select;

import dev.cprs.decode.TokenLabels;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.UnitTree;

/**
 * A document of a request: its text and units, its tokens and, once its windows are scored, their
 * labels.
 *
 * @param index its place among the request's documents, from 0
 * @param format the format that its units were found by
 */
public record LabelledDocument(
    int index,
    String text,
    String format,
    UnitTree units,
    TokenizedText tokens,
    TokenLabels labels) {
  /** The first token that ends after an offset: the first of a text that begins there. */
  int tokenAfter(int offset) {
    return tokens.firstEndingAfter(offset);
  }

  /** The most relevant token from one, inclusive, to another, exclusive; -1 if there is none. */
  int bestToken(int from, int to) {
    int best = -1;
    for (int token = from; token < to; token++) {
      if (best < 0 || labels.relevance(token) > labels.relevance(best)) {
        best = token;
      }
    }
    return best;
  }

  /** The relevance of its most relevant token; 0 if it has none. */
  public double best() {
    int best = bestToken(0, labels.size());
    return best < 0 ? 0 : labels.relevance(best);
  }
}
