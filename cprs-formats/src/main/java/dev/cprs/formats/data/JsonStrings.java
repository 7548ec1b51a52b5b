package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Long strings of JSON: a frame of key and quotes, and in it the units of what the string means.
 * That may be prose, Markdown, a log, or JSON again, as tools of agents send it. None of its units
 * begins or ends inside an escape sequence, so that any of them make a string.
 */
final class JsonStrings {
  /** Shorter than this, base64 is rather an id. */
  static final int SHORTEST_BLOB = 200;

  /** A longer string is read in pieces of about this length, for the memory of its copy. */
  private static final int PIECE = 1 << 22;

  private JsonStrings() {}

  /** Whether the item's value is base64 or hexadecimal, with or without line breaks. */
  static boolean isBlob(CharSequence text, JsonItem item) {
    int to = contentEnd(item);
    int start = item.valueStart + 1;
    if (Chars.startsWith(text, start, to, "data:")) {
      int comma = start;
      while (comma < Math.min(to, start + 100) && text.charAt(comma) != ',') {
        comma++;
      }
      start = comma + 1;
    }
    if (to - start <= SHORTEST_BLOB) {
      return false;
    }
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < to && "nr/".indexOf(text.charAt(i + 1)) >= 0) {
        i++;
      } else if (!isBase64(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBase64(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '/' && c <= '9')
        || c == '+'
        || c == '='
        || c == '-'
        || c == '_';
  }

  /** Opens the frame. */
  static void open(UnitTree.Builder units, JsonItem item, UnitKind kind, boolean group) {
    int headEnd = item.valueStart + 1;
    if (group && !units.isInUnit()) {
      units.group(kind, item.start, headEnd);
    } else {
      units.unit(kind, item.start, headEnd);
    }
    units.framed().escaped();
    EscapedText.hide(units, item.start, item.valueStart);
  }

  /** Adds the units of what the string means and closes the frame. */
  static void close(UnitTree.Builder units, JsonItem item) {
    CharSequence text = units.text();
    int to = contentEnd(item);
    int from = item.valueStart + 1;
    while (from < to) {
      int pieceEnd = pieceEnd(text, from, to);
      QuotedUnits.add(units, new EscapedText(text, from, pieceEnd));
      from = pieceEnd;
    }
    units.close(to, item.end);
  }

  private static int contentEnd(JsonItem item) {
    return item.isClosed ? item.valueEnd - 1 : item.valueEnd;
  }

  /** At a line break or between two records, else between two words, else anywhere. */
  private static int pieceEnd(CharSequence text, int from, int to) {
    if (to - from <= PIECE) {
      return to;
    }
    int space = -1;
    int i = from;
    while (i - from < PIECE) {
      int next = EscapedText.next(text, i, to);
      boolean far = i - from > PIECE / 2;
      if (far && (Chars.startsWith(text, i, next, "\\n") || isBetweenRecords(text, i))) {
        return next;
      }
      space = far && text.charAt(i) == ' ' ? next : space;
      i = next;
    }
    return space < 0 ? i : space;
  }

  private static boolean isBetweenRecords(CharSequence text, int at) {
    return text.charAt(at) == ',' && text.charAt(at - 1) == '}';
  }
}
