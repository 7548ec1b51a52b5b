package dev.cprs.eval.sample;

import dev.cprs.decode.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a text: the same for every method, those that the compressor itself keeps. */
public final class Sentences {
  private Sentences() {}

  /** The sentences, in order and disjoint, without white space at their ends. */
  public static List<Passage> of(String text) {
    int[] starts = SentenceSplitter.starts(text);
    List<Passage> sentences = new ArrayList<>(starts.length);
    for (int i = 0; i < starts.length; i++) {
      int start = starts[i];
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        sentences.add(new Passage(start, end));
      }
    }
    return sentences;
  }

  /** Java's white space and the spaces that don't break, which a kept span is stripped of too. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
