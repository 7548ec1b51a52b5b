package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.Arrays;

/** The lines of code that aren't blank, how far they are indented, and what is only a comment. */
final class SourceLines {
  private static final int TAB = 8;

  /** A line is looked at so far. */
  private static final int LONGEST = 240;

  private final CharSequence text;
  private final SourceLanguage language;

  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] indents = new int[32];
  private boolean[] comments = new boolean[32];

  /** Whether a line goes on with a comment or a string of several lines, whatever its form. */
  private boolean[] inside = new boolean[32];

  private boolean[] afterBlank = new boolean[32];

  SourceLines(CharSequence text, int from, int to, SourceLanguage language) {
    this.text = text;
    this.language = language;
    boolean blank = false;
    boolean open = false;
    boolean string = false;
    for (int line = from; line < to; ) {
      int end = Chars.lineEnd(text, line, to);
      int start = line;
      int indent = 0;
      while (start < end && Chars.isBlank(text.charAt(start))) {
        indent += text.charAt(start) == '\t' ? TAB - indent % TAB : 1;
        start++;
      }
      if (start < end) {
        add(start, Chars.trimEnd(text, start, end), indent, blank, open || string);
        comments[size - 1] = open || (!string && begins());
        open = comments[size - 1] && isOpen(open);
        string ^= !comments[size - 1] && language.turns(line(size - 1));
      }
      blank = start == end;
      line = Chars.nextLine(text, end, to);
    }
  }

  /** Whether a comment of several lines goes on after the last line. */
  private boolean isOpen(boolean before) {
    String line = line(size - 1);
    if (before) {
      return !language.closes(line, 0);
    }
    return language.opens(line) && !language.closes(line, 1);
  }

  /** Whether a comment begins at the last line. */
  private boolean begins() {
    String line = line(size - 1);
    return language.isComment(line) || language.opens(line);
  }

  private void add(int start, int end, int indent, boolean blank, boolean within) {
    if (size == starts.length) {
      int capacity = size + (size >> 1);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      indents = Arrays.copyOf(indents, capacity);
      comments = Arrays.copyOf(comments, capacity);
      inside = Arrays.copyOf(inside, capacity);
      afterBlank = Arrays.copyOf(afterBlank, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    indents[size] = indent;
    inside[size] = within;
    afterBlank[size] = blank;
    size++;
  }

  int size() {
    return size;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  /** How far a line is indented, in columns. */
  int indent(int line) {
    return indents[line];
  }

  /** The beginning of a line, without white space before it. */
  String line(int line) {
    return text.subSequence(starts[line], Math.min(ends[line], starts[line] + LONGEST)).toString();
  }

  boolean isComment(int line) {
    return comments[line];
  }

  /** Whether a line is inside of a comment or a string that a line before it began. */
  boolean isInside(int line) {
    return inside[line];
  }

  /** Whether a blank line stands before a line. */
  boolean afterBlank(int line) {
    return afterBlank[line];
  }
}
