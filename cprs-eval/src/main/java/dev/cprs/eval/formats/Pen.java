package dev.cprs.eval.formats;

import dev.cprs.ControlPrompt;
import dev.cprs.eval.sample.Layout;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a context and notes where its documents, its units and the answer are. Not thread-safe.
 */
final class Pen {
  private static final String BETWEEN_DOCUMENTS = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Passage> documents = new ArrayList<>();
  private final List<Layout.Part> units = new ArrayList<>();
  private int documentStart;
  private int unitStart;
  private String under = "";
  private @Nullable Passage asked;
  private @Nullable Passage answer;

  Pen write(String piece) {
    text.append(piece);
    return this;
  }

  /** Begins a unit; what it stands in is named for those that look whether it is the only one. */
  Pen begin(String outer) {
    unitStart = text.length();
    under = outer;
    return this;
  }

  Pen begin() {
    return begin("");
  }

  /**
   * Ends a unit.
   *
   * @param wanted whether it is the one that is asked for
   */
  Pen end(boolean wanted) {
    Passage place = new Passage(unitStart, text.length());
    units.add(new Layout.Part(place, under));
    if (wanted) {
      asked = place;
    }
    return this;
  }

  /** Writes a piece that answers the question, if this is the unit asked for. */
  Pen answer(String piece, boolean wanted) {
    if (wanted) {
      answer = new Passage(text.length(), text.length() + piece.length());
    }
    return write(piece);
  }

  /** Ends a document and begins another one. */
  Pen nextDocument() {
    documents.add(new Passage(documentStart, text.length()));
    write(BETWEEN_DOCUMENTS);
    documentStart = text.length();
    return this;
  }

  /**
   * The sample.
   *
   * @param decisive see {@link Layout#decisive}
   */
  Sample sample(String task, String question, List<String> decisive) {
    documents.add(new Passage(documentStart, text.length()));
    if (asked == null || answer == null) {
      throw new IllegalStateException("No answer was written for: " + question);
    }
    return new Sample(
        task,
        ControlPrompt.facts(),
        question,
        text.toString(),
        List.of(asked),
        new Layout(documents, units, answer, decisive));
  }
}
