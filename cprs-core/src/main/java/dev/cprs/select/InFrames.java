package dev.cprs.select;

import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Widens parts of text that lie in a frame, such as a JSON object, to the nodes that they lie in,
 * so that the result stays valid.
 */
final class InFrames {
  private InFrames() {}

  /**
   * Candidates with the nodes that they lie in. One that lies in no frame is left as it is.
   *
   * @return in document order; several may be the same node
   */
  static List<Candidate> lift(List<Candidate> candidates, LabelledDocument document) {
    UnitTree units = document.units();
    if (!hasFrames(units)) {
      return candidates;
    }
    List<Candidate> lifted = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int from = candidate.start();
      while (from < candidate.end()) {
        int node = innermost(units, from);
        if (node < 0 || !isFramed(units, node)) {
          int end = nextFrame(units, from, candidate.end());
          lifted.add(candidate.withPlace(-1, from, end));
          from = end;
        } else if (units.isLeaf(node)) {
          lifted.add(candidate.withPlace(node, units.start(node), units.end(node)));
          from = units.end(node);
        } else if (from < units.headEnd(node)) {
          if (candidate.required() || hasWord(document.text(), units, node)) {
            lifted.add(candidate.withPlace(node, units.start(node), units.headEnd(node)));
          }
          from = units.headEnd(node);
        } else if (from >= units.tailStart(node)) {
          from = units.end(node); // a closing bracket
        } else { // between children
          int next = firstAfter(units, from);
          int tail = units.tailStart(node);
          from = next < units.size() ? Math.min(tail, units.start(next)) : tail;
        }
      }
    }
    return lifted;
  }

  /** The innermost node that holds an offset; -1 if none does. */
  static int innermost(UnitTree units, int offset) {
    int node = firstAfter(units, offset) - 1;
    while (node >= 0 && units.end(node) <= offset) {
      node = units.parent(node);
    }
    return node;
  }

  /** The first node that starts after an offset; the number of nodes if none does. */
  static int firstAfter(UnitTree units, int offset) {
    int low = 0;
    int high = units.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (units.start(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a head says something: an opening bracket alone doesn't. */
  private static boolean hasWord(String text, UnitTree units, int node) {
    for (int i = units.start(node); i < units.headEnd(node); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFramed(UnitTree units, int node) {
    for (int at = node; at >= 0; at = units.parent(at)) {
      if (units.isFramed(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFrames(UnitTree units) {
    for (int node = 0; node < units.size(); node++) {
      if (units.isFramed(node)) {
        return true;
      }
    }
    return false;
  }

  /** Where the next framed node after an offset starts, at most {@code to}. */
  private static int nextFrame(UnitTree units, int offset, int to) {
    int next = firstAfter(units, offset);
    while (next < units.size() && units.start(next) < to && !units.isFramed(next)) {
      next++;
    }
    return next < units.size() ? Math.min(to, units.start(next)) : to;
  }
}
