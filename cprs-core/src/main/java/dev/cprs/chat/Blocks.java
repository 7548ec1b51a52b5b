package dev.cprs.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sets of blocks of one text: in order, disjoint, none empty. Each operation is linear. */
final class Blocks {
  private Blocks() {}

  /** What of some blocks is outside others. The others are in order of their starts. */
  static List<Block> subtract(List<Block> blocks, List<Block> others) {
    List<Block> left = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      int from = block.start();
      while (next < others.size() && others.get(next).end() <= from) {
        next++;
      }
      int at = next;
      while (at < others.size() && others.get(at).start() < block.end()) {
        Block other = others.get(at);
        if (from < other.start()) {
          left.add(new Block(from, other.start()));
        }
        from = Math.max(from, other.end());
        at++;
      }
      next = Math.max(next, at - 1); // the last one may reach into the block after
      if (from < block.end()) {
        left.add(new Block(from, block.end()));
      }
    }
    return left;
  }

  /** The blocks that have nothing in common with others. */
  static List<Block> apart(List<Block> blocks, List<Block> others) {
    List<Block> left = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      while (next < others.size() && others.get(next).end() <= block.start()) {
        next++;
      }
      if (next == others.size() || others.get(next).start() >= block.end()) {
        left.add(block);
      }
    }
    return left;
  }

  /** What two sets have in common. */
  static List<Block> intersect(List<Block> some, List<Block> others) {
    List<Block> common = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < some.size() && j < others.size()) {
      Block a = some.get(i);
      Block b = others.get(j);
      int start = Math.max(a.start(), b.start());
      int end = Math.min(a.end(), b.end());
      if (start < end) {
        common.add(new Block(start, end));
      }
      if (a.end() < b.end()) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** Both sets together; blocks that overlap or touch become one. */
  static List<Block> union(List<Block> some, List<Block> others) {
    List<Block> all = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < some.size() || j < others.size()) {
      boolean first =
          j == others.size() || (i < some.size() && some.get(i).start() <= others.get(j).start());
      Block block = first ? some.get(i++) : others.get(j++);
      Block last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null && block.start() <= last.end()) {
        all.set(all.size() - 1, new Block(last.start(), Math.max(last.end(), block.end())));
      } else {
        all.add(block);
      }
    }
    return all;
  }

  /**
   * What overlaps a block, found without a look at all that there is.
   *
   * @param all in order and disjoint
   * @param place of each of them
   */
  static <T> List<T> overlapping(List<T> all, Function<T, Block> place, Block block) {
    int from = 0;
    int to = all.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (place.apply(all.get(middle)).end() <= block.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    while (to < all.size() && place.apply(all.get(to)).overlaps(block)) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The first place of a character in a part of a text; the part's end if it isn't there. */
  static int indexOf(CharSequence text, char c, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != c) {
      at++;
    }
    return at;
  }

  /** Whether a text goes on with some characters at an offset. */
  static boolean startsWith(CharSequence text, String prefix, int at) {
    if (at + prefix.length() > text.length()) {
      return false;
    }
    int same = 0;
    while (same < prefix.length() && text.charAt(at + same) == prefix.charAt(same)) {
      same++;
    }
    return same == prefix.length();
  }

  /** The number of UTF-16 units in all blocks. */
  static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.end() - block.start()).sum();
  }
}
