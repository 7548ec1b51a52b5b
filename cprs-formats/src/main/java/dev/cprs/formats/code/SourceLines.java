package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.Arrays;

/** The lines of code that aren't blank, how far they are indented, and what is only a comment. */
final class SourceLines {
  private static final int TAB = 8;

  /** A line is looked at so far. */
  private static final int LONGEST = 240;

  private final CharSequence text;

  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] indents = new int[32];
  private SourceState.Kind[] kinds = new SourceState.Kind[32];
  private boolean[] afterBlank = new boolean[32];

  SourceLines(CharSequence text, int from, int to, SourceLanguage language) {
    this.text = text;
    SourceState state = new SourceState(language);
    boolean blank = false;
    for (int line = from; line < to; ) {
      int end = Chars.lineEnd(text, line, to);
      int start = line;
      int indent = 0;
      while (start < end && Chars.isBlank(text.charAt(start))) {
        indent += text.charAt(start) == '\t' ? TAB - indent % TAB : 1;
        start++;
      }
      if (start < end) {
        add(start, Chars.trimEnd(text, start, end), indent, blank);
        boolean apart = blank && indent == 0 && text.charAt(start) == '(';
        kinds[size - 1] = state.next(line(size - 1), apart);
      }
      blank = start == end;
      line = Chars.nextLine(text, end, to);
    }
  }

  private void add(int start, int end, int indent, boolean blank) {
    if (size == starts.length) {
      int capacity = size + (size >> 1);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      indents = Arrays.copyOf(indents, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      afterBlank = Arrays.copyOf(afterBlank, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    indents[size] = indent;
    afterBlank[size] = blank;
    size++;
  }

  int size() {
    return size;
  }

  /** Where a line begins behind its indentation: a UTF-16 offset of the text, inclusive. */
  int start(int line) {
    return starts[line];
  }

  /** Where a line ends before its white space: a UTF-16 offset of the text, exclusive. */
  int end(int line) {
    return ends[line];
  }

  /** How far a line is indented, in columns. */
  int indent(int line) {
    return indents[line];
  }

  /** The beginning of a line, without white space before it. */
  String line(int line) {
    int cut = Chars.whole(text, starts[line] + LONGEST, starts[line]);
    return text.subSequence(starts[line], Math.min(ends[line], cut)).toString();
  }

  boolean isComment(int line) {
    return kinds[line] == SourceState.Kind.COMMENT || kinds[line] == SourceState.Kind.IN_COMMENT;
  }

  /** Whether a line is inside of a comment or a string that a line before it began. */
  boolean isInside(int line) {
    return kinds[line] == SourceState.Kind.IN_COMMENT || kinds[line] == SourceState.Kind.IN_STRING;
  }

  /** Whether a blank line stands before a line. */
  boolean afterBlank(int line) {
    return afterBlank[line];
  }
}
