package dev.cprs.pruners;

import java.util.ArrayList;
import java.util.List;

/**
 * OpenProvence's rule for sentences of several lines: with fewer {@code .?!} than lines that aren't
 * blank, each such line is a sentence.
 */
final class LineRule {
  private LineRule() {}

  /**
   * The parts of a sentence.
   *
   * @param text the text that it stands in
   * @param strip whether white space at the ends of parts is left out
   */
  static List<TextRange> apply(String text, TextRange sentence, boolean strip) {
    int start = sentence.start();
    int end = sentence.end();
    List<TextRange> lines = new ArrayList<>();
    if (text.substring(start, end).indexOf('\n') >= 0) {
      for (TextRange line : Texts.lines(text, start, end)) {
        if (!Texts.isBlank(text, line.start(), line.end())) {
          lines.add(line);
        }
      }
    }
    boolean whole =
        lines.size() <= 1 || ends(text, sentence) >= lines.size() || tooLong(text, lines);
    List<TextRange> parts = new ArrayList<>();
    for (TextRange part : whole ? List.of(sentence) : lines) {
      TextRange kept = strip ? Texts.stripped(text, part.start(), part.end()) : part;
      if (kept.start() < kept.end()) {
        parts.add(kept);
      }
    }
    return parts;
  }

  private static long ends(String text, TextRange sentence) {
    return sentence.of(text).chars().filter(c -> ".?!".indexOf(c) >= 0).count();
  }

  private static boolean tooLong(String text, List<TextRange> lines) {
    return lines.stream()
        .map(line -> Texts.stripped(text, line.start(), line.end()))
        .anyMatch(line -> Texts.length(line.of(text)) > EnglishSentences.MOST_CODE_POINTS);
  }
}
