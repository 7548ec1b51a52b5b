package dev.cprs.formats.markdown;

import dev.cprs.formats.Prose;

/**
 * Recognizes JSON by its punctuation: what follows what outside of strings. Cheap, and strict
 * enough that a link or a citation, {@code [see there]}, is none.
 */
final class JsonScan {
  private static final int SHORTEST = 40;

  private final CharSequence text;
  private final int to;

  /** A value that began before this offset and didn't end is no JSON; others needn't be tried. */
  private int failedTo;

  JsonScan(CharSequence text, int to) {
    this.text = text;
    this.to = to;
  }

  /**
   * Where the object or array that begins here ends; {@code from} if none does, or only a short
   * one. JSON that the text's end cuts off ends there. Calls must be in rising order.
   */
  int end(int from) {
    if (from < failedTo) {
      return from;
    }
    int depth = 0;
    boolean value = true; // whether a value may stand here, or a comma or bracket must
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Prose.separates(c)) {
        at++;
      } else if (value && (c == '{' || c == '[')) {
        depth++;
        at++;
      } else if (c == '}' || c == ']') {
        depth--;
        at++;
        value = false;
        if (depth == 0) {
          failedTo = at;
          return at - from >= SHORTEST && endsLine(at) ? at : from;
        }
      } else if (value ? isScalar(c) : c == ',' || c == ':') {
        at = value ? scalarEnd(at) : at + 1;
        value = !value;
      } else {
        failedTo = at;
        return from;
      }
    }
    failedTo = to;
    return at - from >= SHORTEST && text.charAt(from) == '{' ? to : from;
  }

  private boolean endsLine(int from) {
    int at = from;
    while (at < to && " \t,;".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == to || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private static boolean isScalar(char c) {
    return c == '"' || c == '-' || (c >= '0' && c <= '9') || c == 't' || c == 'f' || c == 'n';
  }

  private int scalarEnd(int from) {
    int at = from + 1;
    if (text.charAt(from) != '"') {
      while ((at < to && ".+-".indexOf(text.charAt(at)) >= 0)
          || (at < to && Character.isLetterOrDigit(text.charAt(at)))) {
        at++;
      }
      return at;
    }
    while (at < to && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(to, at + 1);
  }
}
