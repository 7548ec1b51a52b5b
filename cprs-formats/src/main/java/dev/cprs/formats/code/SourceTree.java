package dev.cprs.formats.code;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Makes the unit tree of code of any language that people lay out: blank lines part what belongs
 * apart, deeper lines belong to the line above them, and comments to what follows them.
 */
final class SourceTree {
  private static final int WHOLE_DECLARATION = 2000;
  private static final int WHOLE_BLOCK = 600;
  private static final int RUN = 300;

  /** Parts of a unit that are shorter aren't opened. */
  private static final int SHORTEST = 150;

  private static final int DEEPEST = 12;

  /** A declaration may have so many lines before it, without it. */
  private static final int ANNOTATIONS = 4;

  private final SourceLanguage language;
  private final SourceLines lines;
  private final UnitTree.Builder units;

  SourceTree(SourceLanguage language, int from, int to, UnitTree.Builder units) {
    this.language = language;
    this.lines = new SourceLines(units.text(), from, to, language);
    this.units = units;
  }

  void run() {
    place(0, lines.size(), 0);
  }

  /** Places lines block by block. */
  private void place(int first, int last, int depth) {
    int base = base(first, last);
    int at = first;
    while (at < last) {
      int end = blockEnd(at, last, base);
      block(at, end, base, depth);
      at = end;
    }
  }

  /** How far the least indented line is indented that is no comment. */
  private int base(int first, int last) {
    int base = Integer.MAX_VALUE;
    for (int line = first; line < last; line++) {
      base = lines.isComment(line) ? base : Math.min(base, lines.indent(line));
    }
    return base;
  }

  /** After the block at a line: before the next blank line that a line of the base follows. */
  private int blockEnd(int first, int last, int base) {
    int line = first + 1;
    while (line < last) {
      boolean ends =
          lines.afterBlank(line)
              && !lines.isInside(line)
              && lines.indent(line) <= base
              && (lines.isComment(line) || !SourceLanguage.continues(lines.line(line)));
      if (ends) {
        return line;
      }
      line++;
    }
    return last;
  }

  private int length(int first, int last) {
    return lines.end(last - 1) - lines.start(first);
  }

  /** Places lines without a blank line at their base between them. */
  private void block(int first, int last, int base, int depth) {
    if (length(first, last) <= whole(first, last, base)
        || units.isInUnit() && length(first, last) < SHORTEST) {
      unit(first, last, base, depth);
      return;
    }
    int runFirst = first;
    int at = first;
    while (at < last) {
      int end = itemEnd(at, last, base);
      if (at > runFirst && length(runFirst, end) > RUN) {
        unit(runFirst, at, base, depth);
        runFirst = at;
      }
      if (length(at, end) > whole(at, end, base)) {
        item(at, end, base, depth);
        runFirst = end;
      }
      at = end;
    }
    if (runFirst < last) {
      unit(runFirst, last, base, depth);
    }
  }

  /** How long a block may be to be one unit. */
  private int whole(int first, int last, int base) {
    int code = code(first, last);
    if (code == last || declaring(code, last, base) < 0) {
      return WHOLE_BLOCK;
    }
    if (isContainer(code, tail(code, last, base))) {
      return RUN;
    }
    return items(first, last, base) < 2 ? WHOLE_DECLARATION : WHOLE_BLOCK;
  }

  /** Whether a declaration holds others: a module, a class, a feature with its scenarios. */
  private boolean isContainer(int code, int tail) {
    int base = base(code + 1, tail);
    int members = 0;
    int at = code + 1;
    while (at < tail && members < 2) {
      int end = blockEnd(at, tail, base);
      int member = code(at, end);
      members += member < end && declaring(member, end, base) >= 0 ? 1 : 0;
      at = end;
    }
    return members > 1;
  }

  /** How many lines of the base with their deeper lines there are; two stand for more. */
  private int items(int first, int last, int base) {
    int items = 0;
    for (int at = first; at < last && items < 2; at = itemEnd(at, last, base)) {
      items++;
    }
    return items;
  }

