package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;

/**
 * What a line looks like, by its characters alone: the share of plain words, and how it begins and
 * ends. A heuristic with thresholds that were chosen by hand on recorded messages. Where a line
 * could be either, it is not {@link #MATERIAL}: instructions taken for material would be lost.
 */
enum LineShape {
  /** White space. */
  BLANK,
  /** Words, as people write them. */
  PROSE,
  /** Made by or for a machine: code, a log entry, a stack frame, JSON, a table's row, a quote. */
  MATERIAL,
  /** Could be either, such as a single word or an indented line. */
  UNCLEAR;

  private static final String[] MACHINE_BEGINNINGS = {
    "Caused by:",
    "Traceback (",
    "File \"",
    "Exception in thread",
    "goroutine ",
    "npm ERR!",
    "npm error",
    "@@ ",
    "diff --git ",
    "+++ ",
    "--- a/",
    "//",
    "/*",
    "*/",
    "<!--",
    "#include",
    "[INFO",
    "[ERROR",
    "[WARN",
    "[DEBUG",
    "[TRACE",
    "ERROR:",
    "INFO:",
    "DEBUG:",
    "FATAL:",
    "ERROR ",
    "INFO ",
    "DEBUG ",
    "WARN ",
    "FATAL "
  };

  /** The shape of a line, or of a part of a long line, without its line end. */
  static LineShape of(CharSequence text, int from, int to) {
    int start = WhiteSpace.on(text, from, to);
    int end = WhiteSpace.back(text, start, to);
    if (start == end) {
      return BLANK;
    }
    if (text.charAt(start) == '>' && end - start > 1) {
      return MATERIAL; // a quote
    }
    WordCount count = WordCount.of(text, start, end);
    if (count.share() >= 40 && Asking.endsWithQuestionMark(text.subSequence(start, end))) {
      return PROSE;
    }
    if (isMachineLine(text, start, end, count)) {
      return MATERIAL;
    }
    if (text.charAt(start) == '*' && (start - from) % 2 == 1) {
      return UNCLEAR; // a comment's line
    }
    if (isListItem(text, start, end)) {
      return count.share() > 40 ? PROSE : UNCLEAR;
    }
    boolean indented = start - from >= 4 || (start > from && text.charAt(from) == '\t');
    if (indented) {
      boolean symbols = contains(text, start, end, "=(){};[]");
      return symbols && count.share() < 90 ? MATERIAL : UNCLEAR;
    }
    if (count.share() <= 50 && count.counted() >= 8) {
      return MATERIAL;
    }
    return count.share() >= 75 && (count.words() >= 3 || count.ideographs() >= 4) ? PROSE : UNCLEAR;
  }

  private static boolean isMachineLine(CharSequence text, int start, int end, WordCount count) {
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    for (String beginning : MACHINE_BEGINNINGS) {
      if (Blocks.startsWith(text, beginning, start) && start + beginning.length() <= end) {
        return true;
      }
    }
    return (Blocks.startsWith(text, "at ", start) && count.share() < 60)
        || (first == '|' && last == '|' && isRowOfData(text, start, end, count))
        || hasOnly(text, start, end, "{}[](),;")
        || (last == '{' && count.share() < 95)
        || (last == ';' && count.share() < 75)
        || endsAsCode(text, start, end)
        || (first == '"' && containsPair(text, start, end, '"', ':'))
        || (first == '<' && last == '>' && count.words() < 4)
        || beginsWithTime(text, start, end)
        || beginsWithPlace(text, start, end)
        || isRow(text, start, end)
        || isSetting(text, start, end)
        || (count.digits() * 5 >= count.solid() * 2 && count.solid() >= 20);
  }

  /** Whether the cells of a table's row hold a word or two each: data, and no descriptions. */
  private static boolean isRowOfData(CharSequence text, int start, int end, WordCount count) {
    int cells = 0;
    for (int i = start + 1; i < end; i++) {
      cells += text.charAt(i) == '|' ? 1 : 0;
    }
    return count.words() <= 2 * cells;
  }

