package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.Arrays;

/**
 * Finds the partner of each bracket. What doesn't fit is punctuation: a closing bracket that no one
 * opened, and an opening parenthesis whose enclosing brace closes first. A brace that is never
 * closed goes to the end of the code.
 *
 * <p>Of the branches of a condition of the preprocessor, the first counts as it stands. In the
 * others brackets count only if they open and close inside the branch, so that two variants of one
 * opening brace are one brace.
 */
final class Brackets {
  private final CharSequence text;
  private final Tokens tokens;

  private int[] open = new int[16];
  private int[] braces = new int[17];
  private int depth;

  /** Brackets below it can't be closed now. */
  private int floor;

  /** For each open condition, the floor outside of it, or -1 while its first branch goes on. */
  private int[] floors = new int[8];

  private int conditions;

  Brackets(CharSequence text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  void pair() {
    for (int token = 0; token < tokens.size(); token++) {
      switch (tokens.kind(token)) {
        case Tokens.OPEN -> push(token);
        case Tokens.CLOSE -> close(token);
        case Tokens.DIRECTIVE -> directive(token);
        default -> {}
      }
    }
    floor = 0;
    while (depth > 0) {
      int last = open[--depth];
      if (tokens.first(last) == '{') {
        tokens.pair(last, tokens.size());
      } else {
        tokens.unpair(last);
      }
    }
  }

  private void push(int token) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
      braces = Arrays.copyOf(braces, 2 * depth + 1);
    }
    open[depth] = token;
    braces[depth + 1] = braces[depth] + (tokens.first(token) == '{' ? 1 : 0);
    depth++;
  }

  private void close(int token) {
    char wanted =
        switch (tokens.first(token)) {
          case ')' -> '(';
          case ']' -> '[';
          default -> '{';
        };
    if (wanted == '{' && braces[depth] > braces[floor]) {
      while (tokens.first(open[depth - 1]) != '{') {
        tokens.unpair(open[--depth]);
      }
    } else if (depth > floor + 1
        && tokens.first(open[depth - 1]) != wanted
        && tokens.first(open[depth - 1]) != '{'
        && tokens.first(open[depth - 2]) == wanted) {
      tokens.unpair(open[--depth]);
    }
    if (depth > floor && tokens.first(open[depth - 1]) == wanted) {
      tokens.pair(open[--depth], token);
    } else {
      tokens.unpair(token);
    }
  }

  private void directive(int token) {
    int word = Chars.skipBlank(text, tokens.start(token) + 1, tokens.end(token));
    int end = tokens.end(token);
    if (Chars.startsWith(text, word, end, "if")) {
      if (conditions == floors.length) {
        floors = Arrays.copyOf(floors, 2 * conditions);
      }
      floors[conditions++] = -1;
    } else if (conditions > 0 && Chars.startsWith(text, word, end, "el")) {
      if (floors[conditions - 1] < 0) {
        floors[conditions - 1] = floor;
        floor = depth;
      } else {
        dropToFloor();
      }
    } else if (conditions > 0 && Chars.startsWith(text, word, end, "endif")) {
      if (floors[--conditions] >= 0) {
        dropToFloor();
        floor = floors[conditions];
      }
    }
  }

  private void dropToFloor() {
    while (depth > floor) {
      tokens.unpair(open[--depth]);
    }
  }
}
