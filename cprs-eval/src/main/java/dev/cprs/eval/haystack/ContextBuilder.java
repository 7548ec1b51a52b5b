package dev.cprs.eval.haystack;

import dev.cprs.eval.sample.Passage;
import java.util.ArrayList;
import java.util.List;

/** Puts a context together and notes where the values are. Not thread-safe. */
final class ContextBuilder {
  private final String separator;
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> values = new ArrayList<>();

  /**
   * @param separator what stands between two pieces
   */
  ContextBuilder(String separator) {
    this.separator = separator;
  }

  /** Adds a piece in which no value is; nothing if it is empty. */
  ContextBuilder add(String piece) {
    if (!piece.isEmpty()) {
      text.append(text.isEmpty() ? "" : separator).append(piece);
    }
    return this;
  }

  /**
   * Adds a piece with a value.
   *
   * @param at where in the piece it begins: a UTF-16 offset
   * @param length UTF-16 units of it
   */
  ContextBuilder add(String piece, int at, int length) {
    add(piece);
    int start = text.length() - piece.length() + at;
    values.add(new Passage(start, start + length));
    return this;
  }

  /** Adds a needle, whose value counts if it is asked for. */
  ContextBuilder add(Needle needle) {
    String sentence = needle.sentence();
    return needle.asked()
        ? add(sentence, sentence.length() - 1 - needle.value().length(), needle.value().length())
        : add(sentence);
  }

  String text() {
    return text.toString();
  }

  /** Where the values are, in document order. */
  List<Passage> values() {
    return List.copyOf(values);
  }
}