  private static boolean endsAsCode(CharSequence text, int start, int end) {
    if (end - start < 2) {
      return false;
    }
    String two = text.subSequence(end - 2, end).toString();
    return two.equals("},")
        || two.equals("],")
        || two.equals("};")
        || two.equals(");")
        || (two.equals("):")
            && contains(text, start, end, "(")
            && (Blocks.startsWith(text, "def ", start) || Blocks.startsWith(text, "class ", start)));
  }

  /** A date with a time, or a time with seconds, perhaps in brackets, as log entries begin. */
  private static boolean beginsWithTime(CharSequence text, int start, int end) {
    int limit = Math.min(end, start + 60);
    char first = text.charAt(start);
    boolean month =
        end - start > 6 && Character.isUpperCase(first) && text.charAt(start + 3) == ' ';
    if (!Character.isDigit(first) && first != '[' && first != '(' && !month) {
      return false;
    }
    for (int i = start; i + 8 <= limit; i++) {
      if (matches(text, i, "00:00:00")
          || (i + 16 <= limit && matches(text, i, "0000-00-00 00:00"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(CharSequence text, int at, String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = text.charAt(at + i);
      char p = pattern.charAt(i);
      boolean same = p == '0' ? c >= '0' && c <= '9' : c == p || (p == ' ' && c == 'T');
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** A place in a file, as compilers name it: {@code src/a.c:12:}. */
  private static boolean beginsWithPlace(CharSequence text, int start, int end) {
    int at = start;
    int colon = -1;
    while (at < end && !WhiteSpace.is(text.charAt(at))) {
      if (text.charAt(at) == ':' && colon < 0) {
        colon = at;
      }
      at++;
    }
    return colon > start
        && colon + 1 < at
        && Character.isDigit(text.charAt(colon + 1))
        && text.charAt(start) != '.'
        && Blocks.indexOf(text, '.', start, colon) < colon;
  }

  /** A row of values with commas, semicolons or tabs, and no space after them. */
  private static boolean isRow(CharSequence text, int start, int end) {
    int separators = 0;
    int spaced = 0;
    int tabs = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';') {
        separators++;
        spaced += i + 1 < end && WhiteSpace.is(text.charAt(i + 1)) ? 1 : 0;
      } else if (c == '\t') {
        tabs++;
      }
    }
    return tabs >= 2 || (separators >= 3 && spaced * 4 <= separators);
  }

  /** {@code KEY=value} without white space. */
  private static boolean isSetting(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && Tags.isNamePart(text.charAt(at), false)) {
      at++;
    }
    return at > start && at < end && text.charAt(at) == '=';
  }

  private static boolean isListItem(CharSequence text, int start, int end) {
    char first = text.charAt(start);
    int at = start + 1;
    if (Character.isDigit(first)) {
      while (at < end && at < start + 3 && Character.isDigit(text.charAt(at))) {
        at++;
      }
      return at + 1 < end
          && ".):".indexOf(text.charAt(at)) >= 0
          && WhiteSpace.is(text.charAt(at + 1));
    }
    if (first == '#') {
      while (at < end && text.charAt(at) == '#') {
        at++;
      }
    }
    return "-*+•–#".indexOf(first) >= 0 && at < end && WhiteSpace.is(text.charAt(at));
  }

  private static boolean contains(CharSequence text, int start, int end, String characters) {
    for (int i = start; i < end; i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOnly(CharSequence text, int start, int end, String characters) {
    for (int i = start; i < end; i++) {
      if (characters.indexOf(text.charAt(i)) < 0 && !WhiteSpace.is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean containsPair(CharSequence text, int start, int end, char a, char b) {
    for (int i = start + 1; i + 1 < end; i++) {
      if (text.charAt(i) == a && text.charAt(i + 1) == b) {
        return true;
      }
    }
    return false;
  }
}
