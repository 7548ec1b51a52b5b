package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tables of aligned columns under a header, such as {@code kubectl get}, {@code docker ps}, {@code
 * df} and {@code ps} print. A header is in capitals, or has texts above numbers; lines without a
 * header are no table here. A table goes to the next blank line, or to lines that don't keep to its
 * columns.
 */
final class AlignedTable {
  /** Rows that tell where the columns are. */
  private static final int TELLING = 20;

  /** The same for a header among rows. */
  private static final int TELLING_INSIDE = 4;

  /** The same where what follows a short table below names in capitals hides its columns. */
  private static final int FEWEST_TELLING = 2;

  private static final int WIDEST_HEADER = 1_000;

  private final CharSequence text;
  private final int from;
  private final int to;
  private final int headerEnd;
  private final int telling;
  private final HeaderLine header;

  /** Looks at a line as the header of a table. */
  private AlignedTable(CharSequence text, int from, int to, int telling) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.telling = telling;
    this.headerEnd = Chars.lineEnd(text, from, Math.min(to, from + WIDEST_HEADER));
    this.header = HeaderLine.of(text, from, headerEnd);
  }

  /**
   * Finds the end of a table.
   *
   * @param from where a line starts
   * @return where its last row ends; {@code from} if no table begins here
   */
  static int end(CharSequence text, int from, int to) {
    AlignedTable table = new AlignedTable(text, from, to, TELLING);
    int end = table.end();
    boolean again = end == from && table.header.isInCapitals();
    return again ? new AlignedTable(text, from, to, FEWEST_TELLING).end() : end;
  }

  /** Adds a table that {@link #end} found. */
  static void segment(int from, int to, UnitTree.Builder units) {
    new AlignedTable(units.text(), from, to, TELLING).add(units);
  }

  private int end() {
    if (!header.isPossible() || isHeaderCut()) {
      return from;
    }
    Columns columns = columns();
    if (!isTable(columns)) {
      return from;
    }
    int end = headerEnd;
    boolean aligned = true;
    for (int at = Chars.nextLine(text, headerEnd, to); at < to; ) {
      int lineEnd = Chars.lineEnd(text, at, to);
      if (!isRow(at, lineEnd) || beginsTable(at)) {
        break;
      }
      if (columns.fit(text, at, lineEnd)) {
        aligned = true;
        end = lineEnd;
      } else if (aligned) {
        aligned = false; // one wide cell may push a row to the right
      } else {
        break;
      }
      at = Chars.nextLine(text, lineEnd, to);
    }
    return Chars.trimEnd(text, from, end);
  }

  private void add(UnitTree.Builder units) {
    int start = Chars.skipBlank(text, from, headerEnd);
    int headEnd = Chars.trimEnd(text, start, headerEnd);
    units.group(UnitKind.TABLE, start, headEnd).framed().speaking();
    Columns columns = columns();
    Spans names = columns.cells(text, from, headEnd);
    int end = headEnd;
    for (int at = Chars.nextLine(text, headerEnd, to); at < to; ) {
      int lineEnd = Chars.lineEnd(text, at, to);
      int ink = Chars.skipBlank(text, at, lineEnd);
      end = Chars.trimEnd(text, ink, lineEnd);
      if (RowUnits.isLong(ink, end)) {
        RowUnits.add(units, ink, end, columns.cells(text, at, end), '\0', names);
      } else {
        RowUnits.add(units, ink, end);
      }
      at = Chars.nextLine(text, lineEnd, to);
    }
    units.close(end, end);
  }

  private boolean isHeaderCut() {
    return headerEnd < to && !Chars.isLineEnd(text.charAt(headerEnd));
  }

  /** Whether a line below a header is a row; a command or a header in capitals isn't. */
  private boolean isRow(int start, int end) {
    int ink = Chars.skipBlank(text, start, end);
    if (ink == end || HeaderLine.isPrompt(text, ink, end)) {
      return false;
    }
    return !header.capitals() || !HeaderLine.of(text, start, end).isInCapitals();
  }

  /** Whether a line is a row, and no header that might stand among rows. */
  private boolean isTelling(int start, int end) {
    return isRow(start, end)
        && (header.capitals() || !HeaderLine.of(text, start, end).isPossibleInside());
  }

  /** Whether a line without numbers is a header, though no blank line is before it. */
  private boolean beginsTable(int start) {
    if (header.capitals()) {
      return false;
    }
    AlignedTable table = new AlignedTable(text, start, to, TELLING_INSIDE);
    return table.header.isPossibleInside()
        && !table.isHeaderCut()
        && table.isTable(table.columns());
  }

  private boolean isTable(Columns columns) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(strings(columns, from, headerEnd));
    int at = Chars.nextLine(text, headerEnd, to);
    while (rows.size() <= telling && at < to) {
      int lineEnd = Chars.lineEnd(text, at, to);
      if (!isTelling(at, lineEnd)) {
        break;
      }
      rows.add(strings(columns, at, lineEnd));
      at = Chars.nextLine(text, lineEnd, to);
    }
    int width = rows.get(0).size();
    if (header.capitals()) {
      return rows.size() > 2
          ? width > 2 || (width == 2 && header.groups() == 2)
          : rows.size() == 2 && width > 2 && header.groups() == width;
    }
    return width > 2 && rows.size() > 2 && Header.of(rows) == Header.SURE;
  }

  private List<String> strings(Columns columns, int start, int lineEnd) {
    Spans cells = columns.cells(text, start, Chars.trimEnd(text, start, lineEnd));
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      strings.add(text.subSequence(cells.start(i), cells.end(i)).toString());
    }
    return strings;
  }

  /**
   * The columns between which the header and most of the first rows below it are blank. What has no
   * name above it belongs to the column to its left.
   */
  private Columns columns() {
    int width = Chars.trimEnd(text, from, headerEnd) - from;
    int[] inked = new int[width];
    int rows = 0;
    for (int at = Chars.nextLine(text, headerEnd, to); at < to && rows < telling; rows++) {
      int lineEnd = Chars.lineEnd(text, at, to);
      if (!isTelling(at, lineEnd)) {
        break;
      }
      for (int i = 0; i < Math.min(width, lineEnd - at); i++) {
        inked[i] += Chars.isBlank(text.charAt(at + i)) ? 0 : 1;
      }
      at = Chars.nextLine(text, lineEnd, to);
    }
    int[] starts = new int[width];
    int size = 0;
    int start = -1;
    boolean named = true; // the first column may have no name
    for (int i = 0; i < width; i++) {
      boolean unnamed = Chars.isBlank(text.charAt(from + i));
      if (unnamed && inked[i] <= rows / 10) {
        size += start >= 0 && named ? 1 : 0;
        start = -1;
        named = size == 0;
        continue;
      }
      start = start < 0 ? i : start;
      starts[size] = start;
      named |= !unnamed;
    }
    size++; // a header ends with a name
    return new Columns(Arrays.copyOf(starts, size));
  }
}
