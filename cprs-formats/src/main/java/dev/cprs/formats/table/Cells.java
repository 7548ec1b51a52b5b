package dev.cprs.formats.table;

import java.util.Arrays;

/** Where the cells of a row start and end, without the blanks around them. Can be filled again. */
final class Cells {
  private int[] bounds = new int[16];
  private int size;

  /** The cells between bars; what is before a first bar or after a last one is none if blank. */
  static Cells between(CharSequence text, int start, int end, char bar) {
    Cells cells = new Cells();
    int from = start < end && text.charAt(start) == bar ? start + 1 : start;
    boolean escaped = false;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == bar && !escaped) {
        cells.addTrimmed(text, from, at);
        from = at + 1;
      }
      escaped = c == '\\' && !escaped;
    }
    if (from < end) {
      cells.addTrimmed(text, from, end);
    }
    return cells;
  }

  void clear() {
    size = 0;
  }

  void add(int start, int end) {
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  /** Adds a cell without the blanks around it; an empty one stands where the blanks end. */
  void addTrimmed(CharSequence text, int start, int end) {
    int ink = Lines.inkStart(text, start, end);
    add(ink, Lines.inkEnd(text, ink, end));
  }

  int size() {
    return size;
  }

  int start(int cell) {
    return bounds[2 * cell];
  }

  int end(int cell) {
    return bounds[2 * cell + 1];
  }
}
