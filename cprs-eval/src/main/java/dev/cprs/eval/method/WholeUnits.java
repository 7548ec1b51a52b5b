package dev.cprs.eval.method;

import dev.cprs.eval.sample.Layout;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import dev.cprs.eval.sample.Sentences;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Units that are kept whole or not at all, such as sentences or lines.
 *
 * @param finder finds them in a text, in order and disjoint
 */
record WholeUnits(Function<String, List<Passage>> finder) implements Units {
  /** The sentences of a context. */
  static Units sentences() {
    return new WholeUnits(Sentences::of);
  }

  /** The lines of a context. */
  static Units lines() {
    return new WholeUnits(LineUnits::of);
  }

  /** The records, rows, entries or blocks of a context as it was made; of prose, the sentences. */
  static Units made(Question question) {
    Layout layout = question.layout();
    return layout == null
        ? sentences()
        : new WholeUnits(text -> layout.units().stream().map(Layout.Part::place).toList());
  }

  @Override
  public List<Unit> cut(String text, TokenizedText tokens) {
    List<Unit> units = new ArrayList<>();
    int token = 0;
    for (Passage passage : finder.apply(text)) {
      while (token < tokens.size() && tokens.end(token) <= passage.start()) {
        token++;
      }
      int first = token;
      while (token < tokens.size() && tokens.start(token) < passage.end()) {
        token++;
      }
      units.add(new Unit(passage, first, token));
    }
    return units;
  }

  @Override
  public boolean divisible() {
    return false;
  }
}
