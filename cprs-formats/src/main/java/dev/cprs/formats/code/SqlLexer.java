package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts SQL into tokens. The rows after {@code COPY ... FROM stdin;} are one {@link
 * Tokens#DIRECTIVE}. A line {@code DELIMITER //} is a comment to what follows it, and {@code //} a
 * semicolon then.
 */
final class SqlLexer {
  /** Begins a statement. */
  static final byte STATEMENT = 1;

  static final byte CREATE = 2;
  static final byte INSERT = 3;
  static final byte VALUES = 4;

  /** Opens what {@link #END} closes, inside a routine. */
  static final byte BEGIN = 5;

  static final byte END = 6;

  /** A word after {@code END} that says that it closes something else. */
  static final byte PART = 7;

  /** What {@code CREATE} makes that may have statements inside. */
  static final byte ROUTINE = 8;

  static final byte OBJECT = 9;
  static final byte COPY = 10;
  static final byte CASE = 11;

  /** A statement that is small and says little alone. */
  static final byte SETTING = 12;

  static final byte GO = 13;
  static final byte STDIN = 14;
  static final byte TABLE = 15;

  /** Stands between what a statement does and the name of its object. */
  static final byte BETWEEN = 16;

  private static final int LONGEST = 12;
  private static final String DELIMITER = "delimiter";
  private static final Map<String, Byte> WORDS = new HashMap<>();

  static {
    put(STATEMENT, "select update delete with alter merge replace explain truncate call comment");
    put(CREATE, "create");
    put(INSERT, "insert");
    put(VALUES, "values");
    put(BEGIN, "begin");
    put(END, "end");
    put(PART, "if loop while repeat for");
    put(ROUTINE, "function procedure trigger package");
    put(OBJECT, "view index sequence schema database type domain role user extension");
    put(TABLE, "table");
    put(COPY, "copy");
    put(CASE, "case");
    put(
        SETTING,
        "set use drop grant revoke commit rollback start pragma lock unlock analyze vacuum");
    put(GO, "go");
    put(STDIN, "stdin");
    put(BETWEEN, "not exists into only ignore overwrite concurrently");
  }

  private final CharSequence text;
  private final int to;
  private final Tokens tokens = new Tokens();
  private final Literals literals;

  private int at;
  private int lineEnds;
  private boolean copies;
  private boolean fromStdin;
  private boolean dollars = true;

  /** What ends a statement, as a client's {@code DELIMITER} sets it. */
  private String delimiter = ";";

  SqlLexer(CharSequence text, int from, int to) {
    this.text = text;
    this.to = to;
    this.at = from;
    this.literals = new Literals(text, to);
  }

  private static void put(byte keyword, String words) {
    for (String word : List.of(words.split(" "))) {
      WORDS.put(word, keyword);
    }
  }

  Tokens run() {
    while (at < to) {
      char c = text.charAt(at);
      if (Chars.isBlank(c)) {
        if (c == '\n' || (c == '\r' && !(at + 1 < to && text.charAt(at + 1) == '\n'))) {
          lineEnds++;
        }
        at++;
      } else {
        token(c);
      }
    }
    return tokens;
  }

  private void add(byte kind, int end, byte keyword) {
    tokens.add(kind, at, end, text.charAt(at), keyword, lineEnds);
    at = end;
    lineEnds = 0;
  }

  private void token(char c) {
    boolean lineStart = lineEnds > 0 || tokens.size() == 0;
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    if (c == '\'' || c == '"' || c == '`') {
      int end = c == '`' ? literals.backtick(at) : literals.onLines(at);
      add(end < 0 ? Tokens.MARK : Tokens.STRING, end < 0 ? at + 1 : end, (byte) 0);
    } else if ((c == '-' && next == '-') || (c == '#' && lineStart)) {
      add(Tokens.COMMENT, Chars.trimEnd(text, at, Chars.lineEnd(text, at, to)), (byte) 0);
    } else if (c == '/' && next == '*') {
      int end = Chars.find(text, at + 2, to, "*/");
      add(Tokens.COMMENT, end < 0 ? Chars.trimEnd(text, at, to) : end + 2, (byte) 0);
    } else if (delimiter.length() > 1 && Chars.startsWith(text, at, to, delimiter)) {
      tokens.add(Tokens.MARK, at, at + delimiter.length(), ';', (byte) 0, lineEnds);
      at += delimiter.length();
      lineEnds = 0;
    } else if (c == '$' && dollarString()) {
      return;
    } else if (c == '(' || c == ')') {
      add(c == '(' ? Tokens.OPEN : Tokens.CLOSE, at + 1, (byte) 0);
    } else if (lineStart && setsDelimiter()) {
      add(Tokens.COMMENT, Chars.trimEnd(text, at, Chars.lineEnd(text, at, to)), (byte) 0);
    } else if (Chars.isWord(c)) {
      word();
    } else {
      boolean inside = c == ';' && !delimiter.equals(";");
      boolean ends = c == ';';
      tokens.add(Tokens.MARK, at, at + 1, inside ? ',' : c, (byte) 0, lineEnds);
      at++;
      lineEnds = 0;
      if (ends) {
        copied();
        copies = false;
        fromStdin = false;
      }
    }
  }

  /** Whether a line sets the delimiter, which is then known. */
  private boolean setsDelimiter() {
    if (to - at < DELIMITER.length() + 1
        || (text.charAt(at) | 0x20) != 'd'
        || !Chars.isBlank(text.charAt(at + DELIMITER.length()))
        || !DELIMITER.equalsIgnoreCase(text.subSequence(at, at + DELIMITER.length()).toString())) {
      return false;
    }
    int end = Chars.lineEnd(text, at, to);
    int start = Chars.skipBlank(text, at + DELIMITER.length(), end);
    String set = text.subSequence(start, Chars.trimEnd(text, start, end)).toString();
    if (set.isEmpty() || set.length() > LONGEST) {
      return false;
    }
    delimiter = set;
    return true;
  }

  private void word() {
    int end = at + 1;
    while (end < to && Chars.isWord(text.charAt(end))) {
      end++;
    }
    byte keyword =
        end - at > LONGEST
            ? 0
            : WORDS.getOrDefault(
                text.subSequence(at, end).toString().toLowerCase(Locale.ROOT), (byte) 0);
    copies |= keyword == COPY;
    fromStdin |= copies && keyword == STDIN;
    add(Tokens.WORD, end, keyword);
  }

  /** {@code $tag$ ... $tag$}. */
  private boolean dollarString() {
    int end = at + 1;
    while (end < to && end - at < 64 && text.charAt(end) != '$' && Chars.isWord(text.charAt(end))) {
      end++;
    }
    if (!dollars || end >= to || text.charAt(end) != '$') {
      return false;
    }
    String tag = text.subSequence(at, end + 1).toString();
    int close = Chars.find(text, end + 1, to, tag);
    if (close < 0) {
      dollars = false;
      return false;
    }
    add(Tokens.STRING, close + tag.length(), (byte) 0);
    return true;
  }

  /** The rows of a copy from standard input, up to {@code \.} on a line. */
  private void copied() {
    if (!fromStdin) {
      return;
    }
    int start = Chars.skipBlank(text, at, to);
    int line = start;
    while (line < to && !Chars.startsWith(text, line, to, "\\.")) {
      line = Chars.nextLine(text, Chars.lineEnd(text, line, to), to);
    }
    int end = line < to ? line + 2 : Chars.trimEnd(text, start, to);
    if (start < end) {
      at = start;
      lineEnds = 1;
      add(Tokens.DIRECTIVE, end, (byte) 0);
    }
  }
}
