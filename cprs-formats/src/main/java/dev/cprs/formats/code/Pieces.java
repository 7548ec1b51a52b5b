package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Cuts text without known structure into leaves: a long comment, damaged code, a string of many
 * lines. Cuts at a blank line or one that holds only a comment's marks, else at a line end, else at
 * a space, else anywhere.
 */
final class Pieces {
  /** A piece that is long enough to end at a blank line. */
  private static final int SMALL = 150;

  private final CharSequence text;
  private final UnitTree.Builder units;
  private final UnitKind kind;
  private final int limit;

  Pieces(UnitTree.Builder units, UnitKind kind, int limit) {
    this.text = units.text();
    this.units = units;
    this.kind = kind;
    this.limit = limit;
  }

  /** Adds the leaves of a part of the text. */
  void add(int from, int to) {
    int end = Chars.trimEnd(text, from, to);
    int start = Chars.skipBlank(text, from, end);
    int last = start; // where the lines that are taken so far end
    int line = start;
    while (line < end) {
      int lineEnd = Chars.lineEnd(text, line, end);
      boolean blank = !speaks(line, lineEnd);
      if (start < last && (lineEnd - start > limit || (blank && last - start >= SMALL))) {
        leaf(start, last);
        start = Chars.skipBlank(text, line, end);
        last = start;
      }
      if (lineEnd - start > limit) {
        start = cut(start, lineEnd);
      }
      last = Math.max(start, lineEnd);
      line = Chars.nextLine(text, lineEnd, end);
    }
    leaf(start, end);
  }

  /** Cuts a line that is too long; gives where its rest starts. */
  private int cut(int from, int to) {
    int start = from;
    while (to - start > limit) {
      int at = start + limit;
      int lowest = start + limit / 2;
      while (at > lowest && !Chars.isBlank(text.charAt(at - 1))) {
        at--;
      }
      if (at == lowest) {
        at = Chars.whole(text, start + limit, start);
      }
      leaf(start, at);
      start = Chars.skipBlank(text, at, to);
    }
    return start;
  }

  private void leaf(int from, int to) {
    int end = Chars.trimEnd(text, from, to);
    int start = Chars.skipBlank(text, from, end);
    if (start < end) {
      units.leaf(kind, start, end);
    }
  }

  /** Whether a line has a letter or a digit. */
  private boolean speaks(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '_' && c != '$' && Chars.isWord(c)) {
        return true;
      }
    }
    return false;
  }
}