  /** The first line that is no comment; the end if none is. */
  private int code(int first, int last) {
    int code = first;
    while (code < last && lines.isComment(code)) {
      code++;
    }
    return code;
  }

  /** After a line of the base, with comments before it, deeper lines and what closes them. */
  private int itemEnd(int first, int last, int base) {
    int line = Math.min(last, code(first, last) + 1);
    while (line < last) {
      boolean goesOn =
          lines.isInside(line)
              || lines.indent(line) > base
              || (!lines.isComment(line) && SourceLanguage.continues(lines.line(line)));
      if (!goesOn) {
        return line;
      }
      line++;
    }
    return last;
  }

  /**
   * The line that declares something: the first of the base, or one after annotations or a
   * signature; -1 if none does.
   */
  private int declaring(int code, int last, int base) {
    int looked = 0;
    for (int line = code; line < last && looked < ANNOTATIONS; line++) {
      if (lines.indent(line) <= base && !lines.isInside(line) && !lines.isComment(line)) {
        looked++;
        if (language.declared(lines.line(line)).length > 0) {
          return line;
        }
      }
    }
    return -1;
  }

  private static UnitKind kind(int declaring) {
    return declaring < 0 ? UnitKind.BLOCK : UnitKind.DECLARATION;
  }

  /** Adds lines as one unit, with its parts where it has any. */
  private void unit(int first, int last, int base, int depth) {
    int code = code(first, last);
    int tail = tail(code, last, base);
    int declaring = declaring(code, last, base);
    boolean parts =
        code + 1 < tail && length(first, last) > RUN && depth < DEEPEST && deeper(code, tail, base);
    if (parts) {
      units.unit(kind(declaring), lines.start(first), lines.end(code)).framed();
      name(declaring);
      place(code + 1, tail, depth + 1);
      close(tail, last);
    } else {
      units.leaf(kind(declaring), lines.start(first), lines.end(last - 1));
      name(declaring);
    }
  }

  /** Places a long item: its first line is the head of what is below it. */
  private void item(int comments, int last, int base, int depth) {
    int code = code(comments, last);
    int first = comments;
    if (code > first && code < last && length(first, code) > WHOLE_BLOCK) {
      pieces(first, code); // a licence, or a chapter of documentation
      first = code;
    }
    int tail = tail(code, last, base);
    if (code + 1 >= tail || depth >= DEEPEST || length(first, code + 1) > WHOLE_DECLARATION) {
      new Pieces(units, UnitKind.BLOCK, WHOLE_BLOCK).add(lines.start(first), lines.end(last - 1));
      return;
    }
    int declaring = declaring(code, last, base);
    units.group(kind(declaring), lines.start(first), lines.end(code)).framed();
    name(declaring);
    place(code + 1, tail, depth + 1);
    close(tail, last);
  }

  private void pieces(int first, int last) {
    new Pieces(units, UnitKind.BLOCK, WHOLE_BLOCK).add(lines.start(first), lines.end(last - 1));
  }

  private void close(int tail, int last) {
    boolean closes = tail < last;
    int end = lines.end(last - 1);
    units.close(closes ? lines.start(tail) : end, end);
  }

  /** Whether all lines below the head are deeper than it. */
  private boolean deeper(int code, int tail, int base) {
    for (int line = code + 1; line < tail; line++) {
      if (lines.indent(line) <= base && !lines.isInside(line)) {
        return false;
      }
    }
    return true;
  }

  /** The first of the lines at the end that close the block; the end if none does. */
  private int tail(int code, int last, int base) {
    boolean closes =
        last - 1 > code
            && lines.indent(last - 1) <= base
            && !lines.isComment(last - 1)
            && SourceLanguage.continues(lines.line(last - 1));
    return closes ? last - 1 : last;
  }

  /** Names the last node that was added or opened. */
  private void name(int declaring) {
    if (declaring >= 0) {
      int[] declared = language.declared(lines.line(declaring));
      int start = lines.start(declaring);
      units.name(start + declared[0], start + declared[1]);
    }
  }
}
