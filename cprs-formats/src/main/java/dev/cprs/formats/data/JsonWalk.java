package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import java.util.BitSet;

/**
 * Walks over JSON and matches its brackets, with a stack of its own since they may be a million
 * deep. A closing bracket that nothing opened is a word; one that closes an outer container closes
 * the inner ones too; what is open at the end of the text is closed there.
 *
 * <p>It is walked twice, for the sizes and for the units, and both must see the same containers.
 */
abstract class JsonWalk {
  final CharSequence text;
  final JsonTokens tokens;

  /** For each open container, whether it is an object. */
  private final BitSet objects = new BitSet();

  private int depth;
  private int openObjects;

  /** The end of what was read last, commas included. */
  private int lastEnd;

  private final int to;

  JsonWalk(CharSequence text, int from, int to) {
    this.text = text;
    this.to = to;
    this.tokens = new JsonTokens(text, from, to);
    this.lastEnd = from;
  }

  /** The token opens a container. */
  abstract void opened(boolean object);

  /**
   * The innermost container is closed.
   *
   * @param tailStart where its bracket stands
   * @param end the end of it; {@code tailStart} if it has none
   */
  abstract void closed(int tailStart, int end);

  /** The token is a comma. */
  abstract void comma();

  /** The token is anything else. */
  abstract void token();

  /** Between the values at the top stands something that is no value. */
  abstract void loose(int start, int end);

  final int depth() {
    return depth;
  }

  final void walk() {
    while (tokens.next()) {
      switch (tokens.type) {
        case '{', '[' -> open(tokens.type == '{');
        case '}', ']' -> close(tokens.type == '}');
        case ',' -> comma();
        default -> {
          if (depth == 0 && tokens.type == JsonTokens.WORD && !tokens.isValue()) {
            skipLoose();
          } else {
            token();
          }
        }
      }
      lastEnd = tokens.end;
    }
    while (depth > 0) {
      pop(lastEnd, lastEnd);
    }
  }

  private void open(boolean object) {
    opened(object);
    objects.set(depth, object);
    depth++;
    openObjects += object ? 1 : 0;
  }

  private void close(boolean object) {
    if ((object ? openObjects : depth - openObjects) == 0) {
      tokens.type = JsonTokens.WORD;
      token();
      return;
    }
    while (objects.get(depth - 1) != object) {
      pop(lastEnd, lastEnd);
    }
    pop(tokens.start, tokens.end);
  }

  private void pop(int tailStart, int end) {
    closed(tailStart, end);
    depth--;
    openObjects -= objects.get(depth) ? 1 : 0;
  }

  /** Goes on where JSON seems to begin again. */
  private void skipLoose() {
    int start = tokens.start;
    int end = tokens.end;
    boolean lineStart = false;
    int i = end;
    while (i < to) {
      char c = text.charAt(i);
      if ((c == '{' || c == '[') && looksLikeJson(c, i + 1, lineStart)) {
        break;
      }
      if (Chars.isBlank(c)) {
        lineStart |= Chars.isLineEnd(c);
      } else {
        lineStart = false;
        end = i + 1;
      }
      i++;
    }
    tokens.moveTo(i);
    loose(start, end);
  }

  /** A guess from the next character: brackets are in prose too, as in {@code [1]}. */
  private boolean looksLikeJson(char bracket, int after, boolean lineStart) {
    int next = after;
    while (next < Math.min(to, after + 8) && Chars.isBlank(text.charAt(next))) {
      next++;
    }
    if (next >= to) {
      return false;
    }
    return switch (text.charAt(next)) {
      case '"', '\'' -> true;
      case '{' -> bracket == '[';
      case '}' -> lineStart && bracket == '{';
      case '[' -> lineStart && bracket == '[';
      default -> lineStart && Chars.isBlank(text.charAt(after));
    };
  }
}
