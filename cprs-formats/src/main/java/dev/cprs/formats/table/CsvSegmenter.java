package dev.cprs.formats.table;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;

/** Comma-separated values, also with other delimiters but the tab. */
public final class CsvSegmenter implements Segmenter {
  private static final String DELIMITERS = ",;|^";

  /** As many characters tell the delimiter of a text that isn't surely of this format. */
  private static final int TELLING = 10_000;

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    double best = 0;
    for (int i = 0; i < DELIMITERS.length(); i++) {
      best = Math.max(best, DelimitedFit.of(text, DELIMITERS.charAt(i), from, to));
    }
    return best;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    DelimitedTables.add(from, to, units, delimiter(units.text(), from, to));
  }

  /** The delimiter that fits best; if none does, the most frequent one. */
  private static char delimiter(CharSequence text, int from, int to) {
    char best = DELIMITERS.charAt(0);
    double bestFit = 0;
    for (int i = 0; i < DELIMITERS.length(); i++) {
      double fit = DelimitedFit.of(text, DELIMITERS.charAt(i), from, to);
      if (fit > bestFit) {
        best = DELIMITERS.charAt(i);
        bestFit = fit;
      }
    }
    return bestFit > 0 ? best : mostFrequent(text, from, Math.min(to, from + TELLING));
  }

  private static char mostFrequent(CharSequence text, int from, int to) {
    int[] counts = new int[DELIMITERS.length()];
    int best = 0;
    for (int at = from; at < to; at++) {
      int found = DELIMITERS.indexOf(text.charAt(at));
      if (found >= 0 && ++counts[found] > counts[best]) {
        best = found;
      }
    }
    return DELIMITERS.charAt(best);
  }
}
