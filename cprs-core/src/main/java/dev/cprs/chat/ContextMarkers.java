package dev.cprs.chat;

import dev.cprs.InvalidRequestException;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The markers that an application writes before and after a context, to separate it from the
 * question.
 *
 * @param open not blank
 * @param close not blank, and different from open
 */
record ContextMarkers(String open, String close) {
  static final ContextMarkers DEFAULT = new ContextMarkers("<context>", "</context>");

  /**
   * @throws InvalidRequestException if one is blank or both are the same
   */
  ContextMarkers {
    if (WhiteSpace.isBlank(open) || WhiteSpace.isBlank(close) || open.equals(close)) {
      throw new InvalidRequestException(
          "'%s' and '%s' can't mark a context; give two different markers that are not blank"
              .formatted(open, close));
    }
  }

  /**
   * The texts between the markers. If markers are nested, the outermost count. A marker without its
   * counterpart is ordinary text.
   *
   * @return in order, disjoint, without the markers
   */
  List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    Deque<Integer> opened = new ArrayDeque<>();
    int nextOpen = text.indexOf(open);
    int nextClose = text.indexOf(close);
    while (nextClose >= 0) {
      if (nextOpen >= 0 && nextOpen < nextClose) {
        int start = nextOpen + open.length();
        opened.push(start);
        nextOpen = text.indexOf(open, start);
        if (nextClose < start) { // one marker begins inside the other
          nextClose = text.indexOf(close, start);
        }
        continue;
      }
      if (!opened.isEmpty()) {
        Block block = new Block(opened.pop(), nextClose);
        while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).start() > block.start()) {
          blocks.remove(blocks.size() - 1);
        }
        blocks.add(block);
      }
      int end = nextClose + close.length();
      nextClose = text.indexOf(close, end);
      if (nextOpen >= 0 && nextOpen < end) {
        nextOpen = text.indexOf(open, end);
      }
    }
    return blocks;
  }

  /** The text outside the markers, with a line end in place of each block; stripped. */
  String outside(String text) {
    StringBuilder outside = new StringBuilder();
    int from = 0;
    for (Block block : blocks(text)) {
      outside.append(text, from, block.start() - open.length()).append('\n');
      from = block.end() + close.length();
    }
    return WhiteSpace.strip(outside.append(text, from, text.length()).toString());
  }
}
