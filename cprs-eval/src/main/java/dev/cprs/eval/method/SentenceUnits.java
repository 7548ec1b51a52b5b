package dev.cprs.eval.method;

import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sentences;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a context. */
final class SentenceUnits implements Units {
  @Override
  public List<Unit> cut(String text, TokenizedText tokens) {
    List<Unit> units = new ArrayList<>();
    int token = 0;
    for (Passage sentence : Sentences.of(text)) {
      while (token < tokens.size() && tokens.end(token) <= sentence.start()) {
        token++;
      }
      int first = token;
      while (token < tokens.size() && tokens.start(token) < sentence.end()) {
        token++;
      }
      units.add(new Unit(sentence, first, token));
    }
    return units;
  }

  @Override
  public boolean divisible() {
    return false;
  }
}
