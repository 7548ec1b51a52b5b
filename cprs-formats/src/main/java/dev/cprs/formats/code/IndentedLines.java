package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.Arrays;

/**
 * The logical lines of code that goes by indentation. A logical line goes on over line ends inside
 * brackets and strings of three quotes, and after a backslash. Blank lines are left out.
 */
final class IndentedLines {
  /** Brackets that never close don't swallow more than this many lines. */
  private static final int MOST_LINES = 400;

  private static final int TAB = 8;
  private static final int LONGEST_WORD = 17;

  private final CharSequence text;
  private final int to;

  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] indents = new int[32];
  private boolean[] comments = new boolean[32];
  private boolean[] afterBlank = new boolean[32];

  private int noTripleFrom = Integer.MAX_VALUE;
  private int noTripleSingleFrom = Integer.MAX_VALUE;
  private boolean unclosed;

  IndentedLines(CharSequence text, int from, int to) {
    this.text = text;
    this.to = to;
    int line = from;
    boolean blank = false;
    while (line < to) {
      int start = line;
      int indent = 0;
      while (start < to && Chars.isBlank(text.charAt(start)) && !lineEndAt(start)) {
        indent += text.charAt(start) == '\t' ? TAB - indent % TAB : 1;
        start++;
      }
      if (start >= to || lineEndAt(start)) {
        blank = true;
        line = Chars.nextLine(text, start, to);
        continue;
      }
      int end = logicalEnd(start);
      add(start, Chars.trimEnd(text, start, end), indent, blank);
      blank = false;
      line = Chars.nextLine(text, end, to);
    }
    indentComments();
  }

  private boolean lineEndAt(int at) {
    return Chars.isLineEnd(text.charAt(at));
  }

  private void add(int start, int end, int indent, boolean blank) {
    if (size == starts.length) {
      int capacity = size + (size >> 1);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      indents = Arrays.copyOf(indents, capacity);
      comments = Arrays.copyOf(comments, capacity);
      afterBlank = Arrays.copyOf(afterBlank, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    indents[size] = indent;
    comments[size] = text.charAt(start) == '#';
    afterBlank[size] = blank;
    size++;
  }

  /** A comment that is indented less than the code after it stands with that code. */
  private void indentComments() {
    int next = 0;
    for (int line = size - 1; line >= 0; line--) {
      if (comments[line]) {
        indents[line] = Math.max(indents[line], next);
      }
      next = indents[line];
    }
  }

  /** Where a logical line ends, at a line end or the end of the code. */
  private int logicalEnd(int start) {
    int depth = 0;
    int lines = 0;
    int firstEnd = -1;
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n', '\r' -> {
          firstEnd = firstEnd < 0 ? i : firstEnd;
          boolean two = c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
          if (depth <= 0) {
            return i;
          }
          if (++lines > MOST_LINES) {
            unclosed = true;
            return firstEnd;
          }
          i += two ? 1 : 0;
        }
        case '#' -> i = Chars.lineEnd(text, i, to) - 1;
        case '(', '[', '{' -> depth += unclosed ? 0 : 1;
        case ')', ']', '}' -> depth--;
        case '"', '\'' -> i = stringEnd(i) - 1;
        case '\\' -> i += Chars.startsWith(text, i + 1, to, "\r\n") ? 2 : 1;
        default -> {}
      }
    }
    if (depth > 0 && firstEnd >= 0) {
      unclosed = true;
      return firstEnd;
    }
    return to;
  }

  /** After a string; after its quote if it is not closed. */
  private int stringEnd(int open) {
    char quote = text.charAt(open);
    boolean triple =
        open + 2 < to && text.charAt(open + 1) == quote && text.charAt(open + 2) == quote;
    if (triple && open < (quote == '"' ? noTripleFrom : noTripleSingleFrom)) {
      for (int i = open + 3; i + 2 < to; i++) {
        char c = text.charAt(i);
        if (c == '\\') {
          i++;
        } else if (c == quote && text.charAt(i + 1) == quote && text.charAt(i + 2) == quote) {
          return i + 3;
        }
      }
      if (quote == '"') {
        noTripleFrom = open;
      } else {
        noTripleSingleFrom = open;
      }
    }
    if (triple) {
      return open + 3;
    }
    for (int i = open + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (Chars.isLineEnd(c)) {
        return i;
      }
      if (c == '\\') {
        i += Chars.startsWith(text, i + 1, to, "\r\n") ? 2 : 1;
      }
    }
    return to;
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

  boolean isComment(int line) {
    return comments[line];
  }

  /** Whether a blank line stands before a line. */
  boolean afterBlank(int line) {
    return afterBlank[line];
  }

  /** Whether the first word of a line is one of these; each is between two spaces. */
  boolean startsWithWord(int line, String words) {
    int start = starts[line];
    int end = start;
    while (end < ends[line] && end - start < LONGEST_WORD && Chars.isWord(text.charAt(end))) {
      end++;
    }
    return end > start && words.contains(" " + text.subSequence(start, end) + " ");
  }
}
