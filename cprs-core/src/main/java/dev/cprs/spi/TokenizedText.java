package dev.cprs.spi;

import java.util.Arrays;
import java.util.Objects;

/**
 * The tokens of a text: an id and offsets for each. Offsets are UTF-16 units from the start of the
 * text, start inclusive, end exclusive. Starts never decrease. Tokens may share offsets (the bytes
 * of one character) and may leave gaps (white space that the tokenizer drops).
 *
 * <p>Immutable and thread-safe. Holds 12 bytes a token.
 */
public final class TokenizedText {
  private final int[] ids;
  private final int[] starts;
  private final int[] ends;

  private TokenizedText(int[] ids, int[] starts, int[] ends) {
    this.ids = ids;
    this.starts = starts;
    this.ends = ends;
  }

  /** The number of tokens. */
  public int size() {
    return ids.length;
  }

  /** The id of a token. */
  public int id(int token) {
    return ids[token];
  }

  /** Where a token starts: a UTF-16 offset, inclusive. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends: a UTF-16 offset, exclusive. */
  public int end(int token) {
    return ends[token];
  }

  /**
   * How many tokens overlap a part of the text.
   *
   * @param start UTF-16 offset, inclusive
   * @param end UTF-16 offset, exclusive
   */
  public int count(int start, int end) {
    int first = firstStartingAt(start);
    while (first > 0
        && ends[first - 1] > start) { // a token that began before it: a word and its space
      first--;
    }
    return Math.max(0, firstStartingAt(end) - first);
  }

  /** The first token that starts at an offset or after it; the number of tokens if none does. */
  private int firstStartingAt(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The first token that ends after an offset, so the first of a text that begins there: a token of
   * a byte-level tokenizer starts with the space before its word. The number of tokens if none
   * does.
   *
   * @param offset UTF-16 offset
   */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The ids of the tokens from {@code from}, inclusive, to {@code to}, exclusive. */
  public TokenIds ids(int from, int to) {
    Objects.checkFromToIndex(from, to, ids.length);
    return TokenIds.owning(Arrays.copyOfRange(ids, from, to));
  }

  /** The ids of all tokens. */
  public TokenIds ids() {
    return TokenIds.of(ids);
  }

  /** Builds a tokenized text. Not thread-safe. */
  public static final class Builder {
    private int size;
    private int[] ids;
    private int[] starts;
    private int[] ends;

    /** A builder with room for this many tokens; it grows if needed. */
    public Builder(int expectedTokens) {
      ids = new int[Math.max(16, expectedTokens)];
      starts = new int[ids.length];
      ends = new int[ids.length];
    }

    /**
     * Adds a token.
     *
     * @param start UTF-16 offset, inclusive; not below the start of the token before
     * @param end UTF-16 offset, exclusive
     * @throws IllegalArgumentException if the start is below that of the token before, or the token
     *     ends before it starts
     */
    public Builder add(int id, int start, int end) {
      if (start < 0 || end < start || (size > 0 && start < starts[size - 1])) {
        throw new IllegalArgumentException(
            "Token %d has offsets %d to %d, after a token that starts at %d; starts must not decrease"
                .formatted(size, start, end, size == 0 ? 0 : starts[size - 1]));
      }
      if (size == ids.length) {
        int capacity = size + (size >> 1);
        ids = Arrays.copyOf(ids, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
      ids[size] = id;
      starts[size] = start;
      ends[size++] = end;
      return this;
    }

    /** The tokens so far. The builder can still be used. */
    public TokenizedText build() {
      return new TokenizedText(
          Arrays.copyOf(ids, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
