package dev.cprs.formats.data;

import dev.cprs.formats.Chars;

/** What a line of TOML or of an INI file is. */
final class TomlLine {
  enum Type {
    COMMENT,
    /** {@code [name]} or {@code [[name]]}. */
    SECTION,
    /** {@code key = value}. */
    ENTRY,
    OTHER
  }

  private static final int SAMPLE = 30_000;

  /** No key and no section name is longer: a guess. */
  private static final int LONGEST_KEY = 120;

  private final CharSequence text;

  /** Whether the end of a value was looked for in vain, up to the end of the text. */
  private boolean isUnbalanced;

  Type type = Type.OTHER;

  /** The key or section name; the line's start twice if there is none. */
  int keyStart;

  int keyEnd;

  /** Whether a section is one of an array of tables. */
  boolean isOneOfMany;

  /** The end of the value, which may be lines later. */
  int valueEnd;

  TomlLine(CharSequence text) {
    this.text = text;
  }

  /**
   * Reads a line.
   *
   * @param start its first character that isn't white space
   * @param end its end, without white space
   * @param to the end of the text
   */
  void read(int start, int end, int to) {
    keyStart = start;
    keyEnd = start;
    valueEnd = end;
    char first = text.charAt(start);
    if (first == '#' || first == ';') {
      type = Type.COMMENT;
    } else if (first == '[' && readSection(start, end)) {
      type = Type.SECTION;
    } else {
      readEntry(start, end, to);
    }
  }

  private boolean readSection(int start, int end) {
    isOneOfMany = start + 1 < end && text.charAt(start + 1) == '[';
    int nameStart = isOneOfMany ? start + 2 : start + 1;
    int i = nameStart;
    int limit = Math.min(end, start + LONGEST_KEY);
    while (i < limit && text.charAt(i) != ']' && text.charAt(i) != '[') {
      i++;
    }
    if (i == nameStart || i >= limit || text.charAt(i) != ']') {
      return false;
    }
    int after = i + 1;
    if (after < end && text.charAt(after) == ']') {
      after++;
    }
    after = Chars.skipBlank(text, after, end);
    if (after < end && text.charAt(after) != '#' && text.charAt(after) != ';') {
      return false;
    }
    keyStart = Chars.skipBlank(text, nameStart, i);
    keyEnd = Chars.trimEnd(text, keyStart, i);
    return true;
  }

  private void readEntry(int start, int end, int to) {
    int limit = Math.min(end, start + LONGEST_KEY);
    int equals = start;
    while (equals < limit && text.charAt(equals) != '=' && text.charAt(equals) != ':') {
      equals++;
    }
    if (equals == limit || equals == start) {
      type = Type.OTHER;
      return;
    }
    type = Type.ENTRY;
    keyEnd = Chars.trimEnd(text, start, equals);
    int value = Chars.skipBlank(text, equals + 1, end);
    if (value < end && !isUnbalanced) {
      valueEnd = Math.max(end, valueEnd(value, end, to));
    }
  }

  private int valueEnd(int value, int end, int to) {
    char c = text.charAt(value);
    boolean isText =
        (c == '"' || c == '\'') && Chars.startsWith(text, value, to, String.valueOf(c).repeat(3));
    if (!isText && c != '[' && c != '{') {
      return end;
    }
    int closed = isText ? skipText(value, to) : skipBrackets(value, to);
    isUnbalanced = closed < 0;
    return closed < 0 ? end : Chars.trimEnd(text, value, Chars.lineEnd(text, closed, to));
  }

  /** The end of a text in three quotes; -1 if it has none. */
  private int skipText(int from, int to) {
    String quotes = String.valueOf(text.charAt(from)).repeat(3);
    for (int i = from + 3; i < to; i++) {
      if (text.charAt(i) == '\\' && quotes.charAt(0) == '"') {
        i++;
      } else if (Chars.startsWith(text, i, to, quotes)) {
        return i + 3;
      }
    }
    return -1;
  }

  /** The end of an array or inline table; -1 if it has none. */
  private int skipBrackets(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '[', '{' -> depth++;
        case ']', '}' -> {
          if (--depth == 0) {
            return i + 1;
          }
        }
        case '#' -> i = Chars.lineEnd(text, i, to);
        case '"', '\'' -> i = skipQuoted(i, to);
        default -> {}
      }
    }
    return -1;
  }

  /** The closing quote, or the end of the line. */
  private int skipQuoted(int from, int to) {
    char quote = text.charAt(from);
    int i = from + 1;
    while (i < to && text.charAt(i) != quote && !Chars.isLineEnd(text.charAt(i))) {
      i += text.charAt(i) == '\\' && quote == '"' ? 2 : 1;
    }
    return i;
  }

  /**
   * How sure it is that a text is TOML or an INI file: it has sections on lines of their own and
   * entries in nearly all other lines. Log lines that begin with a bracket have more after it.
   */
  static double fit(CharSequence text, int from, int to) {
    int limit = Math.min(to, from + SAMPLE);
    TomlLine line = new TomlLine(text);
    int sections = 0;
    int entries = 0;
    int others = 0;
    for (int at = from; at < limit; ) {
      int lineEnd = Chars.lineEnd(text, at, limit);
      int start = Chars.skipBlank(text, at, lineEnd);
      int after = Chars.nextLine(text, lineEnd, limit);
      if (start < lineEnd) {
        int end = Chars.trimEnd(text, start, lineEnd);
        line.read(start, end, limit);
        boolean goesOn = line.type == Type.OTHER && start > at && entries > 0;
        boolean isGood = goesOn || line.type == Type.SECTION || isGoodEntry(text, line, end);
        if (line.type != Type.COMMENT) {
          sections += line.type == Type.SECTION ? 1 : 0;
          entries += isGood && line.type == Type.ENTRY ? 1 : 0;
          others += isGood || lineEnd == limit ? 0 : 1;
          after = Math.max(after, line.valueEnd);
        }
        if (entries + sections == 0 && others > 0) {
          return 0; // the first line that is no comment is none of this
        }
      }
      at = after;
    }
    boolean isFit = sections > 0 && entries >= 2 && 5 * others <= entries + sections + others;
    return isFit ? 0.85 : 0;
  }

  private static boolean isGoodEntry(CharSequence text, TomlLine line, int end) {
    if (line.type != Type.ENTRY || text.charAt(end - 1) == ';') {
      return false;
    }
    int separator = Chars.skipBlank(text, line.keyEnd, end);
    if (text.charAt(separator) != '=') {
      return false;
    }
    for (int i = line.keyStart; i < line.keyEnd; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '<' || c == '>' || c == '{' || c == '[' || c == ',') {
        return false;
      }
    }
    return true;
  }
}
