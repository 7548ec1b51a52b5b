package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes the unit tree of a shell script: functions with their comments, and between them blocks of
 * commands, as blank lines part them.
 */
final class ShellTree {
  private static final int WHOLE_FUNCTION = 2000;
  private static final int WHOLE_BLOCK = 600;
  private static final int DEEPEST = 8;

  private final CharSequence text;
  private final UnitTree.Builder units;
  private final Deque<Region> regions = new ArrayDeque<>();

  /** Commands that are being placed: all, or the inside of a compound command. */
  private static final class Region {
    final int to;

    /** Where the node around them ends; below 0 if there is none. */
    final int end;

    final ShellCommands commands;
    int at;
    int runStart = -1;
    int runEnd;

    Region(CharSequence text, int at, int to, int end) {
      this.at = at;
      this.to = to;
      this.end = end;
      this.commands = new ShellCommands(text, to);
    }
  }

  ShellTree(UnitTree.Builder units) {
    this.text = units.text();
    this.units = units;
  }

  void run(int from, int to) {
    regions.push(new Region(text, from, to, -1));
    while (!regions.isEmpty()) {
      Region region = regions.element();
      int start = Chars.skipBlank(text, region.at, region.to);
      if (start < region.to) {
        place(region, start);
      } else {
        flush(region);
        regions.pop();
        if (region.end >= 0) {
          int tail = Chars.skipBlank(text, region.to, region.end);
          units.close(tail, region.end);
        }
      }
    }
  }

  private void place(Region region, int start) {
    boolean blank = blankLine(region.at, start);
    if (blank) {
      flush(region);
    }
    int lineEnd = region.commands.end(start);
    int firstLineEnd = Math.min(lineEnd, region.commands.firstLineEnd());
    int end = Chars.trimEnd(text, start, lineEnd);
    region.at = lineEnd;
    int name = functionName(start, Chars.trimEnd(text, start, firstLineEnd));
    boolean lines = firstLineEnd < lineEnd;
    int most = name >= 0 ? WHOLE_FUNCTION : WHOLE_BLOCK;
    if (end - start > most || (name >= 0 && lines)) {
      large(region, start, firstLineEnd, end, most, name);
      return;
    }
    if (region.runStart >= 0 && end - region.runStart > WHOLE_BLOCK) {
      int comment = commentsBefore(region);
      comment = comment == region.runStart ? region.runEnd : comment;
      flush(region, comment);
      region.runStart = comment < region.runEnd ? comment : -1;
    }
    if (region.runStart < 0) {
      region.runStart = start;
    }
    region.runEnd = end;
  }

  private boolean blankLine(int from, int to) {
    int lineEnds = 0;
    for (int i = from; i < to; i++) {
      lineEnds += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lineEnds > 1;
  }

  /** Where the comments begin that a region's run ends with; its end if it doesn't. */
  private int commentsBefore(Region region) {
    int at = region.runEnd;
    int line = region.runEnd;
    while (line > region.runStart) {
      int start = line;
      while (start > region.runStart && !Chars.isLineEnd(text.charAt(start - 1))) {
        start--;
      }
      int first = Chars.skipBlank(text, start, line);
      if (first < line
          && (text.charAt(first) != '#' || Chars.startsWith(text, first, line, "#!"))) {
        break;
      }
      at = first < line ? first : at;
      line = start > region.runStart ? start - 1 : start;
    }
    return at;
  }

  private void flush(Region region) {
    flush(region, region.runEnd);
    region.runStart = -1;
  }

  private void flush(Region region, int to) {
    if (region.runStart >= 0) {
      int end = Chars.trimEnd(text, region.runStart, to);
      if (end > region.runStart) {
        units.leaf(UnitKind.BLOCK, region.runStart, end);
      }
    }
  }

  /** Places a function, or a command that is too long for one unit, with the comments before it. */
  private void large(Region region, int start, int firstLineEnd, int end, int most, int name) {
    int from = start;
    if (region.runStart >= 0) {
      int comment = commentsBefore(region);
      flush(region, comment);
      from = comment < region.runEnd && start - comment <= WHOLE_BLOCK ? comment : start;
      if (from == start && comment < region.runEnd) {
        units.leaf(UnitKind.BLOCK, comment, region.runEnd);
      }
      region.runStart = -1;
    }
    UnitKind kind = name >= 0 ? UnitKind.DECLARATION : UnitKind.BLOCK;
    int tail = tail(firstLineEnd, end);
    if (tail < 0 || end - from <= most || regions.size() >= DEEPEST) {
      if (end - from <= most) {
        units.leaf(kind, from, end);
        name(start, name);
      } else {
        new Pieces(units, UnitKind.BLOCK, WHOLE_BLOCK).add(from, end);
      }
      return;
    }
    int headEnd = Chars.trimEnd(text, start, firstLineEnd);
    units.group(kind, from, headEnd).framed().speaking();
    name(start, name);
    regions.push(new Region(text, headEnd, tail, end));
  }

  private void name(int start, int name) {
    if (name >= 0) {
      int end = name;
      while (end < text.length() && isNamePart(text.charAt(end))) {
        end++;
      }
      units.name(Math.max(start, name), end);
    }
  }

  private static boolean isNamePart(char c) {
    return Chars.isWord(c) || c == '-' || c == ':' || c == '.';
  }

  /** Where the name of a function starts that a line begins; -1 if it begins none. */
  private int functionName(int start, int lineEnd) {
    boolean keyword = Chars.startsWith(text, start, lineEnd, "function ");
    int name = keyword ? Chars.skipBlank(text, start + 9, lineEnd) : start;
    int end = name;
    while (end < lineEnd && isNamePart(text.charAt(end))) {
      end++;
    }
    int next = Chars.skipBlank(text, end, lineEnd);
    boolean parentheses = Chars.startsWith(text, next, lineEnd, "()");
    return end > name && (keyword || parentheses) ? name : -1;
  }

  /** Where the last line of a compound command begins, which closes it; -1 if it doesn't. */
  private int tail(int firstLineEnd, int end) {
    int line = end;
    while (line > firstLineEnd && !Chars.isLineEnd(text.charAt(line - 1))) {
      line--;
    }
    int start = Chars.skipBlank(text, line, end);
    if (line <= firstLineEnd || start >= end) {
      return -1;
    }
    boolean closes =
        text.charAt(start) == '}'
            || text.charAt(start) == ')'
            || Chars.startsWith(text, start, end, "fi")
            || Chars.startsWith(text, start, end, "done")
            || Chars.startsWith(text, start, end, "esac");
    return closes ? start : -1;
  }
}
