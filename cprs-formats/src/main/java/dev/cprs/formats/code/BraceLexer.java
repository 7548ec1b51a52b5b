package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.List;

/**
 * Cuts code of a brace language into tokens. It need not know which language it is: what is a
 * string, a comment or a bracket is nearly the same in all of them, and {@link Dialect} tells the
 * rest.
 */
final class BraceLexer {
  private static final List<String> DIRECTIVES =
      List.of(
          "include",
          "define",
          "undef",
          "if",
          "ifdef",
          "ifndef",
          "elif",
          "else",
          "endif",
          "pragma",
          "error",
          "warning",
          "line",
          "region",
          "endregion",
          "import",
          "using",
          "nullable");

  private final CharSequence text;
  private final int from;
  private final int to;
  private final Dialect dialect;
  private final Literals literals;
  private final Tokens tokens = new Tokens();

  private int at;
  private int lineEnds;
  private boolean hereDocuments = true;

  BraceLexer(CharSequence text, int from, int to, Dialect dialect) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.dialect = dialect;
    this.literals = new Literals(text, to);
    this.at = from;
  }

  /** The tokens; {@link Brackets} has yet to find the brackets' partners. */
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

  private void token(char c) {
    switch (c) {
      case '"', '\'', '`' -> quote(c);
      case '/' -> slash();
      case '#' -> hash();
      case '(', '[', '{' -> add(Tokens.OPEN, at + 1);
      case ')', ']', '}' -> add(Tokens.CLOSE, at + 1);
      case '<' -> less();
      case '?' -> question();
      default -> {
        if (Chars.isWord(c)) {
          word();
        } else {
          add(Tokens.MARK, at + 1);
        }
      }
    }
  }

  private void add(byte kind, int end) {
    byte keyword = kind == Tokens.WORD ? Keywords.of(text, at, end) : 0;
    tokens.add(kind, at, end, text.charAt(at), keyword, lineEnds);
    at = end;
    lineEnds = 0;
  }

  private void word() {
    boolean number = Chars.isDigit(text.charAt(at));
    int end = at + 1;
    while (end < to && (Chars.isWord(text.charAt(end)) || (number && isDigitGap(end)))) {
      end++;
    }
    if (end < to && end - at <= 4) {
      char next = text.charAt(end);
      if ((next == '"' || next == '#') && prefixed(end)) {
        return;
      }
      if (next == '(' && end - at == 3 && bareUrl(end)) {
        return;
      }
    }
    add(Tokens.WORD, end);
  }

  /** In C++ a single quote may stand between a number's digits. */
  private boolean isDigitGap(int i) {
    return text.charAt(i) == '\'' && i + 1 < to && Chars.isDigit(text.charAt(i + 1));
  }

  /** A raw string: {@code R"x(...)x"} of C++, {@code r#"..."#} of Rust. */
  private boolean prefixed(int wordEnd) {
    char last = text.charAt(wordEnd - 1);
    int open = wordEnd;
    String close;
    if (last == 'R' && text.charAt(open) == '"') {
      int paren = open + 1;
      while (paren < to && paren - open < 18 && isDelimiter(text.charAt(paren))) {
        paren++;
      }
      if (paren >= to || text.charAt(paren) != '(') {
        return false;
      }
      close = ")" + text.subSequence(open + 1, paren) + "\"";
    } else if (last == 'r' && dialect.lifetimes()) {
      while (open < to && text.charAt(open) == '#' && open - wordEnd < 16) {
        open++;
      }
      if (open >= to || text.charAt(open) != '"') {
        return false;
      }
      close = "\"" + "#".repeat(open - wordEnd);
    } else {
      return false;
    }
    int end = literals.raw(open, close);
    if (end < 0) {
      return false;
    }
    add(Tokens.STRING, end);
    return true;
  }

  private static boolean isDelimiter(char c) {
    return c != '(' && c != ')' && c != '"' && !Chars.isBlank(c);
  }

  /** {@code url(//host/x.png)} of CSS, without quotes: no comment. */
  private boolean bareUrl(int paren) {
    if (!Chars.startsWith(text, at, to, "url(") || paren + 1 >= to) {
      return false;
    }
    int end = paren + 1;
    while (end < to && isDelimiter(text.charAt(end)) && text.charAt(end) != '\'') {
      end++;
    }
    if (end == paren + 1 || end >= to || text.charAt(end) != ')') {
      return false;
    }
    add(Tokens.STRING, end + 1);
    return true;
  }

  private void quote(char c) {
    int end = -1;
    if (c == '`') {
      end = dialect.rawBackticks() ? -1 : literals.template(at);
      end = end < 0 ? literals.backtick(at) : end;
    } else if (c == '\'') {
      end = apostrophe();
    } else {
      if (isVerbatim()) {
        end = literals.verbatim(at);
      } else if (Chars.startsWith(text, at, to, "\"\"\"")) {
        end = literals.triple(at);
      } else if (dialect.longQuotes()) {
        end = literals.onLines(at);
      }
      end = end < 0 ? literals.onLine(at) : end;
      end = end < 0 ? Chars.trimEnd(text, at + 1, Chars.lineEnd(text, at, to)) : end;
    }
    add(end < 0 ? Tokens.MARK : Tokens.STRING, end < 0 ? at + 1 : end);
  }

  /** {@code @"C:\dir\"}, also with a dollar on either side of the at sign. */
  private boolean isVerbatim() {
    int before = at - 1;
    if (before > from && text.charAt(before) == '$') {
      before--;
    }
    return dialect.verbatim() && before >= from && text.charAt(before) == '@';
  }

  private int apostrophe() {
    if (at + 2 < to && text.charAt(at + 1) != '\\' && text.charAt(at + 2) == '\'') {
      return at + 3;
    }
    if (dialect.lifetimes() && at + 1 < to && text.charAt(at + 1) != '\\') {
      return -1;
    }
    int end = literals.onLine(at);
    return end < 0 && dialect.longQuotes() ? literals.onLines(at) : end;
  }

  private void slash() {
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    if (next == '/' && !isUrl()) {
      add(Tokens.COMMENT, Chars.trimEnd(text, at, Chars.lineEnd(text, at, to)));
    } else if (next == '*') {
      int end = Chars.find(text, at + 2, to, "*/");
      add(Tokens.COMMENT, end < 0 ? Chars.trimEnd(text, at, to) : end + 2);
    } else {
      int end = mayBeRegex() ? literals.regex(at) : -1;
      add(end < 0 ? Tokens.MARK : Tokens.STRING, end < 0 ? at + 1 : end);
    }
  }

  private boolean isUrl() {
    return at - 2 >= from && text.charAt(at - 1) == ':' && Chars.isWord(text.charAt(at - 2));
  }

  /** Whether a slash here can't divide: nothing that could be divided stands before it. */
  private boolean mayBeRegex() {
    int last = tokens.size() - 1;
    while (last >= 0 && tokens.kind(last) == Tokens.COMMENT) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    return switch (tokens.kind(last)) {
      case Tokens.OPEN -> true;
      case Tokens.CLOSE -> tokens.first(last) == '}' && lineEnds > 0;
      case Tokens.MARK -> "=,:!&|?;+-*%~^<>".indexOf(tokens.first(last)) >= 0;
      case Tokens.WORD -> tokens.is(last, Keywords.OPERATOR);
      default -> false;
    };
  }

  private void hash() {
    boolean lineStart = lineEnds > 0 || tokens.size() == 0;
    if (lineStart && isDirective()) {
      int end = Chars.lineEnd(text, at, to);
      while (end < to && end > at && text.charAt(end - 1) == '\\') {
        end = Chars.lineEnd(text, Chars.nextLine(text, end, to), to);
      }
      add(Tokens.DIRECTIVE, Chars.trimEnd(text, at, end));
    } else if (isHashComment(lineStart)) {
      add(Tokens.COMMENT, Chars.trimEnd(text, at, Chars.lineEnd(text, at, to)));
    } else {
      add(Tokens.MARK, at + 1);
    }
  }

  private boolean isDirective() {
    int word = at + 1;
    while (word < to && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
      word++;
    }
    int end = word;
    while (end < to && end - word < 12 && Chars.isWord(text.charAt(end))) {
      end++;
    }
    int next = Chars.skipBlank(text, end, Math.min(to, end + 4));
    boolean selector = next < to && "{,.:>".indexOf(text.charAt(next)) >= 0; // #error { of CSS
    return !selector && DIRECTIVES.contains(text.subSequence(word, end).toString());
  }

  private boolean isHashComment(boolean lineStart) {
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    if (next == '!' && tokens.size() == 0) {
      return true;
    }
    return dialect.hashComments()
        && next != '['
        && (lineStart || (Chars.isBlank(text.charAt(at - 1)) && Chars.isBlank(next)));
  }

  /** {@code <?php}, and the documents of PHP that begin with {@code <<<}. */
  private void less() {
    if (Chars.startsWith(text, at, to, "<?php")) {
      add(Tokens.DIRECTIVE, at + 5);
    } else if (dialect.hashComments() && Chars.startsWith(text, at, to, "<<<")) {
      hereDocument();
    } else {
      add(Tokens.MARK, at + 1);
    }
  }

  private void hereDocument() {
    int start = at + 3;
    while (start < to && "'\" ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to && Chars.isWord(text.charAt(end))) {
      end++;
    }
    int close =
        end == start || !hereDocuments ? -1 : closing(text.subSequence(start, end).toString(), end);
    add(close < 0 ? Tokens.MARK : Tokens.STRING, close < 0 ? at + 1 : close);
  }

  /** After a label at the beginning of a line; -1 if there is none in the next lines. */
  private int closing(String label, int after) {
    int line = Chars.nextLine(text, Chars.lineEnd(text, after, to), to);
    for (int lines = 0; line < to && lines < 200; lines++) {
      int word = line;
      while (word < to && text.charAt(word) == ' ') {
        word++;
      }
      if (Chars.startsWith(text, word, to, label)) {
        return word + label.length();
      }
      line = Chars.nextLine(text, Chars.lineEnd(text, word, to), to);
    }
    hereDocuments = false; // or each that isn't closed would look far ahead
    return -1;
  }

  /** What stands outside of {@code <?php ... ?>} is none of the language's statements. */
  private void question() {
    if (dialect.hashComments() && Chars.startsWith(text, at, to, "?>")) {
      int open = Chars.find(text, at, to, "<?");
      add(Tokens.DIRECTIVE, open < 0 ? Chars.trimEnd(text, at, to) : Math.min(to, open + 2));
    } else {
      add(Tokens.MARK, at + 1);
    }
  }
}
