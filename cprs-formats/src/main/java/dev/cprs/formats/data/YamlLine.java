package dev.cprs.formats.data;

import dev.cprs.formats.Chars;

/** What a line of YAML is, or the rest of a line after {@code - }. */
final class YamlLine {
  enum Type {
    COMMENT,
    /** {@code ---}, {@code ...} or {@code %YAML 1.2}. */
    DOCUMENT,
    /** {@code - } with anything after it. */
    ITEM,
    /** {@code key:}. */
    KEY,
    TEXT
  }

  /** No key is longer: a guess that keeps sentences with a colon from being one. */
  private static final int LONGEST_KEY = 120;

  private final CharSequence text;

  Type type = Type.TEXT;

  /** The key, with its quotes. */
  int keyStart;

  int keyEnd;

  /**
   * Where the value begins: after the colon or the dash and white space; the end if there is none.
   */
  int valueStart;

  YamlLine(CharSequence text) {
    this.text = text;
  }

  /**
   * Reads a line.
   *
   * @param at its first character that isn't white space
   * @param end its end, without white space
   * @param first whether nothing stands before it on the line
   */
  void read(int at, int end, boolean first) {
    valueStart = end;
    char c = text.charAt(at);
    if (c == '#' || (first && isTemplate(at, end))) {
      type = Type.COMMENT;
    } else if (first && isDocument(at, end)) {
      type = Type.DOCUMENT;
    } else if (c == '-' && (at + 1 == end || Chars.isBlank(text.charAt(at + 1)))) {
      type = Type.ITEM;
      valueStart = Chars.skipBlank(text, at + 1, end);
    } else if (readKey(at, end)) {
      type = Type.KEY;
    } else {
      type = Type.TEXT;
    }
  }

  /** {@code {{- if .Values.web }}}: a line that is gone where Helm has made YAML of it. */
  private boolean isTemplate(int at, int end) {
    return Chars.startsWith(text, at, end, "{{") && Chars.startsWith(text, end - 2, end, "}}");
  }

  private boolean isDocument(int at, int end) {
    if (Chars.startsWith(text, at, end, "%YAML ") || Chars.startsWith(text, at, end, "%TAG ")) {
      return true;
    }
    boolean marked =
        Chars.startsWith(text, at, end, "---") || Chars.startsWith(text, at, end, "...");
    return marked && (at + 3 == end || Chars.isBlank(text.charAt(at + 3)));
  }

  private boolean readKey(int at, int end) {
    char quote = text.charAt(at);
    int i = at;
    int limit = Math.min(end, at + LONGEST_KEY);
    if (quote == '"' || quote == '\'') {
      i++;
      while (i < limit && text.charAt(i) != quote) {
        i += text.charAt(i) == '\\' ? 2 : 1;
      }
      i++;
    } else if ("{[|>%@`,]}".indexOf(quote) >= 0) {
      return false;
    }
    for (; i < limit; i++) {
      char c = text.charAt(i);
      boolean blankAfter = i + 1 == end || Chars.isBlank(text.charAt(i + 1));
      if (c == ':' && blankAfter && i > at) {
        keyStart = at;
        keyEnd = Chars.trimEnd(text, at, i);
        valueStart = Chars.skipBlank(text, i + 1, end);
        return true;
      }
      if (c == '#' && Chars.isBlank(text.charAt(i - 1))) {
        return false;
      }
    }
    return false;
  }

  /** Whether the value is {@code |} or {@code >}, so that it stands on the lines after this one. */
  boolean isBlockScalar(int end) {
    int i = valueStart;
    if (i == end || (text.charAt(i) != '|' && text.charAt(i) != '>')) {
      return false;
    }
    i++;
    while (i < end && "+-0123456789".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    i = Chars.skipBlank(text, i, end);
    return i == end || text.charAt(i) == '#';
  }

  /** Whether there is a value on this line; a comment, an anchor or a tag is none. */
  boolean hasValue(int end) {
    int i = valueStart;
    while (i < end && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
      while (i < end && !Chars.isBlank(text.charAt(i))) {
        i++;
      }
      i = Chars.skipBlank(text, i, end);
    }
    return i < end && text.charAt(i) != '#';
  }
}
