package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Pipe tables of Markdown: a header, a row of dashes, and rows up to the first line without a pipe.
 *
 * @see <a href="https://github.github.com/gfm/#tables-extension-">GFM: Tables</a>
 */
public final class MarkdownTable {
  private MarkdownTable() {}

  /**
   * Finds the end of a table.
   *
   * @param from where a line starts; its indentation may be left out
   * @param to where the text ends, or the block in which the table must lie
   * @return where the last row ends, before its line end; {@code from} if no table begins here
   */
  public static int end(CharSequence text, int from, int to) {
    int headerEnd = Chars.lineEnd(text, from, to);
    int ruleStart = Chars.nextLine(text, headerEnd, to);
    int columns = ruleColumns(text, ruleStart, to);
    if (columns == 0 || !isHeader(text, from, headerEnd, columns)) {
      return from;
    }
    int end = Chars.lineEnd(text, ruleStart, to);
    for (int row = Chars.nextLine(text, end, to); row < to && isRow(text, row, to); ) {
      end = Chars.lineEnd(text, row, to);
      row = Chars.nextLine(text, end, to);
    }
    return Chars.trimEnd(text, from, end);
  }

  /**
   * Adds a table: a group with the header and the row of dashes as head, and its rows. The dashes
   * are {@linkplain UnitTree.Builder#noise noise}.
   *
   * @param from where the table starts, as given to {@link #end}
   * @param to what {@link #end} returned
   */
  public static void segment(int from, int to, UnitTree.Builder units) {
    CharSequence text = units.text();
    int start = Chars.skipBlank(text, from, to);
    int headerEnd = Chars.lineEnd(text, start, to);
    int ruleStart = Chars.skipBlank(text, Chars.nextLine(text, headerEnd, to), to);
    int ruleLineEnd = Chars.lineEnd(text, ruleStart, to);
    int ruleEnd = Chars.trimEnd(text, ruleStart, ruleLineEnd);
    units.group(UnitKind.TABLE, start, ruleEnd).framed().speaking();
    if (ruleStart < ruleEnd) {
      units.noise(ruleStart, ruleEnd);
    }
    Spans header = Spans.between(text, start, Chars.trimEnd(text, start, headerEnd), '|');
    int end = ruleEnd;
    for (int row = Chars.nextLine(text, ruleLineEnd, to); row < to; ) {
      int lineEnd = Chars.lineEnd(text, row, to);
      int rowStart = Chars.skipBlank(text, row, lineEnd);
      int rowEnd = Chars.trimEnd(text, rowStart, lineEnd);
      if (rowStart < rowEnd) {
        addRow(units, rowStart, rowEnd, header);
        end = rowEnd;
      }
      row = Chars.nextLine(text, lineEnd, to);
    }
    units.close(end, end);
  }

  private static void addRow(UnitTree.Builder units, int start, int end, Spans header) {
    if (RowUnits.isLong(start, end)) {
      Spans cells = Spans.between(units.text(), start, end, '|');
      RowUnits.add(units, start, end, cells, '|', header);
    } else {
      RowUnits.add(units, start, end);
    }
  }

  /** The columns of a row of dashes, such as {@code |---|:-:|}; 0 if the line isn't one. */
  private static int ruleColumns(CharSequence text, int from, int to) {
    int columns = 0;
    int pipes = 0;
    boolean dashes = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (Chars.isLineEnd(c)) {
        break;
      }
      if (c == '|') {
        pipes++;
        dashes = false;
      } else if (c == '-') {
        columns += dashes ? 0 : 1;
        dashes = true;
      } else if (c != ':' && !Chars.isBlank(c)) {
        return 0;
      }
    }
    return pipes == 0 ? 0 : columns;
  }

  /** A header has as many cells as the dashes below it; one with outer pipes may have others. */
  private static boolean isHeader(CharSequence text, int from, int lineEnd, int columns) {
    int start = Chars.skipBlank(text, from, lineEnd);
    int end = Chars.trimEnd(text, start, lineEnd);
    if (start == end) {
      return false;
    }
    Spans cells = Spans.between(text, start, end, '|');
    boolean framed = text.charAt(start) == '|';
    return cells.size() == columns || (framed && cells.size() > 1 && columns > 1);
  }

  /** A line with a pipe that begins no other block. */
  private static boolean isRow(CharSequence text, int from, int to) {
    int lineEnd = Chars.lineEnd(text, from, to);
    int start = Chars.skipBlank(text, from, lineEnd);
    if (start == lineEnd) {
      return false;
    }
    char first = text.charAt(start);
    if (first == '|') {
      return true;
    }
    boolean fence =
        start + 2 < lineEnd
            && (first == '`' || first == '~')
            && text.charAt(start + 1) == first
            && text.charAt(start + 2) == first;
    if (first == '#' || first == '>' || fence) {
      return false;
    }
    for (int at = start + 1; at < lineEnd; at++) {
      if (text.charAt(at) == '|' && text.charAt(at - 1) != '\\') {
        return true;
      }
    }
    return false;
  }
}
