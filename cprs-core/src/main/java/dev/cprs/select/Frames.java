package dev.cprs.select;

import dev.cprs.spi.UnitTree;

/** What must be kept with a candidate: heads, tails and separators of what it lies in. */
final class Frames {
  private Frames() {}

  /** The nodes around a candidate, from the top down. */
  static int[] around(UnitTree units, Candidate candidate) {
    int innermost = innermost(units, candidate);
    int depth = 0;
    for (int node = innermost; node >= 0; node = units.parent(node)) {
      depth++;
    }
    int[] path = new int[depth];
    for (int node = innermost; node >= 0; node = units.parent(node)) {
      path[--depth] = node;
    }
    return path;
  }

  /**
   * The node around a candidate: its node's parent, or its node itself if it is a piece of the body
   * or a head that doesn't stand without its tail.
   */
  private static int innermost(UnitTree units, Candidate candidate) {
    int node = candidate.node();
    if (node < 0) {
      return -1;
    }
    boolean inBody = !units.isLeaf(node) && candidate.start() >= units.headEnd(node);
    return inBody || isFramedHead(units, candidate) ? node : units.parent(node);
  }

  /** Whether a candidate is a head that is kept as a frame, together with its tail. */
  static boolean isFramedHead(UnitTree units, Candidate candidate) {
    int node = candidate.node();
    return node >= 0
        && units.isFramed(node)
        && !units.isLeaf(node)
        && candidate.end() <= units.headEnd(node);
  }

  /**
   * Where the separator before a child stands: the nearest before it with only white space between;
   * -1 if there is none.
   */
  static int separatorBefore(String text, UnitTree units, int parent, int start) {
    char separator = units.separator(parent);
    if (separator == 0) {
      return -1;
    }
    int at = start - 1;
    while (at >= units.headEnd(parent) && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= units.headEnd(parent) && text.charAt(at) == separator ? at : -1;
  }
}
