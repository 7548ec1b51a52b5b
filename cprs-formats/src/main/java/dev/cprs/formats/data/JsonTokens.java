package dev.cprs.formats.data;

import dev.cprs.formats.Chars;

/**
 * The tokens of JSON, and of what is meant to be JSON: single quotes, words without quotes and
 * comments are tokens too, and every character that is not white space is in one. A string ends at
 * its quote, or where its line ends, so that a lost quote spoils one line and not all that follow.
 *
 * <p>Objects as Python prints them have calls among their values: {@code Document(page=1)}, {@code
 * datetime(2024, 5, 1)}, {@code (1, 2)}. The name and the parenthesis are one token.
 */
final class JsonTokens {
  /** No token: the text has ended. */
  static final char END = '\0';

  static final char STRING = '"';

  /** A number, a literal, or anything else. */
  static final char WORD = 'w';

  static final char COMMENT = '/';

  /** The beginning of a call, or of a tuple; {@code )} ends it. */
  static final char CALL = '(';

  /** How far the angle bracket of {@code <Color.RED: 1>} is looked for. */
  private static final int LONGEST_ANGLES = 200;

  private final CharSequence text;
  private final int to;
  private boolean noCommentEnd;

  /** What the token is: brackets, braces, a colon and so on stand for themselves. */
  char type = END;

  int start;
  int end;

  /** Whether there is a line break before the token. */
  boolean isAfterBreak;

  /** Whether a string has its closing quote. */
  boolean isClosed;

  JsonTokens(CharSequence text, int from, int to) {
    this.text = text;
    this.to = to;
    this.end = from;
  }

  /** Goes to the next token. */
  boolean next() {
    int i = end;
    isAfterBreak = false;
    while (i < to) {
      char c = text.charAt(i);
      if (!Chars.isBlank(c)) {
        start = i;
        read(c);
        return true;
      }
      isAfterBreak |= Chars.isLineEnd(c);
      i++;
    }
    start = to;
    end = to;
    type = END;
    return false;
  }

  /** Goes on at an offset. */
  void moveTo(int offset) {
    end = offset;
  }

  private void read(char c) {
    switch (c) {
      case '{', '}', '[', ']', ',', ':', '(', ')', '=' -> {
        type = c;
        end = start + 1;
      }
      case '"', '\'' -> readString(c);
      case '/' -> readSlash();
      case '<' -> readAngles();
      default -> readWord();
    }
  }

  private void readString(char quote) {
    type = STRING;
    isClosed = false;
    int i = start + 1;
    while (i < to) {
      char c = text.charAt(i);
      if (c == quote) {
        isClosed = true;
        end = i + 1;
        return;
      }
      if (Chars.isLineEnd(c)) {
        break;
      }
      i += c == '\\' && i + 1 < to && !Chars.isLineEnd(text.charAt(i + 1)) ? 2 : 1;
    }
    end = i;
  }

  private void readSlash() {
    char second = start + 1 < to ? text.charAt(start + 1) : ' ';
    if (second == '/') {
      type = COMMENT;
      end = Chars.trimEnd(text, start, Chars.lineEnd(text, start, to));
    } else if (second == '*' && !noCommentEnd) {
      int i = start + 2;
      while (i + 1 < to && !(text.charAt(i) == '*' && text.charAt(i + 1) == '/')) {
        i++;
      }
      if (i + 1 < to) {
        type = COMMENT;
        end = i + 2;
      } else {
        noCommentEnd = true;
        readWord();
      }
    } else {
      readWord();
    }
  }

  private void readWord() {
    type = WORD;
    int i = start + 1;
    boolean isName = Character.isJavaIdentifierStart(text.charAt(start));
    while (i < to && isInWord(text.charAt(i))) {
      isName &= text.charAt(i) == '.' || Character.isJavaIdentifierPart(text.charAt(i));
      i++;
    }
    if (isName && i < to && text.charAt(i) == '(') {
      type = CALL;
      i++;
    }
    end = i;
  }

  /** What Python prints of an object that has no other form, as one word. */
  private void readAngles() {
    int limit = Math.min(to, start + LONGEST_ANGLES);
    int i = start + 1;
    while (i < limit && "<>\n\r".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    boolean isOne =
        i < limit && text.charAt(i) == '>' && Character.isLetter(text.charAt(start + 1));
    if (isOne) {
      type = WORD;
      end = i + 1;
    } else {
      readWord();
    }
  }

  /** Whether a call has arguments with names, and so is like an object. */
  boolean hasNames() {
    int i = Chars.skipBlank(text, end, to);
    int nameStart = i;
    while (i < to && Character.isJavaIdentifierPart(text.charAt(i))) {
      i++;
    }
    int equals = Chars.skipBlank(text, i, to);
    return i > nameStart && equals + 1 < to && text.charAt(equals) == '=';
  }

  private static boolean isInWord(char c) {
    return switch (c) {
      case '{', '}', '[', ']', ',', ':', '"', '(', ')', '=' -> false;
      default -> !Chars.isBlank(c);
    };
  }

  /** Whether a string is one of Python or JavaScript. */
  boolean isSingleQuoted() {
    return text.charAt(start) == '\'';
  }

  /** Whether the token is a number or a literal of JSON, Python or JavaScript. */
  boolean isValue() {
    return type == STRING || (type == WORD && isValue(text, start, end));
  }

  private static boolean isValue(CharSequence text, int start, int end) {
    char first = text.charAt(start);
    if (first == '<') {
      return end - start > 2 && text.charAt(end - 1) == '>';
    }
    if (first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9')) {
      return isNumber(text, start, end) || isLiteral(text, start + 1, end);
    }
    return isLiteral(text, start, end);
  }

  private static boolean isLiteral(CharSequence text, int start, int end) {
    if (end - start > 9) {
      return false;
    }
    return switch (text.subSequence(start, end).toString()) {
      case "true",
          "false",
          "null",
          "NaN",
          "Infinity",
          "None",
          "True",
          "False",
          "undefined",
          "nan" ->
          true;
      default -> false;
    };
  }

  /** {@code 0x1F90}, as JSON5 has it. */
  private static boolean isHex(CharSequence text, int start, int end) {
    if (end - start < 3 || text.charAt(start) != '0' || (text.charAt(start + 1) | 0x20) != 'x') {
      return false;
    }
    for (int i = start + 2; i < end; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(CharSequence text, int start, int end) {
    if (isHex(text, start, end)) {
      return true;
    }
    boolean digits = false;
    boolean point = false;
    boolean exponent = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean afterE = i > start && (text.charAt(i - 1) | 0x20) == 'e';
      if (c >= '0' && c <= '9') {
        digits = true;
      } else if (c == '.' && !point && !exponent) {
        point = true;
      } else if ((c | 0x20) == 'e' && digits && !exponent) {
        exponent = true;
      } else if (!((c == '-' || c == '+') && (i == start || afterE))) {
        return false;
      }
    }
    return digits;
  }
}
