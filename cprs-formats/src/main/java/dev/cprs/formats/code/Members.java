package dev.cprs.formats.code;

/**
 * Parts the inside of a pair of brackets, or all of a file, into members: declarations and
 * statements, each with the comments and annotations above it. Brackets inside a member are jumped
 * over.
 */
final class Members {
  /** In a property of CSS are no more tokens, as a rule. */
  private static final int LONGEST_PROPERTY = 60;

  private final Tokens tokens;
  private final boolean linesEnd;

  Members(Tokens tokens) {
    this.tokens = tokens;
    this.linesEnd = linesEnd(tokens);
  }

  /** Whether line ends end statements, as in Go and Kotlin: few lines end in a semicolon. */
  private static boolean linesEnd(Tokens tokens) {
    int semicolons = 0;
    int bare = 0;
    for (int token = 1; token < tokens.size(); token++) {
      if (tokens.lines(token) == 0) {
        continue;
      }
      if (tokens.isMark(token - 1, ';')) {
        semicolons++;
      } else if (endsStatement(tokens, token - 1)
          && !continuesStatement(tokens, token)
          && !tokens.isMark(token, '@')) {
        bare++;
      }
    }
    return bare > semicolons;
  }

  /** Whether a statement may end with a token: a word, a literal or a closing bracket. */
  private static boolean endsStatement(Tokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case Tokens.WORD, Tokens.STRING -> true;
      case Tokens.CLOSE -> tokens.first(token) != '}';
      default -> false;
    };
  }

  /** Whether the first token of a line continues the statement of the line before. */
  private static boolean continuesStatement(Tokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case Tokens.WORD ->
          tokens.is(token, Keywords.CONTINUATION) || tokens.is(token, Keywords.AFFIX);
      case Tokens.OPEN -> tokens.first(token) == '{';
      case Tokens.CLOSE -> true;
      case Tokens.MARK ->
          ".?:=|,;)]".indexOf(tokens.first(token)) >= 0
              || doubled(tokens, token)
              || arrow(tokens, token);
      default -> false;
    };
  }

  private static boolean doubled(Tokens tokens, int token) {
    return tokens.first(token) == '&' && token + 1 < tokens.size() && tokens.isMark(token + 1, '&');
  }

  private static boolean arrow(Tokens tokens, int token) {
    return tokens.first(token) == '-' && token + 1 < tokens.size() && tokens.isMark(token + 1, '>');
  }

  /** The first token of a member that is neither a comment nor, if it is all comment, in it. */
  int code(int first, int last) {
    int code = first;
    while (code < last && tokens.kind(code) == Tokens.COMMENT) {
      code++;
    }
    return code;
  }

  /**
   * Where the member that starts at a token ends.
   *
   * @param limit where the region ends
   * @param commas whether a comma ends a member
   */
  int end(int first, int limit, boolean commas) {
    int code = first;
    while (code < limit && tokens.kind(code) == Tokens.COMMENT) {
      if (code > first && tokens.lines(code) > 1) {
        return code;
      }
      code++;
    }
    if (code > first && (code == limit || tokens.lines(code) > 1)) {
      return code; // a comment that stands alone
    }
    int end = code;
    if (code < limit && tokens.kind(code) == Tokens.DIRECTIVE) {
      end = code + 1;
    } else if (code < limit && commas && tokens.isMark(code, ';')) {
      end = code + 1;
    } else {
      end = codeEnd(code, limit, commas);
    }
    return withTrailingComment(end, limit);
  }

  private int withTrailingComment(int end, int limit) {
    boolean trailing =
        end < limit
            && tokens.kind(end) == Tokens.COMMENT
            && tokens.lines(end) == 0
            && (end + 1 >= limit || tokens.lines(end + 1) > 0);
    return trailing ? end + 1 : end;
  }

  private int codeEnd(int code, int limit, boolean commas) {
    boolean headWithSemicolons =
        tokens.is(code, Keywords.LOOP) && code + 1 < limit && !tokens.isMark(code + 1, '(');
    int before = -1; // the last token that is no comment
    for (int token = code; token < limit; token++) {
      byte kind = tokens.kind(token);
      if (token > code
          && tokens.lines(token) > 0
          && (kind == Tokens.DIRECTIVE || breaks(code, before, token, commas))) {
        return token;
      }
      if (kind == Tokens.COMMENT) {
        continue;
      }
      before = token;
      if (kind == Tokens.MARK) {
        char mark = tokens.first(token);
        if (mark == ';' && !headWithSemicolons) {
          boolean ofList = commas && token + 1 < limit && token > code;
          if (ofList) {
            return token; // it ends the list of an enum's constants
          }
          if (token + 1 >= limit || !tokens.is(token + 1, Keywords.CONTINUATION)) {
            return token + 1;
          }
        } else if (mark == ',' && commas) {
          return token + 1;
        }
      } else if (kind == Tokens.OPEN) {
        int partner = tokens.partner(token);
        if (partner >= limit) {
          return limit;
        }
        boolean brace = tokens.first(token) == '{';
        boolean rule = brace && isRule(token, partner);
        token = partner;
        before = partner;
        if (brace) {
          headWithSemicolons = false;
          if (rule || endsAfterBlock(partner + 1, limit, code)) {
            return partner + 1;
          }
        }
      }
    }
    return limit;
  }

  /** Whether a statement ends with the line before a token. */
  private boolean breaks(int code, int before, int token, boolean commas) {
    if (before < 0 || annotationsOnly(code, token) || isDescription(code, token)) {
      return false;
    }
    boolean open = !endsStatement(tokens, before) && !closes(before);
    boolean continued = tokens.kind(token) != Tokens.COMMENT && continuesStatement(tokens, token);
    if (tokens.lines(token) > 1) {
      return !open && !continued;
    }
    return linesEnd && !commas && !open && !continued;
  }

  /**
   * Whether a string alone on its lines, {@code """The customer."""}, describes what follows it.
   */
  private boolean isDescription(int code, int token) {
    return code + 1 == token
        && tokens.kind(code) == Tokens.STRING
        && tokens.first(code) == '"'
        && tokens.lines(token) == 1
        && tokens.kind(token) == Tokens.WORD;
  }

  /** Marks that may end a statement where line ends do: {@code String?}, {@code i++}, generics. */
  private boolean closes(int token) {
    if (tokens.kind(token) == Tokens.CLOSE) {
      return true;
    }
    char mark = tokens.first(token);
    boolean twice = token > 0 && tokens.isMark(token - 1, mark);
    return switch (mark) {
      case '?', '!', ':', ';' -> true;
      case '>' -> !(token > 0 && (tokens.isMark(token - 1, '=') || tokens.isMark(token - 1, '-')));
      case '+', '-' -> twice;
      default -> false;
    };
  }

  /** Whether all from {@code code} to {@code token} is annotations: they go with what follows. */
  private boolean annotationsOnly(int code, int token) {
    if (token - code > 200) {
      return false;
    }
    int at = code;
    while (at < token) {
      if (tokens.isMark(at, '#') && at + 1 < token && tokens.isMark(at + 1, '[')) {
        at = tokens.after(at + 1);
        continue;
      }
      if (!tokens.isMark(at, '@')) {
        return false;
      }
      at++;
      while (at < token && (tokens.kind(at) == Tokens.WORD || tokens.isMark(at, '.'))) {
        if (at > code + 1 && tokens.lines(at) > 0) {
          return false;
        }
        at++;
      }
      if (at < token && tokens.isMark(at, '(') && tokens.kind(at) == Tokens.OPEN) {
        at = tokens.after(at);
      }
    }
    return true;
  }

  /**
   * Whether a block is that of a rule of CSS, {@code {color: red; ...}}: what follows it is another
   * rule, though it may begin with a point.
   */
  private boolean isRule(int open, int close) {
    boolean colon = false;
    int end = Math.min(close, open + LONGEST_PROPERTY);
    for (int at = open + 1; at < end && !tokens.isMark(at, ';'); at++) {
      byte kind = tokens.kind(at);
      boolean name = kind == Tokens.WORD || kind == Tokens.COMMENT || tokens.isMark(at, '-');
      if (tokens.isMark(at, ':') && at > open + 1) {
        colon = true;
      } else if ((!colon && !name) || tokens.isMark(at, '=') || arrow(tokens, at)) {
        return false;
      }
    }
    return colon;
  }

  /** Whether a member ends with a closing brace, seen from what follows it. */
  private boolean endsAfterBlock(int after, int limit, int code) {
    int next = after;
    while (next < limit && tokens.kind(next) == Tokens.COMMENT) {
      next++;
    }
    if (next >= limit) {
      return true;
    }
    if (tokens.is(next, Keywords.CONTINUATION)) {
      return false;
    }
    if (tokens.is(next, Keywords.WHILE) && tokens.is(code, Keywords.DO)) {
      return false;
    }
    boolean sameLine = next == after && tokens.lines(next) == 0;
    return switch (tokens.kind(next)) {
      case Tokens.MARK ->
          sameLine
              ? "@#~!".indexOf(tokens.first(next)) >= 0
              : ".,?:=|;".indexOf(tokens.first(next)) < 0 && !doubled(tokens, next);
      case Tokens.OPEN -> !sameLine;
      case Tokens.CLOSE -> true;
      case Tokens.WORD -> !sameLine || !(tokens.is(next, Keywords.AFFIX) || namesType(code));
      default -> true;
    };
  }

  /**
   * Whether a member may go on with a name after its braces: {@code typedef struct {...} Name;}.
   */
  private boolean namesType(int code) {
    return tokens.is(code, Keywords.TYPE) || tokens.is(code, Keywords.ENUM);
  }

  /** Whether the inside of a pair of brackets is parted by commas: a list, an object, an enum. */
  boolean isList(int open, int limit, boolean declared) {
    if (tokens.first(open) != '{' || declared) {
      return true;
    }
    int after = 0;
    int other = 0;
    boolean commas = false;
    for (int token = open + 1; token < limit; token++) {
      if (tokens.lines(token) > 0 && token > open + 1 && tokens.kind(token) != Tokens.COMMENT) {
        boolean comma = tokens.isMark(previous(token, open), ',');
        after += comma ? 1 : 0;
        other += comma ? 0 : 1;
      }
      if (tokens.kind(token) == Tokens.OPEN) {
        token = Math.min(limit, tokens.partner(token));
      } else if (tokens.isMark(token, ';')) {
        return false;
      } else if (tokens.isMark(token, ',')) {
        commas = true;
      }
    }
    return commas && after >= other;
  }

  private int previous(int token, int open) {
    int before = token - 1;
    while (before > open && tokens.kind(before) == Tokens.COMMENT) {
      before--;
    }
    return before;
  }
}
