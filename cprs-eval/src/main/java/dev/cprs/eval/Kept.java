package dev.cprs.eval;

import dev.cprs.eval.sample.Passage;
import java.util.List;

/**
 * What a method kept of one context.
 *
 * @param passages in document order and disjoint
 * @param text what comes out of it
 * @param tokens the tokens in them
 * @param nanos the time that it took
 */
record Kept(List<Passage> passages, String text, int tokens, long nanos) {
  Kept {
    passages = List.copyOf(passages);
  }

  boolean has(Passage value) {
    return passages.stream().anyMatch(passage -> passage.contains(value));
  }

  /**
   * Whether every letter and digit of a stretch is kept, in one passage or in several: a record may
   * be kept in parts, and what lies between them is the format's.
   */
  boolean covers(String context, Passage stretch) {
    return share(context, stretch) == 1;
  }

  /** Whether more than half of a stretch's letters and digits are kept. */
  boolean mostly(String context, Passage stretch) {
    return share(context, stretch) > 0.5;
  }

  /** The share of a stretch's letters and digits that are kept; 1 if it has none. */
  private double share(String context, Passage stretch) {
    int next = 0;
    int all = 0;
    int kept = 0;
    for (int at = stretch.start(); at < stretch.end(); at++) {
      if (Character.isLetterOrDigit(context.charAt(at))) {
        while (next < passages.size() && passages.get(next).end() <= at) {
          next++;
        }
        all++;
        kept += next < passages.size() && passages.get(next).start() <= at ? 1 : 0;
      }
    }
    return all == 0 ? 1 : (double) kept / all;
  }
}
