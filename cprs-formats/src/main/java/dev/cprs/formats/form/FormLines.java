package dev.cprs.formats.form;

import dev.cprs.formats.TextLines;

/** Which lines of a text are fields: a name of a few words, a colon, and mostly a value. */
final class FormLines {
  private static final int LONGEST_KEY = 40;
  private static final int MOST_WORDS = 5;

  private final CharSequence text;
  private final TextLines lines;

  FormLines(TextLines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /** Where the colon behind a line's key is; -1 if the line is no field. */
  int colon(int line) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    int limit = Math.min(end, start + LONGEST_KEY);
    int words = 1;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        boolean parted =
            c == '：' || i + 1 == end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t';
        return i > start && parted && words <= MOST_WORDS ? i : -1;
      }
      boolean letter = Character.isLetter(c);
      boolean begins = i == start && letter && !Character.isLowerCase(c);
      boolean inside =
          i > start && (letter || Character.isDigit(c) || " .'’-/()#&,".indexOf(c) >= 0);
      if (!begins && !inside) {
        return -1;
      }
      if (c == ' ') {
        words++;
        if (text.charAt(i - 1) == ' ' || ".,".indexOf(text.charAt(i - 1)) >= 0 && words > 2) {
          return -1; // columns, or the second sentence of a line
        }
      }
    }
    return -1;
  }

  /**
   * Behind the last line of a field: lines that are no fields go on with it, up to a blank line.
   */
  int end(int line) {
    int next = line + 1;
    while (next < lines.count() && !lines.isBlank(next) && colon(next) < 0) {
      next++;
    }
    return next;
  }
}
