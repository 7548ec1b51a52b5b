package dev.cprs.formats.manual;

import dev.cprs.formats.Chars;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The lines of a text: where they begin and end without white space, how far they are indented, and
 * where a gap of two or more columns may part a term from its description.
 */
final class Lines {
  private static final int TAB = 8;

  /** The length of {@code -a, }. */
  private static final int SHORT = 4;

  private static final int LONGEST_TITLE = 60;

  private final CharSequence text;
  private int count;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] columns = new int[64];
  private int[] indents = new int[64];
  private int[] gapStarts = new int[64];
  private int[] gapEnds = new int[64];
  private int[] gapColumns = new int[64];
  private final int[] nexts;
  private final int[] lastTexts;
  private final int firstText;

  Lines(CharSequence text) {
    this.text = text;
    for (int i = 0; i < text.length(); ) {
      i = read(i);
    }
    alignOptions();
    firstText = skipBlank(0);
    lastTexts = new int[count];
    int last = -1;
    for (int line = 0; line < count; line++) {
      last = isBlank(line) ? last : line;
      lastTexts[line] = last;
    }
    nexts = new int[count];
    int[] open = new int[count];
    int depth = 0;
    for (int line = count - 1; line >= 0; line--) {
      if (isBlank(line) || isPageLine(line)) {
        nexts[line] = line + 1;
        continue;
      }
      while (depth > 0 && indents[open[depth - 1]] > indents[line]) {
        depth--;
      }
      nexts[line] = depth == 0 ? count : open[depth - 1];
      open[depth++] = line;
    }
  }

  CharSequence text() {
    return text;
  }

  int count() {
    return count;
  }

  /** The first character that isn't white space; the line's end if it is blank. */
  int start(int line) {
    return starts[line];
  }

  /** Behind the last character that isn't white space. */
  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  boolean isBlank(int line) {
    return starts[line] == ends[line];
  }

  /** The column of the first character, from 0. */
  int column(int line) {
    return columns[line];
  }

  /**
   * How far a line is indented: its column, but that of {@code -a, --all} for a {@code --long} that
   * stands under its {@code --}.
   */
  int indent(int line) {
    return indents[line];
  }

  /** Where the first gap of two columns or a tab begins; -1 if the line has none. */
  int gapStart(int line) {
    return gapStarts[line];
  }

  /** The first character behind the gap. */
  int gapEnd(int line) {
    return gapEnds[line];
  }

  /** The column of the first character behind the gap. */
  int gapColumn(int line) {
    return gapColumns[line];
  }

  /** The next line that is indented as far as this one or less: behind all that belongs to it. */
  int next(int line) {
    return nexts[line];
  }

  /** The last line up to this one that isn't blank; below 0 if there is none. */
  int lastText(int line) {
    return lastTexts[line];
  }

  /**
   * Whether a line is the header or footer of a page: three parts, the last of which, such as
   * {@code BASH(1)}, the text begins with. It belongs to no section, and ends none.
   */
  boolean isPageLine(int line) {
    if (gapStarts[line] < 0 || indents[line] > 0 || last(line) != ')') {
      return false;
    }
    int first = firstText;
    int title = gapStarts[first] - starts[first];
    int from = ends[line] - title;
    if (indents[first] > 0 || title < 4 || title > LONGEST_TITLE || from <= starts[line]) {
      return false;
    }
    for (int i = 0; i < title; i++) {
      if (text.charAt(starts[first] + i) != text.charAt(from + i)) {
        return false;
      }
    }
    return text.charAt(from + title - 1) == ')' && isBlank(text.charAt(from - 1));
  }

  /** The first line from here that isn't blank; the count if there is none. */
  int skipBlank(int line) {
    int at = line;
    while (at < count && isBlank(at)) {
      at++;
    }
    return at;
  }

  /** Whether the line before is blank or there is none. */
  boolean isFirstOfBlock(int line) {
    return line == 0 || isBlank(line - 1);
  }

  /** Whether the line behind is blank or less indented, or there is none. */
  boolean isLastOfBlock(int line) {
    return line + 1 == count || isBlank(line + 1) || indents[line + 1] < indents[line];
  }

  char last(int line) {
    return text.charAt(ends[line] - 1);
  }

  boolean isBare(int line) {
    return gapStarts[line] < 0;
  }

  private void alignOptions() {
    BitSet longs = new BitSet();
    for (int line = 0; line < count; line++) {
      if (startsWith(line, 0, "-") && startsWith(line, 2, ", --")) {
        longs.set(columns[line] + SHORT);
      }
    }
    for (int line = 0; line < count && !longs.isEmpty(); line++) {
      if (longs.get(columns[line]) && startsWith(line, 0, "--")) {
        indents[line] -= SHORT;
      }
    }
  }

  private boolean startsWith(int line, int at, String prefix) {
    return Chars.startsWith(text, starts[line] + at, ends[line], prefix);
  }

  private int read(int from) {
    int column = 0;
    int i = from;
    for (; i < text.length() && isBlank(text.charAt(i)) && !endsLine(text.charAt(i)); i++) {
      column = text.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
    add();
    int line = count - 1;
    columns[line] = column;
    indents[line] = column;
    starts[line] = i;
    int end = i;
    for (; i < text.length() && !endsLine(text.charAt(i)); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        if (gapStarts[line] < 0 && end < i && (i - end > 1 || text.charAt(end) == '\t')) {
          gapStarts[line] = end;
          gapEnds[line] = i;
          gapColumns[line] = column;
        }
        end = i + 1;
      }
      column = c == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
    ends[line] = end;
    boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
    return pair ? i + 2 : i + 1;
  }

  private void add() {
    if (count == starts.length) {
      int capacity = 2 * count;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      columns = Arrays.copyOf(columns, capacity);
      indents = Arrays.copyOf(indents, capacity);
      gapStarts = Arrays.copyOf(gapStarts, capacity);
      gapEnds = Arrays.copyOf(gapEnds, capacity);
      gapColumns = Arrays.copyOf(gapColumns, capacity);
    }
    gapStarts[count++] = -1;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u0085';
  }
}
