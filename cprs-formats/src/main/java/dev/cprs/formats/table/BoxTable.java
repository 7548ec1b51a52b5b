package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Tables in frames, drawn with {@code +---+} and {@code |} or with box characters. The first rows
 * are the header if a border parts them from others. Where a border stands below each row, it
 * belongs to the row; otherwise the last border is the table's tail. Borders are noise.
 */
final class BoxTable {
  private static final String BARS = "|│║┃";

  private final UnitTree.Builder units;
  private final CharSequence text;
  private final Spans lines;
  private final boolean[] borders;
  private final Spans header;

  /** The first line of the body, and its last one that is no border. */
  private final int body;

  private final int last;

  /** Whether a border stands somewhere between rows of the body. */
  private final boolean parted;

  private BoxTable(int from, int to, UnitTree.Builder units) {
    this.units = units;
    this.text = units.text();
    this.lines = Spans.lines(text, from, to);
    this.borders = new boolean[lines.size()];
    for (int line = 0; line < borders.length; line++) {
      borders[line] = isBorder(text, lines.start(line), lines.end(line));
    }
    int first = skip(0, true);
    int headerEnd = skip(first, false);
    int below = skip(headerEnd, true);
    boolean headed = below < lines.size();
    this.body = headed ? below : first;
    this.header = headed ? cells(headerEnd - 1) : new Spans();
    int at = lines.size() - 1;
    while (borders[at]) {
      at--;
    }
    this.last = at;
    this.parted = skip(body, false) < last;
  }

  /**
   * Finds the end of a table.
   *
   * @param from where a line starts
   * @return where its last line ends; {@code from} if no table begins here
   */
  static int end(CharSequence text, int from, int to) {
    int end = from;
    int rows = 0;
    int borders = 0;
    for (int at = from; at < to; ) {
      int lineEnd = Chars.lineEnd(text, at, to);
      int start = Chars.skipBlank(text, at, lineEnd);
      int inkEnd = Chars.trimEnd(text, start, lineEnd);
      boolean border = isBorder(text, start, inkEnd);
      if (!border && !isRow(text, start, inkEnd)) {
        break;
      }
      rows += border ? 0 : 1;
      borders += border ? 1 : 0;
      if ((borders == 0 && rows > 1) || (rows == 0 && borders > 2)) {
        break; // a border is above a table, or below its first row
      }
      end = inkEnd;
      at = Chars.nextLine(text, lineEnd, to);
    }
    return rows > 0 && borders > 0 && rows + borders > 2 ? end : from;
  }

  /** Adds a table that {@link #end} found. */
  static void segment(int from, int to, UnitTree.Builder units) {
    new BoxTable(from, to, units).add();
  }

  private void add() {
    int start = lines.start(0);
    units.group(UnitKind.TABLE, start, body == 0 ? start : lines.end(body - 1)).framed();
    if (header.size() > 0) {
      units.speaking();
    }
    addNoise(0, body);
    boolean ruled = isRuled();
    for (int row = body; row <= last; ) {
      int rowEnd = rowEnd(row);
      int after = rowEnd <= last || ruled ? skip(rowEnd, true) : rowEnd;
      addRow(row, after);
      addNoise(rowEnd, after);
      row = after;
    }
    int end = lines.end(lines.size() - 1);
    int tail = ruled ? lines.size() : last + 1;
    addNoise(tail, lines.size());
    units.close(tail < lines.size() ? lines.start(tail) : end, end);
  }

  private void addRow(int row, int after) {
    int start = lines.start(row);
    int end = lines.end(after - 1);
    if (after == row + 1 && RowUnits.isLong(start, end)) {
      RowUnits.add(units, start, end, cells(row), text.charAt(start), header);
    } else {
      RowUnits.addLines(units, lines, row, after);
    }
  }

  private void addNoise(int first, int after) {
    for (int line = first; line < after; line++) {
      if (borders[line]) {
        units.noise(lines.start(line), lines.end(line));
      }
    }
  }

  /** Whether a border stands below each row of the body, of which there are several. */
  private boolean isRuled() {
    for (int row = body; parted && row <= last; ) {
      int rowEnd = rowEnd(row);
      row = skip(rowEnd, true);
      if (row == rowEnd) {
        return false;
      }
    }
    return parted;
  }

  /** After the last line of a row. */
  private int rowEnd(int row) {
    int next = row + 1;
    while (next <= last && !borders[next] && continues(next)) {
      next++;
    }
    return next;
  }

  /** Whether a line with empty cells goes on with the row above it, and is no row. */
  private boolean continues(int line) {
    Spans cells = cells(line);
    int empty = 0;
    for (int i = 0; i < cells.size(); i++) {
      empty += cells.start(i) == cells.end(i) ? 1 : 0;
    }
    boolean emptyFirst = cells.size() > 1 && cells.start(0) == cells.end(0);
    return parted ? empty > 0 : emptyFirst && 2 * empty > cells.size();
  }

  /** After the borders, or rows, from a line on. */
  private int skip(int line, boolean border) {
    int at = line;
    while (at < borders.length && borders[at] == border) {
      at++;
    }
    return at;
  }

  private Spans cells(int line) {
    int start = lines.start(line);
    return Spans.between(text, start, lines.end(line), text.charAt(start));
  }

  private static boolean isRow(CharSequence text, int start, int end) {
    return start + 1 < end
        && BARS.indexOf(text.charAt(start)) >= 0
        && BARS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** A line of dashes and corners; {@code |---|} of Markdown isn't one. */
  private static boolean isBorder(CharSequence text, int start, int end) {
    if (end - start < 3) {
      return false;
    }
    boolean corner = false;
    boolean dash = false;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean drawn = c >= '─' && c <= '╿' && BARS.indexOf(c) < 0;
      if (!drawn && "+-=: ".indexOf(c) < 0 && BARS.indexOf(c) < 0) {
        return false;
      }
      corner |= drawn || c == '+';
      dash |= drawn || c == '-' || c == '=';
    }
    return corner && dash && "-=: ".indexOf(text.charAt(start)) < 0;
  }
}
