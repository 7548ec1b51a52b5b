package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import java.util.Arrays;

/** Parts of a text: the cells of a row, without the blanks around them, or lines. */
final class Spans {
  private int[] bounds = new int[16];
  private int size;

  /** The cells between bars; what is before a first bar or after a last one is none if blank. */
  static Spans between(CharSequence text, int start, int end, char bar) {
    Spans cells = new Spans();
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

  /** The lines of a part of a text that have ink, without the blanks around them. */
  static Spans lines(CharSequence text, int from, int to) {
    Spans lines = new Spans();
    for (int at = from; at < to; ) {
      int lineEnd = Chars.lineEnd(text, at, to);
      int start = Chars.skipBlank(text, at, lineEnd);
      if (start < lineEnd) {
        lines.add(start, Chars.trimEnd(text, start, lineEnd));
      }
      at = Chars.nextLine(text, lineEnd, to);
    }
    return lines;
  }

  /** Adds a cell without the blanks around it; an empty one stands where the blanks end. */
  void addTrimmed(CharSequence text, int start, int end) {
    int ink = Chars.skipBlank(text, start, end);
    add(ink, Chars.trimEnd(text, ink, end));
  }

  int size() {
    return size;
  }

  int start(int span) {
    return bounds[2 * span];
  }

  int end(int span) {
    return bounds[2 * span + 1];
  }
}
