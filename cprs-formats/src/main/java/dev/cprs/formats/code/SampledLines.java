package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Some lines of a text, trimmed and cut to a length, from which its format is guessed: its
 * beginning and two places further on.
 */
final class SampledLines {
  private static final int BEGINNING = 12_000;
  private static final int ELSEWHERE = 4_000;
  private static final int LONGEST = 240;

  private SampledLines() {}

  /** The lines that aren't blank, without the last of each place, which may be cut. */
  static List<String> of(CharSequence text, int from, int to) {
    List<String> lines = new ArrayList<>();
    if (to - from <= BEGINNING + 2 * ELSEWHERE) {
      add(lines, text, from, to, to);
      return lines;
    }
    add(lines, text, from, from + BEGINNING, to);
    for (int part = 1; part <= 2; part++) {
      int start = from + (int) ((to - from - ELSEWHERE) / 2L * part);
      int line = Chars.lineEnd(text, start, start + ELSEWHERE);
      add(lines, text, line, start + ELSEWHERE, to);
    }
    return lines;
  }

  private static void add(List<String> lines, CharSequence text, int from, int stop, int to) {
    int line = from;
    while (line < stop) {
      int end = Chars.lineEnd(text, line, stop);
      if (end == stop && stop < to && !lines.isEmpty()) {
        return;
      }
      int start = Chars.skipBlank(text, line, end);
      int trimmed = Chars.trimEnd(text, start, end);
      if (start < trimmed) {
        String tail =
            trimmed - start > LONGEST ? text.subSequence(trimmed - 8, trimmed).toString() : "";
        int cut = tail.isEmpty() ? trimmed : start + LONGEST - 8;
        lines.add(text.subSequence(start, cut) + tail);
      }
      line = Chars.nextLine(text, end, stop);
    }
  }

  /** How many words a line has that are only letters. */
  static int plainWords(String line) {
    int words = 0;
    for (String word : line.split("\\s+", 0)) {
      int letters = 0;
      for (int i = 0; i < word.length(); i++) {
        letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
      }
      boolean plain =
          letters == word.length()
              || (letters > 0
                  && letters == word.length() - 1
                  && ",.:;?!".indexOf(word.charAt(word.length() - 1)) >= 0);
      words += plain ? 1 : 0;
    }
    return words;
  }
}
