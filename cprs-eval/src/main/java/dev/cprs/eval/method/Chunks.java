package dev.cprs.eval.method;

import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.TokenCuts;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Chunks of so many tokens each, the last one shorter, wherever they end.
 *
 * @param chunkTokens at least 1
 */
record Chunks(int chunkTokens) implements Units {
  @Override
  public List<Unit> cut(String text, TokenizedText tokens) {
    List<Unit> units = new ArrayList<>();
    int first = 0;
    while (first < tokens.size()) {
      int end = TokenCuts.atOrBefore(tokens, Math.min(first + chunkTokens, tokens.size()));
      if (end <= first) { // a character of more tokens than a chunk
        end = TokenCuts.atOrAfter(tokens, first + chunkTokens);
      }
      units.add(new Unit(new Passage(tokens.start(first), tokens.end(end - 1)), first, end));
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
