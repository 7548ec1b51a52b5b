package dev.cprs.formats.code;

import dev.cprs.formats.Chars;

/** What the head of a member says it is, and its name. */
final class Heads {
  private static final int LONGEST_NAME = 100;

  private final CharSequence text;
  private final Tokens tokens;

  private int nameStart;
  private int nameEnd;

  Heads(CharSequence text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The place of a word at the top of a head that is one of two keywords; -1 if none is. */
  private int keyword(int code, int head, byte one, byte other) {
    for (int token = code; token < head; token++) {
      if (tokens.kind(token) == Tokens.OPEN) {
        token = Math.min(head, tokens.partner(token));
      } else if (tokens.isMark(token, '=')) {
        return -1;
      } else if ((tokens.is(token, one) || tokens.is(token, other)) && named(token, head)) {
        return token;
      }
    }
    return -1;
  }

  /** Whether what looks like a keyword is one: a name, a bracket or its body follows. */
  private boolean named(int token, int head) {
    if (token > 0 && (tokens.isMark(token - 1, '.') || tokens.isMark(token - 1, '@'))) {
      return tokens.isMark(token - 1, '@'); // @interface, @media
    }
    return token + 1 >= head
        || tokens.kind(token + 1) == Tokens.WORD
        || tokens.kind(token + 1) == Tokens.STRING
        || tokens.kind(token + 1) == Tokens.OPEN
        || "<:[*.".indexOf(tokens.first(token + 1)) >= 0;
  }

  boolean isImport(int code, int last) {
    if (tokens.kind(code) == Tokens.DIRECTIVE) {
      int word = Chars.skipBlank(text, tokens.start(code) + 1, tokens.end(code));
      int end = tokens.end(code);
      return tokens.first(code) == '<'
          || Chars.startsWith(text, word, end, "include")
          || Chars.startsWith(text, word, end, "import");
    }
    int word = tokens.isMark(code, '@') && code + 1 < last ? code + 1 : code;
    if (tokens.is(word, Keywords.IMPORT)) {
      return true;
    }
    if (last - code > 24) {
      return false;
    }
    for (int token = code; token < last; token++) {
      if (tokens.is(token, Keywords.REQUIRE)) {
        return true;
      }
    }
    return false;
  }

  boolean isControl(int code) {
    return tokens.is(code, Keywords.CONTROL)
        || tokens.is(code, Keywords.LOOP)
        || tokens.is(code, Keywords.WHILE)
        || tokens.is(code, Keywords.DO)
        || tokens.is(code, Keywords.MATCH)
        || tokens.is(code, Keywords.CONTINUATION)
        || tokens.is(code, Keywords.OPERATOR);
  }

  boolean isContainer(int code, int head) {
    return keyword(code, head, Keywords.CONTAINER, Keywords.ENUM) >= 0
        || keyword(code, head, Keywords.TYPE, Keywords.TYPE) >= 0;
  }

  boolean isEnum(int code, int head) {
    return keyword(code, head, Keywords.ENUM, Keywords.ENUM) >= 0;
  }

  boolean isMatch(int code, int head) {
    return keyword(code, head, Keywords.MATCH, Keywords.MATCH) >= 0;
  }

  /** Whether a body is that of a function: {@code )} or an arrow before it, or a keyword. */
  boolean isFunction(int code, int body) {
    if (isControl(code)) {
      return false;
    }
    if (keyword(code, body, Keywords.FUNCTION, Keywords.FUNCTION) >= 0) {
      return true;
    }
    return signature(code, body) >= 0
        || (body > code && tokens.isMark(body - 1, ')'))
        || arrow(code, body);
  }

  /**
   * Whether a member without a body declares a function: {@code int size();}. An assignment or a
   * call of a method doesn't.
   */
  boolean isAbstractFunction(int code, int last) {
    int paren = signature(code, last);
    return paren > code + 1
        && tokens.kind(paren - 1) == Tokens.WORD
        && !tokens.isMark(paren - 2, '.')
        && !isControl(code);
  }

  /** The first parenthesis at the top of a head, before any equals sign; -1 if there is none. */
  private int signature(int code, int head) {
    for (int token = code; token < head; token++) {
      if (tokens.isMark(token, '=') && !(token > code && isOperatorName(token - 1))) {
        return arrow(token, head) ? token : -1;
      }
      if (tokens.kind(token) == Tokens.OPEN) {
        if (tokens.first(token) == '(' && token > code && !ofAnnotation(code, token)) {
          return token;
        }
        token = Math.min(head, tokens.partner(token));
      }
    }
    return -1;
  }

  /** Whether an arrow function is assigned. */
  private boolean arrow(int equals, int head) {
    return head - 1 > equals + 1
        && head < tokens.size()
        && tokens.isMark(head - 1, '>')
        && tokens.isMark(head - 2, '=');
  }

  private boolean isOperatorName(int token) {
    return tokens.kind(token) == Tokens.MARK && "=!<>+-*/".indexOf(tokens.first(token)) >= 0;
  }

  private boolean ofAnnotation(int code, int paren) {
    int token = paren - 1;
    while (token > code
        && (tokens.kind(token) == Tokens.WORD || tokens.isMark(token, '.'))
        && tokens.lines(token) == 0) {
      token--;
    }
    return tokens.isMark(token, '@');
  }

  /**
   * Looks for the name of a member with a head up to a token.
   *
   * @return whether there is one; {@link #nameStart} and {@link #nameEnd} tell it
   */
  boolean findName(int code, int head) {
    nameStart = -1;
    int container = keyword(code, head, Keywords.CONTAINER, Keywords.ENUM);
    container = container < 0 ? keyword(code, head, Keywords.TYPE, Keywords.TYPE) : container;
    if (container >= 0) {
      while (container + 1 < head && isContainerWord(container + 1)) {
        container++; // typedef struct, enum class
      }
      nameContainer(code, container, head);
    } else {
      int function = keyword(code, head, Keywords.FUNCTION, Keywords.FUNCTION);
      if (function >= 0) {
        nameFirstWord(function + 1, head);
      }
      int paren = nameStart < 0 ? signature(code, head) : -1;
      if (paren > code && tokens.isMark(paren, '(')) {
        nameCall(paren, head);
      }
      if (nameStart < 0) {
        nameAssigned(code, head);
      }
    }
    return nameStart >= 0
        && nameEnd - nameStart <= LONGEST_NAME
        && Chars.lineEnd(text, nameStart, nameEnd) == nameEnd;
  }

  private boolean isContainerWord(int token) {
    return tokens.is(token, Keywords.CONTAINER)
        || tokens.is(token, Keywords.TYPE)
        || tokens.is(token, Keywords.ENUM);
  }

  int nameStart() {
    return nameStart;
  }

  int nameEnd() {
    return nameEnd;
  }

  /** {@code class A}, {@code namespace a.b}, or all of {@code impl<T> Show for A<T>}. */
  private void nameContainer(int code, int keyword, int head) {
    boolean named = keyword + 1 < head && tokens.kind(keyword + 1) == Tokens.WORD;
    if (!named && keyword > code + 1 && tokens.kind(keyword - 1) == Tokens.WORD) {
      name(keyword - 1, keyword - 1); // type Server struct
      return;
    }
    nameStart = tokens.start(keyword);
    if (named) {
      int token = keyword + 1;
      while (token + 1 < head
          && tokens.start(token + 1) == tokens.end(token)
          && (tokens.kind(token + 1) == Tokens.WORD || ".:-".indexOf(mark(token + 1)) >= 0)) {
        token++;
      }
      nameEnd = tokens.isMark(token, ':') ? tokens.start(token) : tokens.end(token);
    } else {
      nameEnd = tokens.end(Math.max(keyword, head - 1));
    }
    boolean implementation = Chars.startsWith(text, nameStart, tokens.end(keyword), "impl");
    if (implementation) {
      nameEnd = tokens.end(head - 1);
    }
  }

  private char mark(int token) {
    return tokens.kind(token) == Tokens.MARK ? tokens.first(token) : '\0';
  }

  private void nameFirstWord(int from, int head) {
    for (int token = from; token < head; token++) {
      if (tokens.kind(token) == Tokens.WORD) {
        name(token, token);
        return;
      }
      if (tokens.kind(token) == Tokens.OPEN) {
        token = Math.min(head, tokens.partner(token));
      }
    }
  }

  /** {@code size} of {@code int size()}, or the string of {@code describe("a list", ...)}. */
  private void nameCall(int paren, int head) {
    if (paren + 1 < head && tokens.kind(paren + 1) == Tokens.STRING) {
      name(paren + 1, paren + 1);
    } else if (tokens.kind(paren - 1) == Tokens.WORD) {
      name(paren - 1, paren - 1);
    }
  }

  /** {@code a.b} of {@code const a.b = ...}, {@code a} of {@code a: ...}, or a selector of CSS. */
  private void nameAssigned(int code, int head) {
    for (int token = code; token < head; token++) {
      boolean assigned = tokens.isMark(token, '=') || tokens.isMark(token, ':');
      boolean array = tokens.isMark(token, '[');
      if ((assigned || array) && token > code && tokens.kind(token - 1) == Tokens.WORD) {
        int first = token - 1;
        while (first - 2 >= code
            && tokens.isMark(first - 1, '.')
            && tokens.kind(first - 2) == Tokens.WORD) {
          first -= 2;
        }
        name(first, token - 1);
        return;
      }
      if (assigned || tokens.isMark(token, '(') || tokens.isMark(token, '{')) {
        break;
      }
    }
    boolean field = head > code + 1 && tokens.isMark(head - 1, ';');
    if (field && tokens.kind(head - 2) == Tokens.WORD) {
      name(head - 2, head - 2);
    } else if (head > code) {
      name(code, head - 1);
    }
  }

  private void name(int first, int last) {
    nameStart = tokens.start(first);
    nameEnd = tokens.end(last);
  }
}
