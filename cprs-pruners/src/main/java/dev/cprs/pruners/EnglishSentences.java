package dev.cprs.pruners;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * OpenProvence's rules for English around Punkt: blocks that begin at what looks like a list item,
 * sentences that take the white space after them, and no sentence over 1,200 code points.
 */
final class EnglishSentences {
  static final int MOST_CODE_POINTS = 1200;

  private final Punkt punkt;

  EnglishSentences(Punkt punkt) {
    this.punkt = punkt;
  }

  List<TextRange> split(String text) {
    List<TextRange> sentences = new ArrayList<>();
    for (TextRange block : blocks(text)) {
      List<TextRange> found = punkt.split(block.of(text));
      if (found.isEmpty()) {
        addUnlessBlank(text, block.start(), block.end(), sentences);
      }
      for (TextRange sentence : found) {
        int end = Texts.overSpace(text, block.start() + sentence.end(), block.end());
        addUnlessBlank(text, block.start() + sentence.start(), end, sentences);
      }
    }
    if (sentences.isEmpty()) {
      TextRange stripped = Texts.stripped(text, 0, text.length());
      return stripped.start() == stripped.end() ? List.of() : List.of(stripped);
    }
    return sentences;
  }

  /** Lines up to the next one that looks like a list item. */
  private static List<TextRange> blocks(String text) {
    List<TextRange> blocks = new ArrayList<>();
    int start = 0;
    for (TextRange line : Texts.lines(text, 0, text.length())) {
      if (line.start() > start && isListItem(text, line)) {
        blocks.add(new TextRange(start, line.start()));
        start = line.start();
      }
    }
    if (start < text.length()) {
      blocks.add(new TextRange(start, text.length()));
    }
    return blocks;
  }

  /** Signs of a list, a number of up to four digits or a letter, with white space after it. */
  private static boolean isListItem(String text, TextRange line) {
    int end = line.end();
    while (end > line.start() && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int at = Texts.overSpace(text, line.start(), end);
    int sign = at;
    while (at < end && "-*\u2022".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == sign) {
      at = afterLabel(text, at, end);
    }
    return at > sign && at < end && WhiteSpace.is(text.charAt(at));
  }

  /**
   * Where a label such as {@code 12.} or {@code b)} ends; where it would begin, if there is none.
   */
  private static int afterLabel(String text, int from, int end) {
    int at = from;
    while (at < end && at < from + 4 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == from && at < end && isAsciiLetter(text.charAt(at))) {
      at++;
    }
    return at > from && at < end && ":.)".indexOf(text.charAt(at)) >= 0 ? at + 1 : from;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static void addUnlessBlank(String text, int start, int end, List<TextRange> sentences) {
    if (Texts.isBlank(text, start, end)) {
      return;
    }
    if (text.codePointCount(start, end) <= MOST_CODE_POINTS) {
      sentences.add(new TextRange(start, end));
      return;
    }
    for (int from = start; from < end; ) {
      int to = cut(text, from, end);
      sentences.add(new TextRange(from, to));
      from = to;
    }
  }

  /** After the last line end in reach, else after the last sign that ends a clause, else there. */
  private static int cut(String text, int start, int end) {
    int reach =
        text.codePointCount(start, end) <= MOST_CODE_POINTS
            ? end
            : text.offsetByCodePoints(start, MOST_CODE_POINTS);
    int line = text.lastIndexOf('\n', reach - 1);
    if (line >= start + 1) {
      return line + 1;
    }
    for (int at = reach; at > start; at--) {
      if (".?!;:\n".indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return reach;
  }
}
