package dev.cprs.formats.code;

import java.util.Arrays;

/**
 * Finds the bodies of a member: the braces, or where there are none, the brackets or the long
 * string that most of it is. {@code if (…) {…} else {…}} has two. All are enclosed by equal
 * brackets, so that the text from the end of one to the beginning of the next may be left out.
 */
final class Bodies {
  /** A shorter one stays with the text around it. */
  static final int SHORTEST = 150;

  private static final int LONG_STRING = 1000;

  /** Braces are looked for inside so many parentheses: {@code describe("x", it(() => {}))}. */
  private static final int DEEPEST = 2;

  private final Tokens tokens;
  private final int limit;

  /** For each way into brackets, how long all braces there are; the way is a number of base 3. */
  private final int[] lengths = new int[13];

  private int[] found = new int[4];
  private int count;

  Bodies(Tokens tokens, int limit) {
    this.tokens = tokens;
    this.limit = limit;
  }

  /**
   * The places of the brackets that open the bodies of a member, or of a string that is its body;
   * empty if it has none.
   */
  int[] of(int code, int last) {
    int length = tokens.end(last - 1) - tokens.start(code);
    if (length < SHORTEST) {
      return new int[0];
    }
    Arrays.fill(lengths, 0);
    visit(code, last, -1);
    int best = 0;
    for (int way = 1; way < lengths.length; way++) {
      best = lengths[way] > lengths[best] ? way : best;
    }
    count = 0;
    if (lengths[best] > 0 && lengths[best] >= length / 2) {
      visit(code, last, best);
      return Arrays.copyOf(found, count);
    }
    int whole = largest(code, last);
    if (whole >= 0 && length(whole) >= length / 2) {
      return new int[] {whole};
    }
    if (lengths[best] > 0) {
      visit(code, last, best);
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether a body is enclosed by other brackets of its member, as an argument is. */
  boolean isEnclosed(int code, int body) {
    for (int token = code; token < body; token++) {
      if (tokens.kind(token) == Tokens.OPEN) {
        if (closing(token) > body) {
          return true;
        }
        token = closing(token);
      }
    }
    return false;
  }

  /** Sums up the lengths of the braces by their ways, or collects those of one way. */
  private void visit(int code, int last, int wanted) {
    int[] closings = new int[DEEPEST];
    int[] ways = new int[DEEPEST];
    int depth = 0;
    int way = 0;
    for (int token = code; token < last; token++) {
      while (depth > 0 && token >= closings[depth - 1]) {
        way = ways[--depth];
      }
      if (tokens.kind(token) != Tokens.OPEN) {
        continue;
      }
      char bracket = tokens.first(token);
      if (bracket == '{') {
        if (length(token) >= SHORTEST) {
          if (wanted < 0) {
            lengths[way] += length(token);
          } else if (wanted == way) {
            collect(token);
          }
        }
        token = Math.min(last, closing(token));
      } else if (depth < DEEPEST) {
        closings[depth] = closing(token);
        ways[depth++] = way;
        way = 3 * way + (bracket == '(' ? 1 : 2);
      } else {
        token = Math.min(last, closing(token));
      }
    }
  }

  private void collect(int token) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = token;
  }

  /** The longest pair of brackets at the top of a member, or the longest string near it. */
  private int largest(int code, int last) {
    int best = -1;
    for (int token = code; token < last; token++) {
      boolean open = tokens.kind(token) == Tokens.OPEN;
      boolean string =
          tokens.kind(token) == Tokens.STRING
              && tokens.end(token) - tokens.start(token) >= LONG_STRING;
      if ((open || string) && (best < 0 || length(token) > length(best))) {
        best = token;
      }
      if (open) {
        token = Math.min(last, closing(token));
      }
    }
    return best;
  }

  private int closing(int open) {
    return Math.min(limit, tokens.partner(open));
  }

  private int length(int token) {
    if (tokens.kind(token) == Tokens.STRING) {
      return tokens.end(token) - tokens.start(token);
    }
    int close = closing(token);
    return (close < tokens.size() ? tokens.end(close) : tokens.end(tokens.size() - 1))
        - tokens.start(token);
  }
}
