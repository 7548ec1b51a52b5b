package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Tables without a frame, with a rule under the header: those of {@code psql}, of other database
 * clients ({@code ---- -----}), and the simple tables of reStructuredText, which have a rule of
 * {@code ====} at the top and at the end too. Rules are noise.
 */
final class RuledTable {
  private final UnitTree.Builder units;
  private final CharSequence text;
  private final Spans lines;

  /** Whether rules stand at the top and at the end. */
  private final boolean closed;

  /** The first line of the body, and the line after its last one. */
  private final int body;

  private final int after;

  /** Where the line of the rule above the body starts. */
  private final int rule;

  private final int indentation;

  /** Whether blank lines stand between rows. */
  private final boolean spaced;

  private final Columns columns;
  private final Spans header;

  private RuledTable(int from, int to, UnitTree.Builder units) {
    this.units = units;
    this.text = units.text();
    this.lines = Spans.lines(text, from, to);
    this.closed = isRule(0);
    this.after = closed ? lines.size() - 1 : lines.size();
    this.indentation = lines.start(0) - lineStart(0);
    int below = 1;
    while (!isRule(below)) {
      below++;
    }
    // A table may be closed by the only other rule; then it has no header.
    boolean headed = below < after;
    this.body = headed ? below + 1 : 1;
    this.rule = lineStart(body - 1);
    this.spaced = blankLines(text, from, to) > 0;
    Spans parts = parts(text, lines.start(body - 1), lines.end(body - 1));
    this.columns = Columns.at(rule, parts);
    this.header =
        headed ? columns.cells(text, lineStart(below - 1), lines.end(below - 1)) : new Spans();
  }

  /**
   * Finds the end of a table.
   *
   * @param from where a line starts
   * @return where its last row or rule ends; {@code from} if no table begins here
   */
  static int end(CharSequence text, int from, int to) {
    int firstEnd = Chars.lineEnd(text, from, to);
    int first = Chars.skipBlank(text, from, firstEnd);
    if (first == firstEnd) {
      return from;
    }
    if (isRule(text, first, firstEnd)) {
      return text.charAt(first) == '=' ? closedEnd(text, from, to) : from;
    }
    int rule = Chars.nextLine(text, firstEnd, to);
    int ruleEnd = Chars.lineEnd(text, rule, to);
    int ruleInk = Chars.skipBlank(text, rule, ruleEnd);
    if (!isRule(text, ruleInk, ruleEnd)) {
      return from;
    }
    char bar = bar(text, ruleInk, ruleEnd);
    int end = rowsEnd(text, rule, ruleEnd, to, bar);
    return end == ruleEnd ? from : Chars.trimEnd(text, from, end);
  }

  /** Adds a table that {@link #end} found. */
  static void segment(int from, int to, UnitTree.Builder units) {
    new RuledTable(from, to, units).add();
  }

  private void add() {
    units.group(UnitKind.TABLE, lines.start(0), lines.end(body - 1)).framed();
    if (header.size() > 0) {
      units.speaking();
    }
    for (int line = 0; line < body; line++) {
      if (isRule(line)) {
        units.noise(lines.start(line), lines.end(line));
      }
    }
    char bar = bar(text, lines.start(body - 1), lines.end(body - 1));
    for (int row = body; row < after; ) {
      int next = row + 1;
      while (next < after && continues(next, bar)) {
        next++;
      }
      if (next == row + 1 && RowUnits.isLong(lines.start(row), lines.end(row))) {
        addLong(row, bar);
      } else {
        RowUnits.addLines(units, lines, row, next);
      }
      row = next;
    }
    int end = lines.end(lines.size() - 1);
    if (closed) {
      units.noise(lines.start(after), end);
    }
    units.close(closed ? lines.start(after) : end, end);
  }

  private void addLong(int row, char bar) {
    int start = lines.start(row);
    int end = lines.end(row);
    Spans cells =
        bar == 0 ? columns.cells(text, lineStart(row), end) : Spans.between(text, start, end, bar);
    RowUnits.add(units, start, end, cells, bar, header);
  }

  /** Whether a line goes on with the row above it, and is no row. */
  private boolean continues(int line, char bar) {
    if (bar != 0) {
      return isContinued(text, rule, lines.end(body - 1), lineStart(line - 1), lines.end(line - 1));
    }
    // The first column is empty, which is an empty value where nothing else parts the rows.
    return (closed || spaced) && lines.start(line) - lineStart(line) > indentation;
  }

  private boolean isRule(int line) {
    return isRule(text, lines.start(line), lines.end(line));
  }

  private static int blankLines(CharSequence text, int from, int to) {
    int blank = 0;
    for (int at = from; at < to; ) {
      int lineEnd = Chars.lineEnd(text, at, to);
      blank += Chars.skipBlank(text, at, lineEnd) == lineEnd ? 1 : 0;
      at = Chars.nextLine(text, lineEnd, to);
    }
    return blank;
  }

