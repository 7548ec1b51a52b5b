package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/** Places what is no member with bodies: comments, long strings, and code that is too long. */
final class LooseCode {
  private static final int WHOLE = 600;

  /** Characters of base64 or hex in a row that no one reads. */
  private static final int BLOB = 500;

  /** What may stand before a string's quote: {@code u8R}, {@code r##}. */
  private static final int LONGEST_PREFIX = 4;

  private final CharSequence text;
  private final UnitTree.Builder units;
  private final Tokens tokens;

  LooseCode(Tokens tokens, UnitTree.Builder units) {
    this.text = units.text();
    this.units = units;
    this.tokens = tokens;
  }

  /** Places comments that stand alone. A long one is a group of its paragraphs. */
  void comment(int first, int last) {
    int start = tokens.start(first);
    int end = tokens.end(last - 1);
    if (end - start <= WHOLE) {
      units.leaf(UnitKind.BLOCK, start, end);
      return;
    }
    Pieces pieces = new Pieces(units, UnitKind.BLOCK, WHOLE);
    if (first + 1 == last && Chars.startsWith(text, start, end, "/*")) {
      int head = start + 2;
      while (head < end - 2 && text.charAt(head) == '*') {
        head++;
      }
      int tail = Chars.startsWith(text, end - 2, end, "*/") ? end - 2 : end;
      units.group(UnitKind.BLOCK, start, head).framed();
      pieces.add(head, tail);
      units.close(tail, end);
    } else {
      pieces.add(start, end);
    }
  }

  /** Places a member that is mostly one long string; its text is of a format of its own. */
  void string(UnitKind kind, int start, int string, int end) {
    int from = tokens.start(string);
    int to = tokens.end(string);
    char quote = tokens.first(string);
    int most = Math.min(to, from + LONGEST_PREFIX);
    while (from < most && !isQuote(quote)) {
      quote = text.charAt(++from);
    }
    int quotes = 1;
    while (quotes < 3 && from + quotes < to && text.charAt(from + quotes) == quote) {
      quotes++;
    }
    quotes = quotes == 2 ? 1 : quotes;
    int inside = Math.min(to, from + quotes);
    int tail = to;
    while (tail > inside && to - tail < quotes && text.charAt(tail - 1) == quote) {
      tail--;
    }
    units.group(kind, start, inside).framed().speaking();
    if (isBlob(inside, tail)) {
      units.leaf(UnitKind.BLOB, inside, tail).mute();
    } else {
      units.inner(inside, tail);
    }
    units.close(tail, end);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  private boolean isBlob(int from, int to) {
    if (to - from < BLOB) {
      return false;
    }
    for (int i = to - BLOB; i < to; i++) {
      char c = text.charAt(i);
      if (!(c < 0x80 && Chars.isWord(c)) && c != '+' && c != '/' && c != '=' && c != '-') {
        return false;
      }
    }
    return Chars.whole(text, from, 0) == from;
  }

  /** Cuts code into units that end with a statement, an argument or a line where they can. */
  void pieces(int first, int last) {
    int from = first;
    int good = first; // after the last token that a unit may end with
    for (int token = first; token < last; token++) {
      if (token > from && tokens.end(token) - tokens.start(from) > WHOLE) {
        int to = good > from ? good : token;
        piece(from, to);
        from = to;
        good = to;
      }
      boolean lineBegins = token + 1 < last && tokens.lines(token + 1) > 0;
      if (lineBegins || ends(token)) {
        good = token + 1;
      }
    }
    piece(from, last);
  }

  private boolean ends(int token) {
    return tokens.kind(token) >= Tokens.MARK && ";,{}".indexOf(tokens.first(token)) >= 0;
  }

  private void piece(int first, int last) {
    if (first < last) {
      int start = tokens.start(first);
      int end = tokens.end(last - 1);
      if (end - start <= WHOLE) {
        units.leaf(UnitKind.BLOCK, start, end);
      } else {
        new Pieces(units, UnitKind.BLOCK, WHOLE).add(start, end);
      }
    }
  }
}
