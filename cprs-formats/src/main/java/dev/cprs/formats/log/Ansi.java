package dev.cprs.formats.log;

import dev.cprs.spi.UnitTree;

/** Escape sequences of terminals: colours, cursor moves, titles, links. */
final class Ansi {
  static final char ESCAPE = '\u001b';

  /** A title or link that is longer than this is no escape sequence, but text after a lone one. */
  private static final int LONGEST = 300;

  private Ansi() {}

  /** Where the first escape character from {@code from} is; -1 if there is none. */
  static int find(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ESCAPE) {
        return i;
      }
    }
    return -1;
  }

  /** Where the escape sequence that starts at {@code at} ends. */
  private static int end(String text, int at, int to) {
    int next = at + 1;
    if (next >= to) {
      return next;
    }
    char kind = text.charAt(next);
    if (kind == '[') {
      next++;
      while (next < to && text.charAt(next) >= ' ' && text.charAt(next) <= '?') {
        next++;
      }
      return next < to && text.charAt(next) >= '@' && text.charAt(next) <= '~' ? next + 1 : next;
    }
    if (kind == ']') {
      for (int i = next + 1; i < Math.min(to, at + LONGEST); i++) {
        if (text.charAt(i) == '\u0007') {
          return i + 1;
        }
        if (text.charAt(i) == ESCAPE) {
          return i + 1 < to && text.charAt(i + 1) == '\\' ? i + 2 : i;
        }
      }
      return next + 1;
    }
    if (kind == '(' || kind == ')') {
      return next + 1 < to && text.charAt(next + 1) < 0x7f && text.charAt(next + 1) > ' '
          ? next + 2
          : next + 1;
    }
    return kind > ' ' && kind < 0x7f ? next + 1 : next;
  }

  /** A part of a text without its escape sequences. */
  static String without(String text, int from, int to) {
    int at = find(text, from, to);
    if (at < 0) {
      return text.substring(from, to);
    }
    StringBuilder seen = new StringBuilder(to - from);
    int copied = from;
    while (at >= 0) {
      seen.append(text, copied, at);
      copied = end(text, at, to);
      at = find(text, copied, to);
    }
    return seen.append(text, copied, to).toString();
  }

  /**
   * Tells the escape sequences of a part to a tree of which the part's text begins at an offset.
   */
  static void noise(String part, int from, int to, int offset, UnitTree.Builder units) {
    int at = find(part, from, to);
    while (at >= 0) {
      int end = end(part, at, to);
      units.noise(offset + at, offset + end);
      at = find(part, end, to);
    }
  }
}
