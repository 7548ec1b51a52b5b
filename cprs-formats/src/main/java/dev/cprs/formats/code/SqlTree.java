package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Makes the unit tree of SQL: statements with the comments above them. Tables are opened into their
 * columns, inserts into their rows, where they are too long to be one unit.
 */
final class SqlTree {
  private static final int WHOLE = 2000;
  private static final int WHOLE_ROWS = 600;
  private static final int RUN = 300;
  private static final int SHORTEST = 150;

  private final CharSequence text;
  private final UnitTree.Builder units;
  private final Tokens tokens;
  private final LooseCode loose;

  private int runFirst;
  private int runLast;

  SqlTree(Tokens tokens, UnitTree.Builder units) {
    this.text = units.text();
    this.units = units;
    this.tokens = tokens;
    this.loose = new LooseCode(tokens, units);
  }

  void run() {
    for (int first = 0; first < tokens.size(); ) {
      int code = first;
      while (code < tokens.size()
          && tokens.kind(code) == Tokens.COMMENT
          && (code == first || tokens.lines(code) < 2)) {
        code++;
      }
      if (code > first && (code == tokens.size() || tokens.lines(code) > 1)) {
        flush();
        loose.comment(first, code);
        first = code;
      } else {
        int last = end(code);
        place(first, code, last);
        first = last;
      }
    }
    flush();
  }

  /** After the last token of the statement at a token, and a comment on its last line. */
  private int end(int code) {
    boolean routine = false;
    boolean created = tokens.is(code, SqlLexer.CREATE);
    int open = 0;
    int token = code;
    for (; token < tokens.size(); token++) {
      if (token > code && startsAnew(token) && open == 0) {
        return token;
      }
      if (tokens.kind(token) == Tokens.OPEN) {
        token = Math.min(tokens.size() - 1, tokens.partner(token));
      } else if (created && token - code < 8 && tokens.is(token, SqlLexer.ROUTINE)) {
        routine = true;
      } else if (tokens.is(token, SqlLexer.GO) && tokens.lines(token) > 0) {
        token++;
        break;
      } else if (tokens.isMark(token, ';') && open == 0) {
        token++;
        break;
      } else if (routine) {
        open = Math.max(0, open + opens(token));
      }
    }
    if (token < tokens.size() && tokens.kind(token) == Tokens.DIRECTIVE) {
      token++;
    }
    boolean comment =
        token < tokens.size()
            && tokens.kind(token) == Tokens.COMMENT
            && tokens.lines(token) == 0
            && token > code;
    return Math.max(code + 1, comment ? token + 1 : token);
  }

  /** Whether a statement begins that has a blank line before it: the last one had no semicolon. */
  private boolean startsAnew(int token) {
    if (tokens.kind(token) == Tokens.DIRECTIVE) {
      return false;
    }
    return tokens.lines(token) > 1
        && (tokens.is(token, SqlLexer.STATEMENT)
            || tokens.is(token, SqlLexer.CREATE)
            || tokens.is(token, SqlLexer.INSERT)
            || tokens.kind(token) == Tokens.COMMENT);
  }

  private int opens(int token) {
    if (tokens.is(token, SqlLexer.BEGIN) || tokens.is(token, SqlLexer.CASE)) {
      boolean ofEnd = token > 0 && tokens.is(token - 1, SqlLexer.END);
      return ofEnd ? 0 : 1;
    }
    if (tokens.is(token, SqlLexer.END)) {
      boolean part = token + 1 < tokens.size() && tokens.is(token + 1, SqlLexer.PART);
      return part ? 0 : -1;
    }
    return 0;
  }

