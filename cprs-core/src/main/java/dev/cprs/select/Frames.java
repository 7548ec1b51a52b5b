package dev.cprs.select;

import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.UnitTree;

/** What must be kept with a candidate: heads, tails and separators of what it lies in. */
final class Frames {
  private Frames() {}

  /** The nodes around a candidate, from the top down. */
  static int[] around(UnitTree units, Candidate candidate) {
    return path(units, innermost(units, candidate));
  }

  /** The nodes from the top down to a node; none for -1. */
  static int[] path(UnitTree units, int node) {
    int depth = 0;
    for (int at = node; at >= 0; at = units.parent(at)) {
      depth++;
    }
    int[] path = new int[depth];
    for (int at = node; at >= 0; at = units.parent(at)) {
      path[--depth] = at;
    }
    return path;
  }

  /**
   * The node around a candidate: its node's parent, or its node itself if it is a piece of the body
   * or a head that doesn't stand without its tail.
   */
  static int innermost(UnitTree units, Candidate candidate) {
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
    int headEnd = units.headEnd(parent);
    int at = WhiteSpace.back(text, headEnd, start) - 1;
    return at >= headEnd && text.charAt(at) == separator ? at : -1;
  }
}
