package dev.cprs.formats;

import java.util.Arrays;

/**
 * The lines of a part of a text: where each begins, and where its first and last characters that
 * are no white space lie. A line ends at {@code \n}, {@code \r\n} or {@code \r}.
 */
public final class TextLines {
  private static final int TAB = 4;

  private final CharSequence text;
  private int count;
  private int[] starts = new int[64];
  private int[] inkStarts = new int[64];
  private int[] inkEnds = new int[64];
  private int[] columns = new int[64];

  /** The lines of a text from {@code from} to {@code to}. */
  public TextLines(CharSequence text, int from, int to) {
    this.text = text;
    int start = from < to && text.charAt(from) == '\ufeff' ? from + 1 : from;
    while (start < to) {
      start = read(start, to);
    }
  }

  private int read(int start, int to) {
    int column = 0;
    int ink = -1;
    int inkEnd = start;
    int at = start;
    for (; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        break;
      }
      if (!Prose.separates(c)) {
        ink = ink < 0 ? at : ink;
        inkEnd = at + 1;
      } else if (ink < 0) {
        column = c == '\t' ? column + TAB - column % TAB : column + 1;
      }
    }
    add(start, ink < 0 ? start : ink, inkEnd, column);
    boolean two = at + 1 < to && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    return at + (two ? 2 : 1);
  }

  private void add(int start, int inkStart, int inkEnd, int column) {
    if (count == starts.length) {
      int capacity = count + (count >> 1);
      starts = Arrays.copyOf(starts, capacity);
      inkStarts = Arrays.copyOf(inkStarts, capacity);
      inkEnds = Arrays.copyOf(inkEnds, capacity);
      columns = Arrays.copyOf(columns, capacity);
    }
    starts[count] = start;
    inkStarts[count] = inkStart;
    inkEnds[count] = inkEnd;
    columns[count++] = column;
  }

  /** The text that the lines are of. */
  public CharSequence text() {
    return text;
  }

  /** How many lines there are. */
  public int count() {
    return count;
  }

  /** Where a line begins, with its indentation. */
  public int start(int line) {
    return starts[line];
  }

  /** Where a line's first character that is no white space is. */
  public int inkStart(int line) {
    return inkStarts[line];
  }

  /** Where the white space at a line's end begins. */
  public int inkEnd(int line) {
    return inkEnds[line];
  }

  /** How far a line is indented, with tabs to every fourth column. */
  public int column(int line) {
    return columns[line];
  }

  /** Whether a line has nothing but white space. */
  public boolean isBlank(int line) {
    return inkStarts[line] == inkEnds[line];
  }

  /** The first line at or after this one that isn't blank, or {@code limit}. */
  public int skipBlank(int line, int limit) {
    int at = line;
    while (at < limit && isBlank(at)) {
      at++;
    }
    return at;
  }

  /** The line after the one in which an offset lies that ends some text. */
  public int after(int line, int end) {
    int next = line + 1;
    while (next < count && starts[next] < end) {
      next++;
    }
    return next;
  }

  /** Whether two lines are equal but for the white space at their ends. */
  public boolean areSame(int line, int other) {
    int length = inkEnds[line] - inkStarts[line];
    return inkEnds[other] - inkStarts[other] == length
        && Chars.startsWith(
            text,
            inkStarts[other],
            inkEnds[other],
            text.subSequence(inkStarts[line], inkEnds[line]).toString());
  }
}
