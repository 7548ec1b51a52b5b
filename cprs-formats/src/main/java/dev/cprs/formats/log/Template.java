package dev.cprs.formats.log;

import dev.cprs.formats.Chars;

/** What stays of a line if its numbers and ids are left out. */
final class Template {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Template() {}

  /**
   * A hash of a line that is the same for lines that differ in numbers and hexadecimal ids only.
   */
  static long of(String line) {
    long hash = 0;
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (Chars.isLetterOrDigit(c)) {
        int end = i;
        boolean digit = false;
        boolean hex = true;
        while (end < line.length() && Chars.isLetterOrDigit(line.charAt(end))) {
          char each = line.charAt(end++);
          digit |= Chars.isDigit(each);
          hex &= each <= 'f' && !(each > 'F' && each < 'a');
        }
        hash = word(line, i, end, digit, hex && (digit || isIdPart(line, i, end)), hash);
        i = end;
      } else {
        boolean space = c == ' ' || c == '\t';
        if (!space || i == 0 || (line.charAt(i - 1) != ' ' && line.charAt(i - 1) != '\t')) {
          hash = mix(hash, space ? ' ' : c);
        }
        i++;
      }
    }
    return hash;
  }

  private static long word(String line, int from, int to, boolean digit, boolean id, long before) {
    long hash = before;
    if (id || (digit && line.charAt(from) == '0' && line.startsWith("x", from + 1))) {
      return mix(hash, '#');
    }
    boolean number = false;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      boolean each = Chars.isDigit(c);
      if (!each) {
        hash = mix(hash, c);
      } else if (!number) {
        hash = mix(hash, '#');
      }
      number = each;
    }
    return hash;
  }

  /** Whether letters from a to f are a part of an id, such as {@code cafe} in {@code 12-cafe-3}. */
  private static boolean isIdPart(String line, int from, int to) {
    int length = to - from;
    boolean joined =
        (from > 0 && line.charAt(from - 1) == '-')
            || (to < line.length() && line.charAt(to) == '-');
    return joined && (length == 4 || length == 8 || length == 12);
  }

  private static long mix(long hash, char c) {
    long mixed = (hash ^ c) * FACTOR;
    return mixed ^ mixed >>> 29;
  }
}
