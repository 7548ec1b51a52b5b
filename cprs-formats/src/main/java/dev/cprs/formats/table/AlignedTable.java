package dev.cprs.formats.table;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables of aligned columns under a header, such as {@code kubectl get}, {@code docker ps}, {@code
 * df} and {@code ps} print. A header is in capitals, or has texts above numbers; lines without a
 * header are no table here. A table goes to the next blank line.
 */
final class AlignedTable {
  /** Rows that tell where the columns are. */
  private static final int TELLING = 20;

  private static final int WIDEST_HEADER = 1_000;

  private AlignedTable() {}

  /**
   * Finds the end of a table.
   *
   * @param from where a line starts
   * @return where its last row ends; {@code from} if no table begins here
   */
  static int end(CharSequence text, int from, int to) {
    int headerEnd = Lines.end(text, from, Math.min(to, from + WIDEST_HEADER));
    HeaderLine header = HeaderLine.of(text, from, headerEnd);
    if (!header.isPossible()
        || (headerEnd < to && !Lines.isLineEnd(text.charAt(headerEnd)))
        || !isTable(text, from, headerEnd, to, header)) {
      return from;
    }
    int end = headerEnd;
    for (int at = Lines.next(text, headerEnd, to); at < to; ) {
      int lineEnd = Lines.end(text, at, to);
      if (!isRow(text, at, lineEnd, header)) {
        break;
      }
      end = lineEnd;
      at = Lines.next(text, lineEnd, to);
    }
    return Lines.inkEnd(text, from, end);
  }

  /** Adds a table that {@link #end} found. */
  static void segment(int from, int to, UnitTree.Builder units) {
    CharSequence text = units.text();
    int headerEnd = Lines.end(text, from, to);
    HeaderLine header = HeaderLine.of(text, from, headerEnd);
    int start = Lines.inkStart(text, from, headerEnd);
    int headEnd = Lines.inkEnd(text, start, headerEnd);
    units.group(UnitKind.TABLE, start, headEnd).framed().speaking();
    @Nullable Columns columns = null;
    int end = headEnd;
    for (int at = Lines.next(text, headerEnd, to); at < to; ) {
      int lineEnd = Lines.end(text, at, to);
      int ink = Lines.inkStart(text, at, lineEnd);
      end = Lines.inkEnd(text, ink, lineEnd);
      if (RowUnits.isLong(ink, end)) {
        columns = columns == null ? columns(text, from, headerEnd, to, header) : columns;
        Spans names = columns.cells(text, from, headEnd);
        RowUnits.add(units, ink, end, columns.cells(text, at, end), '\0', names);
      } else {
        RowUnits.add(units, ink, end);
      }
      at = Lines.next(text, lineEnd, to);
    }
    units.close(end, end);
  }

  /** Whether a line below a header is a row; another command or another header isn't. */
  private static boolean isRow(CharSequence text, int start, int end, HeaderLine header) {
    int ink = Lines.inkStart(text, start, end);
    if (ink == end || HeaderLine.isPrompt(text, ink, end)) {
      return false;
    }
    if (!header.capitals()) {
      return true;
    }
    HeaderLine line = HeaderLine.of(text, start, end);
    return !(line.isPossible() && line.capitals() && line.groups() > 2);
  }

  private static boolean isTable(
      CharSequence text, int from, int headerEnd, int to, HeaderLine header) {
    Columns columns = columns(text, from, headerEnd, to, header);
    List<List<String>> rows = new ArrayList<>();
    rows.add(strings(text, columns, from, headerEnd));
    int at = Lines.next(text, headerEnd, to);
    while (rows.size() <= TELLING && at < to) {
      int lineEnd = Lines.end(text, at, to);
      if (!isRow(text, at, lineEnd, header)) {
        break;
      }
      rows.add(strings(text, columns, at, lineEnd));
      at = Lines.next(text, lineEnd, to);
    }
    int width = rows.get(0).size();
    if (header.capitals()) {
      return rows.size() > 2
          ? width > 2 || (width == 2 && header.groups() == 2)
          : rows.size() == 2 && width > 2 && header.groups() == width;
    }
    return width > 2 && rows.size() > 2 && Header.of(rows) == Header.SURE;
  }

  private static List<String> strings(CharSequence text, Columns columns, int start, int lineEnd) {
    Spans cells = columns.cells(text, start, Lines.inkEnd(text, start, lineEnd));
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
  private static Columns columns(
      CharSequence text, int from, int headerEnd, int to, HeaderLine header) {
    int width = Lines.inkEnd(text, from, headerEnd) - from;
    int[] inked = new int[width];
    int rows = 0;
    for (int at = Lines.next(text, headerEnd, to); at < to && rows < TELLING; rows++) {
      int lineEnd = Lines.end(text, at, to);
      if (!isRow(text, at, lineEnd, header)) {
        break;
      }
      for (int i = 0; i < Math.min(width, lineEnd - at); i++) {
        inked[i] += Lines.isBlank(text.charAt(at + i)) ? 0 : 1;
      }
      at = Lines.next(text, lineEnd, to);
    }
    int[] starts = new int[width];
    int size = 0;
    int start = -1;
    boolean named = true; // the first column may have no name
    for (int i = 0; i < width; i++) {
      boolean unnamed = Lines.isBlank(text.charAt(from + i));
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
