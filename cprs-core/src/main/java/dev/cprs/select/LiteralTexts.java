package dev.cprs.select;

import dev.cprs.internal.WhiteSpace;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Finds many texts in one pass, after Aho and Corasick: the time grows with the length of what is
 * searched and not with the number of texts. It compares code points, as patterns do. Immutable
 * once built.
 */
final class LiteralTexts {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  /** A check after this many steps. */
  private static final int STEPS_AT_ONCE = 1 << 16;

  private static final int CODE_POINT_BITS = 21;

  private final IntUnaryOperator fold;

  /** For each state, the one to go back to where no step leads on. */
  private final int[] failure;

  /** For each state, the longest text that ends there; {@link #NONE} for none. */
  private final int[] longest;

  // A hash table of the steps: from a state and a code point to the next state.
  private final long[] keys;
  private final int[] values;
  private final int shift;

  private final int[] lengths;
  private final int[] leading;
  private final int[] trailing;
  private int states = 1;

  /** Takes a part of the searched text, by UTF-16 offsets. */
  interface Found {
    void at(int start, int end);
  }

  /**
   * Prepares the search.
   *
   * @param texts none of them empty
   * @param codePoints of all texts together, or more
   * @param fold what of a code point is compared
   */
  LiteralTexts(List<String> texts, int codePoints, IntUnaryOperator fold, Runnable check) {
    this.fold = fold;
    int most = codePoints + 1;
    int capacity = Integer.highestOneBit(Math.max(8, most)) << 2; // twice to four times as many
    keys = new long[capacity];
    values = new int[capacity];
    shift = Long.numberOfLeadingZeros(capacity) + 1;
    lengths = new int[texts.size()];
    leading = new int[texts.size()];
    trailing = new int[texts.size()];
    int[] parents = new int[most];
    int[] steps = new int[most];
    int[] depths = new int[most];
    int[] ends = new int[most];
    Arrays.fill(ends, NONE);
    for (int i = 0; i < texts.size(); i++) {
      if (i % 1024 == 0) {
        check.run();
      }
      String text = texts.get(i);
      lengths[i] = text.length();
      leading[i] = WhiteSpace.start(text);
      trailing[i] = text.length() - WhiteSpace.end(text, leading[i]);
      int state = ROOT;
      for (int at = 0; at < text.length(); ) {
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        int step = fold.applyAsInt(character);
        int next = step(state, step);
        if (next == NONE) {
          next = states++;
          put(state, step, next);
          parents[next] = state;
          steps[next] = step;
          depths[next] = depths[state] + 1;
        }
        state = next;
      }
      ends[state] = i;
    }
    check.run();
    failure = new int[states];
    longest = ends;
    for (int state : byDepth(depths)) {
      if (state != ROOT) {
        failure[state] =
            parents[state] == ROOT ? ROOT : next(failure[parents[state]], steps[state]);
        if (longest[state] == NONE) {
          longest[state] = longest[failure[state]];
        }
      }
    }
  }

  /** The states, those of less depth first. */
  private int[] byDepth(int[] depths) {
    int deepest = 0;
    for (int state = 0; state < states; state++) {
      deepest = Math.max(deepest, depths[state]);
    }
    int[] from = new int[deepest + 2];
    for (int state = 0; state < states; state++) {
      from[depths[state] + 1]++;
    }
    for (int depth = 1; depth < from.length; depth++) {
      from[depth] += from[depth - 1];
    }
    int[] sorted = new int[states];
    for (int state = 0; state < states; state++) {
      sorted[from[depths[state]]++] = state;
    }
    return sorted;
  }

  /**
   * Finds every place of every text, also where they overlap. Of those that end at the same offset
   * the longest is told; the others lie in it. White space at the ends of a text is not told.
   *
   * @param found told of places whose ends rise
   */
  void find(String searched, Found found, Runnable check) {
    int state = ROOT;
    int nextCheck = STEPS_AT_ONCE;
    for (int at = 0; at < searched.length(); ) {
      if (at >= nextCheck) {
        check.run();
        nextCheck = at + STEPS_AT_ONCE;
      }
      int character = searched.codePointAt(at);
      at += Character.charCount(character);
      state = next(state, fold.applyAsInt(character));
      int text = longest[state];
      if (text != NONE) {
        int start = at - lengths[text] + leading[text];
        int end = at - trailing[text];
        if (start < end) {
          found.at(start, end);
        }
      }
    }
  }

  /** The state after a code point. */
  private int next(int from, int step) {
    int state = from;
    int next = step(state, step);
    while (next == NONE && state != ROOT) {
      state = failure[state];
      next = step(state, step);
    }
    return next == NONE ? ROOT : next;
  }

  private int step(int state, int step) {
    long key = key(state, step);
    for (int slot = slot(key); keys[slot] != 0; slot = (slot + 1) & (keys.length - 1)) {
      if (keys[slot] == key) {
        return values[slot];
      }
    }
    return NONE;
  }

  private void put(int state, int step, int next) {
    long key = key(state, step);
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    values[slot] = next;
  }

  private static long key(int state, int step) {
    return (((long) state << CODE_POINT_BITS) | step) + 1; // 0 is an empty slot
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
  }
}