  private void place(int first, int code, int last) {
    int start = tokens.start(first);
    int end = tokens.end(last - 1);
    boolean setting =
        tokens.is(code, SqlLexer.SETTING) || tokens.is(code, SqlLexer.BEGIN) || last == code + 1;
    if (setting && end - start <= RUN) {
      join(first, last);
      return;
    }
    flush();
    int copied = tokens.kind(last - 1) == Tokens.DIRECTIVE ? last - 1 : -1;
    int body = copied < 0 ? body(code, last) : -1;
    int values = copied < 0 ? values(code, last) : -1;
    if (copied > code && end - start > WHOLE_ROWS) {
      rows(first, code, copied);
    } else if (values > code && end - start > WHOLE_ROWS) {
      tuples(first, code, values, last);
    } else if (body > code && end - start > SHORTEST) {
      columns(first, code, body, last, end - start <= WHOLE);
    } else if (end - start <= WHOLE) {
      units.leaf(kind(code), start, end);
      name(code, last);
    } else {
      routine(first, code, last);
    }
  }

  private void join(int first, int last) {
    boolean apart =
        runLast > runFirst
            && (tokens.lines(first) > 1 || tokens.end(last - 1) - tokens.start(runFirst) > RUN);
    if (apart) {
      flush();
    }
    if (runLast == runFirst) {
      runFirst = first;
    }
    runLast = last;
  }

  private void flush() {
    if (runLast > runFirst) {
      units.leaf(UnitKind.BLOCK, tokens.start(runFirst), tokens.end(runLast - 1));
      runFirst = runLast;
    }
  }

  private UnitKind kind(int code) {
    return tokens.is(code, SqlLexer.CREATE) ? UnitKind.DECLARATION : UnitKind.BLOCK;
  }

  /** {@code TABLE users}, or the table of an insert. */
  private void name(int code, int last) {
    boolean created = tokens.is(code, SqlLexer.CREATE);
    int from = -1;
    for (int token = code + 1; token < last && token - code < 10; token++) {
      boolean object =
          tokens.is(token, SqlLexer.TABLE)
              || tokens.is(token, SqlLexer.OBJECT)
              || tokens.is(token, SqlLexer.ROUTINE);
      if (created && object && from < 0) {
        from = token;
      } else if (isName(token) && (from >= 0 || !created)) {
        int to = token;
        while (to + 2 < last && tokens.isMark(to + 1, '.') && isName(to + 2)) {
          to += 2;
        }
        boolean direct = from >= 0 && token == from + 1;
        units.name(tokens.start(direct ? from : token), tokens.end(to));
        return;
      }
    }
  }

  private boolean isName(int token) {
    boolean word =
        tokens.kind(token) == Tokens.WORD
            && !tokens.is(token, SqlLexer.BETWEEN)
            && !tokens.is(token, SqlLexer.PART);
    return word || tokens.kind(token) == Tokens.STRING;
  }

  /** The parenthesis with a table's columns; -1 if there is none. */
  private int body(int code, int last) {
    boolean table = false;
    for (int token = code; token < last && tokens.is(code, SqlLexer.CREATE); token++) {
      table |= tokens.is(token, SqlLexer.TABLE);
      if (tokens.kind(token) == Tokens.OPEN) {
        return table && tokens.partner(token) < last ? token : -1;
      }
    }
    return -1;
  }

  private int values(int code, int last) {
    for (int token = code; token < last && tokens.is(code, SqlLexer.INSERT); token++) {
      if (tokens.kind(token) == Tokens.OPEN) {
        token = Math.min(last, tokens.partner(token));
      } else if (tokens.is(token, SqlLexer.VALUES)) {
        return token;
      }
    }
    return -1;
  }

  private void tuples(int first, int code, int values, int last) {
    units.group(kind(code), tokens.start(first), tokens.end(values)).framed().speaking();
    name(code, last);
    int tail = last;
    while (tail > values + 1 && !tokens.isMark(tail - 1, ')') && !tokens.isMark(tail - 1, ',')) {
      tail--;
    }
    items(values + 1, tail, UnitKind.ROW);
    int end = tokens.end(last - 1);
    units.close(tail < last ? tokens.start(tail) : end, end);
  }

