package dev.cprs.formats.table;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.Optional;

/** Comma-separated values, also with other delimiters but the tab. */
public final class CsvSegmenter implements Segmenter {
  private static final String DELIMITERS = ",;|^";

  /** A delimiter that isn't among as many first characters is none. */
  private static final int TELLING = 10_000;

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return Choice.of(text, from, to).fit;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    DelimitedTables.add(from, to, units, Choice.of(units.text(), from, to).delimiter);
  }

  /** The delimiter that fits best; if none does, the most frequent one. */
  private record Choice(char delimiter, double fit) {
    static Choice of(CharSequence text, int from, int to) {
      int[] counts = counts(text, from, Math.min(to, from + TELLING));
      int mostFrequent = 0;
      Choice best = new Choice(DELIMITERS.charAt(0), 0);
      for (int i = 0; i < counts.length; i++) {
        mostFrequent = counts[i] > counts[mostFrequent] ? i : mostFrequent;
        double fit =
            counts[i] == 0 ? 0 : DelimitedFit.of(text, DELIMITERS.charAt(i), from, to);
        best = fit > best.fit ? new Choice(DELIMITERS.charAt(i), fit) : best;
      }
      return best.fit > 0 ? best : new Choice(DELIMITERS.charAt(mostFrequent), 0);
    }

    private static int[] counts(CharSequence text, int from, int to) {
      int[] counts = new int[DELIMITERS.length()];
      for (int at = from; at < to; at++) {
        int delimiter = DELIMITERS.indexOf(text.charAt(at));
        if (delimiter >= 0) {
          counts[delimiter]++;
        }
      }
      return counts;
    }
  }

  /** A line with a mark would be read as a row. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.empty();
  }
}
