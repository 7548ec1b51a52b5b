package dev.cprs.formats.bundle;

import dev.cprs.formats.Chars;
import dev.cprs.formats.FileNames;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * What stands before the first file: some words about the repository, which may be of any format,
 * and the tree of its directories, which is lines.
 */
final class Preamble {
  private static final int LONGEST_LINE = 400;

  private final UnitTree.Builder units;
  private final CharSequence text;

  private Preamble(UnitTree.Builder units) {
    this.units = units;
    this.text = units.text();
  }

  static void add(UnitTree.Builder units, int from, int to) {
    new Preamble(units).add(from, to);
  }

  /** Paragraphs that are a tree are added by lines, and what stands between them as it is. */
  private void add(int from, int to) {
    int other = from;
    int at = from;
    while (at < to) {
      int end = paragraphEnd(at, to);
      if (isTree(at, end)) {
        addOther(other, at);
        addLines(at, end);
        other = end;
      }
      at = end;
    }
    addOther(other, to);
  }

  /** Where the line begins that follows a blank line. */
  private int paragraphEnd(int from, int to) {
    int at = from;
    boolean told = false;
    while (at < to) {
      int end = Chars.lineEnd(text, at, to);
      boolean blank = Chars.skipBlank(text, at, end) == end;
      at = Chars.nextLine(text, end, to);
      if (blank && told) {
        return at;
      }
      told |= !blank;
    }
    return to;
  }

  /** Whether most lines of a paragraph are names of files or directories, drawn or not. */
  private boolean isTree(int from, int to) {
    int lines = 0;
    int entries = 0;
    for (int at = from; at < to; ) {
      int end = Chars.lineEnd(text, at, to);
      int ink = Chars.skipBlank(text, at, end);
      if (ink < end) {
        lines++;
        entries += isEntry(ink, Chars.trimEnd(text, ink, end)) ? 1 : 0;
      }
      at = Chars.nextLine(text, end, to);
    }
    return entries >= 2 && 2 * entries > lines;
  }

  private boolean isEntry(int from, int to) {
    if ("├└│".indexOf(text.charAt(from)) >= 0) {
      return true;
    }
    if (to - from > LONGEST_LINE) {
      return false;
    }
    String line = text.subSequence(from, to).toString();
    return line.indexOf(' ') < 0 && (line.endsWith("/") || FileNames.isName(line));
  }

  private void addLines(int from, int to) {
    for (int at = from; at < to; ) {
      int end = Chars.lineEnd(text, at, to);
      int ink = Chars.skipBlank(text, at, end);
      if (ink < end) {
        units.leaf(UnitKind.LINE, ink, Chars.trimEnd(text, ink, end));
      }
      at = Chars.nextLine(text, end, to);
    }
  }

  private void addOther(int from, int to) {
    if (Chars.skipBlank(text, from, to) < to) {
      units.inner(from, to);
    }
  }
}
