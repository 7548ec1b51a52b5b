package dev.cprs.formats.log;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;

/**
 * The lines of a part of a text, each without the white space at its ends. Offsets are held as
 * those of the part; {@link #start} and {@link #end} give those of the text.
 */
final class TextLines {
  /** How many columns a tab counts as indentation. */
  private static final int TAB = 8;

  private final String part;
  private final int from;
  private final boolean coloured;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] indents = new int[64];
  private int size;

  private TextLines(String part, int from) {
    this.part = part;
    this.from = from;
    this.coloured = part.indexOf(Ansi.ESCAPE) >= 0;
  }

  /**
   * The lines of a text from {@code from} to {@code to}; {@code \n}, {@code \r\n} or {@code \r}.
   */
  static TextLines of(CharSequence text, int from, int to) {
    CharSequence part = from == 0 && to == text.length() ? text : text.subSequence(from, to);
    TextLines lines = new TextLines(part.toString(), from);
    lines.split();
    return lines;
  }

  private void split() {
    int start = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '\n' || (c == '\r' && !isOverwritten(i))) {
        add(start, i);
        if (c == '\r' && i + 1 < part.length() && part.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < part.length()) {
      add(start, part.length());
    }
  }

  /** Whether a terminal goes on in the same line after a carriage return, as progress is shown. */
  private boolean isOverwritten(int at) {
    return coloured && at + 1 < part.length() && part.charAt(at + 1) == Ansi.ESCAPE;
  }

  private void add(int start, int end) {
    int first = start;
    int indent = 0;
    while (first < end && isBlank(part.charAt(first))) {
      indent += part.charAt(first) == '\t' ? TAB : 1;
      first++;
    }
    int last = end;
    while (last > first && isBlank(part.charAt(last - 1))) {
      last--;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      indents = Arrays.copyOf(indents, 2 * size);
    }
    starts[size] = first;
    ends[size] = last;
    indents[size++] = indent;
  }

  /** What may lie between units; an escape sequence is no white space. */
  static boolean isBlank(char c) {
    return Chars.isBlank(c) && c != Ansi.ESCAPE;
  }

  int size() {
    return size;
  }

  boolean isBlank(int line) {
    return starts[line] == ends[line];
  }

  /** How many columns of white space a line begins with. */
  int indent(int line) {
    return indents[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  /** Where a line's first character that is not white space is, in the whole text. */
  int start(int line) {
    return from + starts[line];
  }

  /** Where a line ends, without the white space at its end, in the whole text. */
  int end(int line) {
    return from + ends[line];
  }

  /** Whether a line has escape sequences. */
  boolean isColoured(int line) {
    return coloured
        && part.indexOf(Ansi.ESCAPE, starts[line]) >= 0
        && Ansi.find(part, starts[line], ends[line]) >= 0;
  }

  /** A line as it is seen: without white space at its ends and without escape sequences. */
  String line(int line) {
    return head(line, Integer.MAX_VALUE);
  }

  /** The beginning of a line as it is seen, of at most so many characters. */
  String head(int line, int length) {
    int end = Math.min(ends[line], (int) Math.min(Integer.MAX_VALUE, (long) starts[line] + length));
    return coloured
        ? Ansi.without(part, starts[line], end).strip()
        : part.substring(starts[line], end);
  }

  /** Tells the escape sequences of some lines to the tree. */
  void noise(int firstLine, int lastLine, UnitTree.Builder units) {
    if (coloured) {
      Ansi.noise(part, starts[firstLine], ends[lastLine], from, units);
    }
  }
}