  private int lineStart(int line) {
    int at = lines.start(line);
    while (at > 0 && !Chars.isLineEnd(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int rowsEnd(CharSequence text, int rule, int ruleEnd, int to, char bar) {
    int end = ruleEnd;
    // Nothing stands left of the first column, but for what follows an indented table.
    int margin = Math.max(0, Chars.skipBlank(text, rule, ruleEnd) - rule - 1);
    boolean continued = false;
    boolean blank = false;
    for (int at = Chars.nextLine(text, ruleEnd, to); at < to; ) {
      int lineEnd = Chars.lineEnd(text, at, to);
      int ink = Chars.skipBlank(text, at, lineEnd);
      int next = Chars.nextLine(text, lineEnd, to);
      if (ink == lineEnd) {
        if (blank || bar != 0) {
          break;
        }
        blank = true;
      } else {
        boolean row =
            bar == 0
                ? ink - at >= margin && (!blank || isAligned(text, rule, ruleEnd, at, lineEnd, to))
                : continued || has(text, ink, lineEnd, bar);
        if (!row || isCount(text, ink, lineEnd)) {
          break;
        }
        blank = false;
        continued = bar != 0 && isContinued(text, rule, ruleEnd, at, lineEnd);
        end = lineEnd;
      }
      at = next;
    }
    return end;
  }

  /**
   * Whether a line below a blank one is a row: it is blank where the rule is, and no header, which
   * clients repeat on each page.
   */
  private static boolean isAligned(
      CharSequence text, int rule, int ruleEnd, int start, int lineEnd, int to) {
    int width = Math.min(Chars.trimEnd(text, rule, ruleEnd) - rule, lineEnd - start);
    boolean several = false;
    for (int i = 0; i < width; i++) {
      boolean gap = Chars.isBlank(text.charAt(rule + i));
      if (gap && !Chars.isBlank(text.charAt(start + i))) {
        return false;
      }
      several |= gap;
    }
    int below = Chars.nextLine(text, lineEnd, to);
    int belowEnd = Chars.lineEnd(text, below, to);
    return several && !isRule(text, Chars.skipBlank(text, below, belowEnd), belowEnd);
  }

  /**
   * The end of a table that begins with a rule: the next rule with nothing below it, or the one
   * after that. Two blank lines end the search.
   */
  private static int closedEnd(CharSequence text, int from, int to) {
    int rules = 0;
    boolean blank = false;
    for (int at = from; at < to; ) {
      int lineEnd = Chars.lineEnd(text, at, to);
      int ink = Chars.skipBlank(text, at, lineEnd);
      if (ink == lineEnd && blank) {
        return from;
      }
      blank = ink == lineEnd;
      int next = Chars.nextLine(text, lineEnd, to);
      if (isRule(text, ink, lineEnd)) {
        rules++;
        int below = Chars.skipBlank(text, next, Chars.lineEnd(text, next, to));
        boolean nothingBelow = below == to || Chars.isLineEnd(text.charAt(below));
        if (rules == 3 || (rules == 2 && nothingBelow)) {
          return Chars.trimEnd(text, ink, lineEnd);
        }
      }
      at = next;
    }
    return from;
  }

  /** Dashes or equals signs in several parts, with blanks or crosses between. */
  private static boolean isRule(CharSequence text, int start, int end) {
    if (start == end) {
      return false;
    }
    char dash = text.charAt(start);
    if (dash != '-' && dash != '=' && dash != '─') {
      return false;
    }
    int parts = 0;
    int shortest = Integer.MAX_VALUE;
    int length = 0;
    boolean crosses = false;
    for (int at = start; at <= end; at++) {
      char c = at < end ? text.charAt(at) : ' ';
      if (c == dash) {
        length++;
        continue;
      }
      boolean cross = c == '+' || c == '┼';
      if (!cross && !Chars.isBlank(c)) {
        return false;
      }
      crosses |= cross;
      if (length > 0) {
        parts++;
        shortest = Math.min(shortest, length);
      }
      length = 0;
    }
    return parts > 1 && (crosses || shortest > 1);
  }

  /** What stands between the cells if there are crosses in the rule; NUL if there are none. */
  private static char bar(CharSequence text, int start, int end) {
    return has(text, start, end, '┼') ? '│' : has(text, start, end, '+') ? '|' : 0;
  }

  /** The parts of a rule. */
  private static Spans parts(CharSequence text, int start, int end) {
    Spans parts = new Spans();
    char dash = text.charAt(start);
    int part = start;
    for (int at = start; at <= end; at++) {
      if (at == end || text.charAt(at) != dash) {
        if (part < at) {
          parts.add(part, at);
        }
        part = at + 1;
      }
    }
    return parts;
  }

  /** {@code (12 rows)}: not a row. */
  private static boolean isCount(CharSequence text, int start, int end) {
    int at = start + 1;
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return text.charAt(start) == '('
        && at > start + 1
        && at + 4 < end
        && text.subSequence(at, at + 4).toString().equals(" row");
  }

  /**
   * Whether a cell goes on in the next line: {@code psql} then writes a plus sign where the column
   * ends, as the rule tells.
   */
  private static boolean isContinued(CharSequence text, int rule, int ruleEnd, int start, int end) {
    int width = Chars.trimEnd(text, rule, ruleEnd) - rule;
    for (int i = 1; i <= Math.min(width, end - start); i++) {
      boolean columnEnd = i == width || text.charAt(rule + i) != text.charAt(rule);
      if (columnEnd && text.charAt(start + i - 1) == '+') {
        return true;
      }
    }
    return false;
  }

  private static boolean has(CharSequence text, int start, int end, char wanted) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == wanted) {
        return true;
      }
    }
    return false;
  }
}
