package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.Arrays;

/**
 * Where string literals end. A literal that is never closed ends at its line's end, and what was
 * looked for in vain is not looked for again, so that all searches together are linear.
 */
final class Literals {
  private final CharSequence text;
  private final int to;

  /** From here on there is no such end: one for each kind of search. */
  private int noTriple = Integer.MAX_VALUE;

  private int noTemplate = Integer.MAX_VALUE;
  private int noBacktick = Integer.MAX_VALUE;
  private int noQuote = Integer.MAX_VALUE;
  private int noApostrophe = Integer.MAX_VALUE;
  private int noRaw = Integer.MAX_VALUE;
  private int noVerbatim = Integer.MAX_VALUE;

  /** Before these places there is none: they are the ends of lines. */
  private int noQuoteBefore;

  private int noApostropheBefore;
  private int noRegexBefore;

  Literals(CharSequence text, int to) {
    this.text = text;
    this.to = to;
  }

  /** After the quote that closes one on the same line; -1 if none does. */
  int onLine(int open) {
    char quote = text.charAt(open);
    if (open < (quote == '"' ? noQuoteBefore : noApostropheBefore)) {
      return -1;
    }
    int i = open + 1;
    for (; i < to; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (c == '\\' && i + 1 < to) {
        i = escaped(i);
      } else if (Chars.isLineEnd(c)) {
        break;
      }
    }
    if (quote == '"') {
      noQuoteBefore = i;
    } else {
      noApostropheBefore = i;
    }
    return -1;
  }

  /** A backslash escapes a line end of two characters as one. */
  private int escaped(int backslash) {
    boolean two = Chars.startsWith(text, backslash + 1, to, "\r\n");
    return backslash + (two ? 2 : 1);
  }

  /** After the quote that closes one, on any line; -1 if none does. */
  int onLines(int open) {
    char quote = text.charAt(open);
    if (open >= (quote == '"' ? noQuote : noApostrophe)) {
      return -1;
    }
    for (int i = open + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (c == '\\') {
        i++;
      }
    }
    if (quote == '"') {
      noQuote = open;
    } else {
      noApostrophe = open;
    }
    return -1;
  }

  /** After a string of C# without escapes, in which two quotes are one; -1 if it is not closed. */
  int verbatim(int open) {
    if (open >= noVerbatim) {
      return -1;
    }
    int i = open + 1;
    while (i < to) {
      if (text.charAt(i) != '"') {
        i++;
      } else if (i + 1 < to && text.charAt(i + 1) == '"') {
        i += 2;
      } else {
        return i + 1;
      }
    }
    noVerbatim = open;
    return -1;
  }

  /** After three or more quotes that close as many; -1 if none do. */
  int triple(int open) {
    if (open >= noTriple) {
      return -1;
    }
    char quote = text.charAt(open);
    int quotes = run(open, quote);
    for (int i = open + quotes; i < to; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        int closing = run(i, quote);
        if (closing >= quotes) {
          return i + closing;
        }
        i += closing - 1;
      } else if (c == '\\') {
        i++;
      }
    }
    noTriple = open;
    return -1;
  }

  private int run(int at, char c) {
    int i = at;
    while (i < to && text.charAt(i) == c) {
      i++;
    }
    return i - at;
  }

  /** After a backtick's partner, whatever stands between; -1 if there is none. */
  int backtick(int open) {
    if (open >= noBacktick) {
      return -1;
    }
    int end = Chars.find(text, open + 1, to, "`");
    if (end < 0) {
      noBacktick = open;
    }
    return end < 0 ? -1 : end + 1;
  }

  /**
   * After a template literal, with the code inside its <code>${}</code>; -1 if it is not closed.
   */
  int template(int open) {
    if (open >= noTemplate) {
      return -1;
    }
    // How many braces are open in each code part that encloses the place; a template is between.
    int[] braces = new int[8];
    int depth = 0;
    boolean code = false;
    for (int i = open + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (!code) {
        if (c == '`') {
          if (depth == 0) {
            return i + 1;
          }
          code = true;
        } else if (c == '$' && i + 1 < to && text.charAt(i + 1) == '{') {
          if (depth == braces.length) {
            braces = Arrays.copyOf(braces, 2 * depth);
          }
          braces[depth++] = 1;
          code = true;
          i++;
        }
      } else if (c == '`') {
        code = false;
      } else if (c == '{') {
        braces[depth - 1]++;
      } else if (c == '}' && --braces[depth - 1] == 0) {
        depth--;
        code = false;
      } else if (c == '"' || c == '\'') {
        i = Math.max(i, onLine(i) - 1);
      }
    }
    noTemplate = open;
    return -1;
  }

  /** After a raw string that begins at its quote and ends with {@code end}; -1 if it doesn't. */
  int raw(int open, String end) {
    if (open >= noRaw) {
      return -1;
    }
    int at = Chars.find(text, open + 1, to, end);
    if (at < 0) {
      noRaw = open;
    }
    return at < 0 ? -1 : at + end.length();
  }

  /** After a regular expression that begins at a slash, with its flags; -1 if it is none. */
  int regex(int slash) {
    if (slash < noRegexBefore) {
      return -1;
    }
    boolean inClass = false;
    int i = slash + 1;
    for (; i < to; i++) {
      char c = text.charAt(i);
      if (Chars.isLineEnd(c)) {
        break;
      }
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        int end = i + 1;
        while (end < to && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
          end++;
        }
        return end;
      }
    }
    noRegexBefore = i;
    return -1;
  }
}
