package dev.cprs.eval;

import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Chunks of so many tokens each, the last one shorter, wherever they end.
 *
 * @param chunkTokens at least 1
 */
record RetrievalChunks(int chunkTokens) implements RetrievalUnits {
  @Override
  public List<RetrievalUnit> cut(String text, TokenizedText tokens) {
    List<RetrievalUnit> units = new ArrayList<>();
    int first = 0;
    while (first < tokens.size()) {
      int end = RetrievalCuts.atOrBefore(tokens, Math.min(first + chunkTokens, tokens.size()));
      if (end <= first) { // a character of more tokens than a chunk
        end = RetrievalCuts.atOrAfter(tokens, first + chunkTokens);
      }
      units.add(
          new RetrievalUnit(new Passage(tokens.start(first), tokens.end(end - 1)), first, end));
      first = end;
    }
    return units;
  }

  /** A chunk ends anywhere as it is. */
  @Override
  public boolean divisible() {
    return true;
  }
}
