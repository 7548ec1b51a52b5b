package dev.cprs.pruners;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Strings as Python has them, which the procedures are written in: white space is {@code
 * str.isspace}, lengths are code points. Offsets here are UTF-16 all the same.
 */
final class Texts {
  private Texts() {}

  /** The length in code points. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The words between white space, as {@code str.split()} has them. */
  static List<TextRange> words(String text) {
    List<TextRange> words = new ArrayList<>();
    int at = overSpace(text, 0, text.length());
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && !WhiteSpace.is(text.charAt(at))) {
        at++;
      }
      words.add(new TextRange(start, at));
      at = overSpace(text, at, text.length());
    }
    return words;
  }

  /** The lines of a part of a text with their ends, as {@code str.splitlines(keepends=True)}. */
  static List<TextRange> lines(String text, int from, int to) {
    List<TextRange> lines = new ArrayList<>();
    int start = from;
    for (int at = from; at < to; ) {
      char c = text.charAt(at++);
      if (endsLine(c)) {
        if (c == '\r' && at < to && text.charAt(at) == '\n') {
          at++;
        }
        lines.add(new TextRange(start, at));
        start = at;
      }
    }
    if (start < to) {
      lines.add(new TextRange(start, to));
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r')
        || (c >= '\u001c' && c <= '\u001e')
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** A part without the white space at its ends; at its start if it is blank. */
  static TextRange stripped(String text, int from, int to) {
    int start = overSpace(text, from, to);
    return start == to
        ? new TextRange(from, from)
        : new TextRange(start, backOverSpace(text, start, to));
  }

  /** The first offset from one on that is no white space; {@code to} if there is none. */
  static int overSpace(String text, int from, int to) {
    return WhiteSpace.on(text, from, to);
  }

  /** The last offset up to {@code to} with no white space before it. */
  static int backOverSpace(String text, int from, int to) {
    return WhiteSpace.back(text, from, to);
  }

  /** Whether a part is empty or only white space. */
  static boolean isBlank(String text, int from, int to) {
    return overSpace(text, from, to) == to;
  }
}
