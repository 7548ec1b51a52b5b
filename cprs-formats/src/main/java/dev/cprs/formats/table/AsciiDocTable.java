package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Tables of AsciiDoc, between two lines of {@code |===}: each cell begins with a bar, a row has as
 * many as the first line with any, on one line or on several. That line is the header if a blank
 * line follows it.
 */
public final class AsciiDocTable {
  private AsciiDocTable() {}

  /**
   * Adds a table. Offsets are UTF-16 units of the tree's text.
   *
   * @param from where its first line of {@code |===} starts
   * @param tail where the last one starts; {@code to} if there is none
   * @param to where the last one ends
   */
  public static void segment(int from, int tail, int to, UnitTree.Builder units) {
    CharSequence text = units.text();
    int first = Chars.skipBlank(text, Chars.lineEnd(text, from, tail), tail);
    int firstEnd = Chars.trimEnd(text, first, Chars.lineEnd(text, first, tail));
    int columns = Math.max(1, cells(text, first, firstEnd));
    int next = Chars.nextLine(text, Chars.lineEnd(text, first, tail), tail);
    boolean header = first < tail && isBlank(text, next, Chars.lineEnd(text, next, tail));
    int head = header ? firstEnd : Chars.trimEnd(text, from, Chars.lineEnd(text, from, tail));
    units.group(UnitKind.TABLE, from, head).framed().speaking();
    int row = -1;
    int rowEnd = head;
    int cells = 0;
    for (int line = header ? next : first; line < tail; ) {
      int lineEnd = Chars.lineEnd(text, line, tail);
      int start = Chars.skipBlank(text, line, lineEnd);
      int end = Chars.trimEnd(text, start, lineEnd);
      if (start < end) {
        int more = cells(text, start, end);
        if (row >= 0 && cells >= columns && more > 0) {
          units.leaf(UnitKind.ROW, row, rowEnd);
          row = -1;
        }
        cells = row < 0 ? more : cells + more;
        row = row < 0 ? start : row;
        rowEnd = end;
      }
      line = Chars.nextLine(text, lineEnd, tail);
    }
    if (row >= 0) {
      units.leaf(UnitKind.ROW, row, rowEnd);
    }
    units.close(tail < to ? tail : rowEnd, tail < to ? to : rowEnd);
  }

  private static boolean isBlank(CharSequence text, int from, int to) {
    return Chars.skipBlank(text, from, to) == to;
  }

  /** How many bars begin a cell. */
  private static int cells(CharSequence text, int from, int to) {
    int cells = 0;
    for (int i = from; i < to; i++) {
      cells += text.charAt(i) == '|' && (i == from || text.charAt(i - 1) != '\\') ? 1 : 0;
    }
    return cells;
  }
}
