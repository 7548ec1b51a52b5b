package dev.cprs.eval;

import dev.cprs.eval.sample.Passage;
import java.util.List;

/**
 * What a method kept of one context.
 *
 * @param passages in document order and disjoint
 * @param tokens the tokens in them
 * @param nanos the time that it took
 */
record Kept(List<Passage> passages, int tokens, long nanos) {
  Kept {
    passages = List.copyOf(passages);
  }

  boolean has(Passage value) {
    return passages.stream().anyMatch(passage -> passage.contains(value));
  }
}
