package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;

/**
 * Long strings of JSON: a frame of key and quotes, and sentences in it, none of which begins or
 * ends inside an escape sequence, so that any part of them is still a string.
 *
 * <p>The sentences are found in a copy of the same length in which {@code \n} is a line break and
 * {@code \"} two quotes.
 */
final class JsonStrings {
  /** Shorter than this, base64 is rather an id. */
  static final int SHORTEST_BLOB = 200;

  /** The copy is made by pieces of about this length. */
  private static final int PIECE = 1 << 16;

  private static final Segmenters PROSE = Segmenters.of(List.of());

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
    units.framed();
  }

  /** Adds the sentences and closes the frame. */
  static void close(UnitTree.Builder units, JsonItem item) {
    CharSequence text = units.text();
    int to = contentEnd(item);
    int from = item.valueStart + 1;
    while (from < to) {
      int pieceEnd = pieceEnd(text, from, to);
      addSentences(units, from, pieceEnd);
      from = pieceEnd;
    }
    units.close(to, item.end);
  }

  private static int contentEnd(JsonItem item) {
    return item.isClosed ? item.valueEnd - 1 : item.valueEnd;
  }

  private static int pieceEnd(CharSequence text, int from, int to) {
    int i = from;
    while (i < to) {
      boolean isBetweenWords = text.charAt(i) == ' ';
      i = next(text, i, to);
      if (i - from > PIECE && (isBetweenWords || i - from > 2 * PIECE)) {
        return i;
      }
    }
    return to;
  }

  private static void addSentences(UnitTree.Builder units, int from, int to) {
    CharSequence text = units.text();
    UnitTree sentences = PROSE.segment(unescaped(text, from, to), Segmenters.PROSE);
    int start = from;
    int at = from;
    for (int node = 0; node < sentences.size(); node++) {
      if (!sentences.isLeaf(node)) {
        continue;
      }
      while (at < from + sentences.start(node)) {
        at = next(text, at, to);
      }
      add(units, start, at);
      start = at;
    }
    add(units, start, to);
  }

  private static void add(UnitTree.Builder units, int from, int to) {
    int start = Chars.skipBlank(units.text(), from, to);
    int end = Chars.trimEnd(units.text(), start, to);
    if (start < end) {
      units.leaf(UnitKind.SENTENCE, start, end);
    }
  }

  /** Where the character or escape sequence at an offset ends. */
  private static int next(CharSequence text, int at, int to) {
    int after = at + 1;
    char c = text.charAt(at);
    if (c == '\\' && after < to && text.charAt(after) == 'u') {
      int end = unicodeEnd(text, at, to);
      return isHigh(text, at, end) && Chars.startsWith(text, end, to, "\\u")
          ? unicodeEnd(text, end, to)
          : end;
    }
    if (c == '\\' && after < to) {
      c = text.charAt(after++);
    }
    boolean pair = after < to && Character.isSurrogatePair(c, text.charAt(after));
    return pair ? after + 1 : after;
  }

  /** The end of {@code \\u1234}. */
  private static int unicodeEnd(CharSequence text, int at, int to) {
    int i = at + 2;
    while (i < Math.min(to, at + 6) && Character.digit(text.charAt(i), 16) >= 0) {
      i++;
    }
    return i;
  }

  /** Whether an escape sequence is the first half of a character. */
  private static boolean isHigh(CharSequence text, int at, int end) {
    return end == at + 6
        && (text.charAt(at + 2) | 0x20) == 'd'
        && "89abAB".indexOf(text.charAt(at + 3)) >= 0;
  }

  private static CharSequence unescaped(CharSequence text, int from, int to) {
    StringBuilder copy = new StringBuilder(to - from);
    for (int i = from; i < to; ) {
      int next = next(text, i, to);
      char c = text.charAt(i);
      char meant = c == '\\' && i + 1 < to ? meant(text, i, next) : c;
      if (meant == '\n') {
        copy.append(" ".repeat(next - i - 1)).append('\n');
      } else if (meant == c) {
        copy.append(text, i, next);
      } else {
        copy.append(String.valueOf(meant).repeat(next - i));
      }
      i = next;
    }
    return copy.toString();
  }

  private static char meant(CharSequence text, int at, int next) {
    return switch (text.charAt(at + 1)) {
      case 'n', 'r' -> '\n';
      case 't', 'f', 'b' -> ' ';
      case 'u' -> next - at == 6 ? decoded(text, at + 2) : 'x';
      default -> text.charAt(at + 1);
    };
  }

  private static char decoded(CharSequence text, int at) {
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      value = 16 * value + Math.max(0, Character.digit(text.charAt(i), 16));
    }
    return Character.isSurrogate((char) value) ? 'x' : (char) value;
  }
}
