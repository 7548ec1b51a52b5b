package dev.cprs.formats.table;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/** Adds rows to a tree: a short one as it is, a long one with its cells as parts. */
final class RowUnits {
  /** A row of more characters than this is opened where it doesn't fit. */
  static final int LONG = 600;

  private RowUnits() {}

  /** Whether the cells of a row are needed. */
  static boolean isLong(int start, int end) {
    return end - start > LONG;
  }

  /** Adds a row that isn't long, or that has no cells. */
  static void add(UnitTree.Builder units, int start, int end) {
    units.leaf(UnitKind.ROW, start, end);
  }

  /** Adds a row of several lines, which are its parts if it is long. */
  static void addLines(UnitTree.Builder units, Spans lines, int first, int after) {
    int start = lines.start(first);
    int end = lines.end(after - 1);
    if (after == first + 1 || !isLong(start, end)) {
      add(units, start, end);
      return;
    }
    units.unit(UnitKind.ROW, start, start);
    for (int line = first; line < after; line++) {
      units.leaf(UnitKind.LINE, lines.start(line), lines.end(line));
    }
    units.close(end, end);
  }

  /**
   * Adds a long row. A part of it says its column: its name is the header's cell.
   *
   * @param separator what stands between the cells
   * @param header the header's cells; empty if there is no header
   */
  static void add(
      UnitTree.Builder units, int start, int end, Spans cells, char separator, Spans header) {
    units.unit(UnitKind.ROW, start, start).separator(separator);
    for (int i = 0; i < cells.size(); i++) {
      int cellStart = cells.start(i);
      int cellEnd = cells.end(i);
      if (cellStart == cellEnd) {
        continue;
      }
      boolean opened = isLong(cellStart, cellEnd);
      if (opened) {
        units.unit(UnitKind.CELL, cellStart, cellStart);
      } else {
        units.leaf(UnitKind.CELL, cellStart, cellEnd);
      }
      if (i < header.size() && header.start(i) < header.end(i)) {
        units.name(header.start(i), header.end(i));
      }
      if (opened) {
        units.inner(cellStart, cellEnd, "prose").close(cellEnd, cellEnd);
      }
    }
    units.close(end, end);
  }
}
