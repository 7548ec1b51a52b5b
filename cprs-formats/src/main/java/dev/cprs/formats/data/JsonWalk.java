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

  /** For each open container, whether it is a call. */
  private final BitSet calls = new BitSet();

  private int depth;
  private int openObjects;
  private int openCalls;

  /** Whether the last token is one that a value follows. */
  private boolean atValue;

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
      readCall();
      switch (tokens.type) {
        case '{', '[' -> open(tokens.type == '{', false);
        case '}', ']' -> close(tokens.type == '}');
        case JsonTokens.CALL -> open(tokens.hasNames(), true);
        case ')' -> closeCall();
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
      atValue = "{[(,:".indexOf(tokens.type) >= 0;
    }
    while (depth > 0) {
      pop(lastEnd, lastEnd);
    }
  }

  /** Where a value may begin, a call is a container, whose names are keys; elsewhere it is text. */
  private void readCall() {
    switch (tokens.type) {
      case JsonTokens.CALL ->
          tokens.type = depth > 0 && atValue ? JsonTokens.CALL : JsonTokens.WORD;
      case ')' -> tokens.type = openCalls == 0 ? JsonTokens.WORD : ')';
      case '=' -> tokens.type = depth > 0 && calls.get(depth - 1) ? ':' : JsonTokens.WORD;
      default -> {}
    }
  }

  private void open(boolean object, boolean call) {
    opened(object);
    objects.set(depth, object);
    calls.set(depth, call);
    depth++;
    openObjects += object ? 1 : 0;
    openCalls += call ? 1 : 0;
  }

  private void closeCall() {
    while (!calls.get(depth - 1)) {
      pop(lastEnd, lastEnd);
    }
    pop(tokens.start, tokens.end);
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
    openCalls -= calls.get(depth) ? 1 : 0;
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