  private void columns(int first, int code, int body, int last, boolean unit) {
    int close = tokens.partner(body);
    int headEnd = tokens.end(body);
    if (unit) {
      units.unit(kind(code), tokens.start(first), headEnd).framed();
    } else {
      units.group(kind(code), tokens.start(first), headEnd).framed().speaking();
    }
    name(code, last);
    items(body + 1, close, UnitKind.FIELD);
    units.close(tokens.start(close), tokens.end(last - 1));
  }

  /** Adds what is parted by commas. A comment on an item's line is part of it, comma and all. */
  private void items(int from, int to, UnitKind kind) {
    units.separator(',');
    int first = from;
    int token = from;
    while (token < to) {
      if (tokens.kind(token) == Tokens.OPEN) {
        token = Math.min(to, tokens.partner(token) + 1);
        continue;
      }
      if (tokens.isMark(token, ',')) {
        int next = token + 1;
        boolean comment =
            next < to && tokens.kind(next) == Tokens.COMMENT && tokens.lines(next) == 0;
        item(first, comment ? next + 1 : token, kind);
        token = comment ? next : token;
        first = token + 1;
      }
      token++;
    }
    item(first, to, kind);
  }

  private void item(int first, int last, UnitKind kind) {
    if (first >= last) {
      return;
    }
    int length = tokens.end(last - 1) - tokens.start(first);
    if (length <= WHOLE) {
      units.leaf(kind, tokens.start(first), tokens.end(last - 1));
    } else {
      loose.pieces(first, last);
    }
  }

  /** The lines of a copy from standard input. */
  private void rows(int first, int code, int copied) {
    units.group(kind(code), tokens.start(first), tokens.end(copied - 1)).framed().speaking();
    name(code, copied);
    int end = tokens.end(copied);
    int tail = Chars.startsWith(text, end - 2, end, "\\.") ? end - 2 : end;
    int line = tokens.start(copied);
    while (line < tail) {
      int lineEnd = Chars.lineEnd(text, line, tail);
      int start = Chars.skipBlank(text, line, lineEnd);
      int rowEnd = Chars.trimEnd(text, start, lineEnd);
      if (start < rowEnd) {
        units.leaf(UnitKind.ROW, start, rowEnd);
      }
      line = Chars.nextLine(text, lineEnd, tail);
    }
    units.close(tail, end);
  }

  /**
   * A long statement: its body is a string in dollars or stands between BEGIN and END, or is all.
   */
  private void routine(int first, int code, int last) {
    int close = last - 1; // looked for once, however many BEGINs there are
    while (close > code && !tokens.is(close, SqlLexer.END)) {
      close--;
    }
    for (int token = code; token < last; token++) {
      boolean string =
          tokens.kind(token) == Tokens.STRING
              && tokens.end(token) - tokens.start(token) > WHOLE_ROWS;
      if (string && tokens.first(token) == '$') {
        dollars(first, code, token, last);
        return;
      }
      if (tokens.is(token, SqlLexer.BEGIN)) {
        if (close > token + 1 && tokens.start(token) - tokens.start(first) < WHOLE) {
          units.group(kind(code), tokens.start(first), tokens.end(token)).framed().speaking();
          name(code, last);
          loose.pieces(token + 1, close);
          units.close(tokens.start(close), tokens.end(last - 1));
          return;
        }
      }
    }
    loose.pieces(first, last);
  }

  private void dollars(int first, int code, int string, int last) {
    int start = tokens.start(string);
    int tag = 1;
    while (text.charAt(start + tag) != '$') {
      tag++;
    }
    int from = start + tag + 1;
    int to = tokens.end(string) - tag - 1;
    units.group(kind(code), tokens.start(first), from).framed().speaking();
    name(code, last);
    new Pieces(units, UnitKind.BLOCK, WHOLE_ROWS).add(from, to);
    units.close(to, tokens.end(last - 1));
  }
}
