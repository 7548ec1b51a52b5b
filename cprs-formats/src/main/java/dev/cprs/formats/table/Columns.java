package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import java.util.Arrays;

/** Where the columns of aligned lines begin, in characters from the start of a line. */
final class Columns {
  private final int[] starts;

  Columns(int[] starts) {
    this.starts = starts.clone();
  }

  /** Columns that begin where the parts of a line do. */
  static Columns at(int lineStart, Spans parts) {
    int[] starts = new int[parts.size()];
    Arrays.setAll(starts, i -> parts.start(i) - lineStart);
    return new Columns(starts);
  }

  /**
   * The cells of a line, one a column. A cell that reaches over columns to its right leaves them
   * empty.
   */
  Spans cells(CharSequence text, int lineStart, int end) {
    Spans cells = new Spans();
    int from = lineStart;
    int covered = 0;
    for (int column = 1; column < starts.length; column++) {
      int at = lineStart + starts[column];
      if (at > from && at < end && Chars.isBlank(text.charAt(at - 1))) {
        addCell(cells, text, from, at, covered);
        from = at;
        covered = 0;
      } else {
        covered++;
      }
    }
    addCell(cells, text, from, end, covered);
    return cells;
  }

  /** Whether at least half of the columns begin after a blank in a line. */
  boolean fit(CharSequence text, int lineStart, int lineEnd) {
    int crossed = 0;
    int reached = 0;
    for (int column = 1; column < starts.length; column++) {
      int at = lineStart + starts[column];
      if (at < lineEnd) {
        reached++;
        crossed += Chars.isBlank(text.charAt(at - 1)) ? 0 : 1;
      }
    }
    return 2 * crossed <= reached;
  }

  private static void addCell(Spans cells, CharSequence text, int from, int to, int covered) {
    cells.addTrimmed(text, from, to);
    for (int i = 0; i < covered; i++) {
      cells.add(to, to);
    }
  }
}
