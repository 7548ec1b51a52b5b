package dev.cprs.eval.qa;

import dev.cprs.ContextCompressor;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import dev.cprs.eval.sample.Sentences;
import java.util.List;

/**
 * What a method kept of a {@link QaSuite}'s sample that the question doesn't need.
 *
 * @param besideNeighbours tokens that are neither in a sentence with the answer nor in one next to
 *     it in the same paragraph
 * @param besideParagraph tokens that are not in the answer's paragraph
 */
public record QaOther(int besideNeighbours, int besideParagraph) {
  /**
   * Counts them.
   *
   * @param sample one of either task; its paragraph is what lies between empty lines
   * @param kept what was kept of its context, disjoint
   * @param compressor counts the tokens
   */
  public static QaOther of(Sample sample, List<Passage> kept, ContextCompressor compressor) {
    String context = sample.context();
    int first = sample.values().stream().mapToInt(Passage::start).min().orElseThrow();
    int last = sample.values().stream().mapToInt(Passage::end).max().orElseThrow();
    int before = context.lastIndexOf("\n\n", first);
    int after = context.indexOf("\n\n", last);
    Passage paragraph =
        new Passage(before < 0 ? 0 : before + 2, after < 0 ? context.length() : after);
    return new QaOther(
        tokensOutside(
            neighbourhood(context, paragraph, new Passage(first, last)), context, kept, compressor),
        tokensOutside(paragraph, context, kept, compressor));
  }

  /** The sentences of a paragraph that hold the values, and one before and after them. */
  private static Passage neighbourhood(String context, Passage paragraph, Passage values) {
    List<Passage> sentences =
        Sentences.of(context.substring(paragraph.start(), paragraph.end())).stream()
            .map(sentence -> sentence.shifted(paragraph.start()))
            .toList();
    int first = 0;
    while (sentences.get(first).end() <= values.start()) {
      first++;
    }
    int last = first;
    while (sentences.get(last).end() < values.end()) {
      last++;
    }
    return new Passage(
        sentences.get(Math.max(0, first - 1)).start(),
        sentences.get(Math.min(sentences.size() - 1, last + 1)).end());
  }

  private static int tokensOutside(
      Passage zone, String context, List<Passage> kept, ContextCompressor compressor) {
    int tokens = 0;
    for (Passage passage : kept) {
      int leftEnd = Math.min(passage.end(), zone.start());
      int rightStart = Math.max(passage.start(), zone.end());
      if (passage.start() < leftEnd) {
        tokens += compressor.countTokens(context.substring(passage.start(), leftEnd));
      }
      if (rightStart < passage.end()) {
        tokens += compressor.countTokens(context.substring(rightStart, passage.end()));
      }
    }
    return tokens;
  }
}
