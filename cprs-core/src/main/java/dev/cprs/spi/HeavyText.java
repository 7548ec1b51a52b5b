package dev.cprs.spi;

import java.util.Arrays;

/**
 * The stretches of a text that count more tokens than the vocabulary has for them, in order and
 * disjoint. Most texts have none. Immutable and thread-safe.
 */
final class HeavyText {
  static final HeavyText NONE = new HeavyText(new int[0], new int[0], new int[1]);

  private final int[] starts;
  private final int[] ends;

  /** The tokens that the first i stretches count beside their own: [stretches + 1]. */
  private final int[] sums;

  private HeavyText(int[] starts, int[] ends, int[] sums) {
    this.starts = starts;
    this.ends = ends;
    this.sums = sums;
  }

  /** How many tokens the whole text counts beside its own. */
  int extra() {
    return sums[starts.length];
  }

  /** How many tokens a part counts beside its own; of a stretch that it cuts, the share inside. */
  int extra(int from, int to) {
    if (starts.length == 0 || from >= to) {
      return 0;
    }
    int first = ends[0] > from ? 0 : lowerBound(ends, from + 1);
    int last = lowerBound(starts, to) - 1;
    if (last < first) {
      return 0;
    }
    if (first == last) {
      return share(first, Math.max(from, starts[first]), Math.min(to, ends[first]));
    }
    return share(first, Math.max(from, starts[first]), ends[first])
        + sums[last]
        - sums[first + 1]
        + share(last, starts[last], Math.min(to, ends[last]));
  }

  /** What a part of a stretch counts, rounded up: the parts are never less than the whole. */
  private int share(int stretch, int from, int to) {
    long whole = (long) sums[stretch + 1] - sums[stretch];
    long length = (long) ends[stretch] - starts[stretch];
    return (int) ((whole * (to - from) + length - 1) / length);
  }

  /** The first place of a rising array whose value is not below another. */
  private static int lowerBound(int[] values, int value) {
    int place = Arrays.binarySearch(values, value);
    return place < 0 ? -place - 1 : place;
  }

  /** Finds the heavy stretches of a text. Its parts are given in order. Not thread-safe. */
  static final class Builder {
    /** A token or gap of at most this many characters is not looked at unless it is unknown. */
    private static final int ORDINARY_UNITS = 16;

    /**
     * A known token may stand for text that spells to this many tokens: the vocabulary has it since
     * it is common. The longest word of BERT's, "telecommunications", would be 6.
     */
    private static final int KNOWN_TOKENS = 6;

    private final String text;
    private int size;
    private int[] starts = {};
    private int[] ends = {};
    private int[] sums = {0};

    Builder(String text) {
      this.text = text;
    }

    /** A token's own part of the text. */
    void token(int start, int end, boolean unknown) {
      if (unknown) {
        add(start, end, SpelledTokens.count(text, start, end) - 1);
      } else if (end - start > ORDINARY_UNITS) {
        add(start, end, SpelledTokens.count(text, start, end) - KNOWN_TOKENS);
      }
    }

    /** A part without tokens: white space, and characters that the tokenizer drops. */
    void gap(int start, int end) {
      if (end - start > ORDINARY_UNITS) {
        add(start, end, SpelledTokens.count(text, start, end));
      }
    }

    private void add(int start, int end, int extra) {
      if (extra <= 0) {
        return;
      }
      if (size == starts.length) {
        int capacity = Math.max(4, size + (size >> 1));
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        sums = Arrays.copyOf(sums, capacity + 1);
      }
      starts[size] = start;
      ends[size] = end;
      sums[size + 1] = sums[size] + extra;
      size++;
    }

    HeavyText build() {
      return size == 0
          ? NONE
          : new HeavyText(
              Arrays.copyOf(starts, size),
              Arrays.copyOf(ends, size),
              Arrays.copyOf(sums, size + 1));
    }
  }
}
