package dev.cprs.spi;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text: an id and offsets for each. Offsets are UTF-16 units from the start of the
 * text, start inclusive, end exclusive. Starts never decrease. Tokens may share offsets (the bytes
 * of one character) and may leave gaps (white space that the tokenizer drops).
 *
 * <p>{@link #size()} is how many tokens the model reads. {@link #count()} and {@link #count(int,
 * int)} are for budgets: what a language model would cut the text into, as far as these tokens can
 * tell. The two differ only where a token stands for much more than a piece of a word: a vocabulary
 * may have one token for any word that it doesn't know, even one of 40,000 hexadecimal digits. Such
 * a token counts about 1 for each 3 letters or digits, 2 characters of Arabic or Thai, and 1
 * character of Chinese. In prose that the vocabulary knows each token counts 1.
 *
 * <p>Immutable and thread-safe. Holds 12 bytes a token, and 12 more for each that counts more than
 * 1.
 */
public final class TokenizedText {
  private static final int NO_ID = -1;

  private final int[] ids;
  private final int[] starts;
  private final int[] ends;
  private final int unknownId;
  private final HeavyText heavy;

  private TokenizedText(int[] ids, int[] starts, int[] ends, int unknownId, HeavyText heavy) {
    this.ids = ids;
    this.starts = starts;
    this.ends = ends;
    this.unknownId = unknownId;
    this.heavy = heavy;
  }

  /** The number of tokens that the model reads; for budgets see {@link #count()}. */
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

  /** Whether a token stands for a word that the vocabulary lacks. */
  public boolean isUnknown(int token) {
    return unknownId != NO_ID && ids[token] == unknownId;
  }

  /** The id of the token for words that the vocabulary lacks; empty if it can spell every word. */
  public OptionalInt unknownId() {
    return unknownId == NO_ID ? OptionalInt.empty() : OptionalInt.of(unknownId);
  }

  /** How many tokens the whole text counts: {@link #size()}, and more where a token is heavy. */
  public int count() {
    return ids.length + heavy.extra();
  }

  /**
   * How many tokens a part of the text counts: those that overlap it, and more where one of them is
   * heavy. Of a heavy token that is only partly inside, its share of characters counts.
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
    return Math.max(0, firstStartingAt(end) - first) + heavy.extra(start, end);
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
    private int unknownId = NO_ID;
    private @Nullable String text;

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

    /**
     * The text whose tokens these are. {@link #build} looks at what its long and unknown tokens
     * stand for; without it every token counts 1. The tokens don't hold it.
     */
    public Builder text(String text) {
      this.text = Objects.requireNonNull(text, "text");
      return this;
    }

    /**
     * The id of the vocabulary's token for words that it lacks, such as {@code [UNK]}.
     *
     * @throws IllegalArgumentException if the id is negative
     */
    public Builder unknownId(int id) {
      if (id < 0) {
        throw new IllegalArgumentException("The id of the unknown token is %d".formatted(id));
      }
      unknownId = id;
      return this;
    }

    /**
     * The tokens so far. The builder can still be used.
     *
     * @throws IllegalArgumentException if a token ends after the text
     */
    public TokenizedText build() {
      return new TokenizedText(
          Arrays.copyOf(ids, size),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size),
          unknownId,
          text == null ? HeavyText.NONE : heavy(text));
    }

    private HeavyText heavy(String text) {
      HeavyText.Builder heavy = new HeavyText.Builder(text);
      int covered = 0;
      for (int token = 0; token < size; token++) {
        if (ends[token] > text.length()) {
          throw new IllegalArgumentException(
              "Token %d ends at %d, after the text, which has %d characters"
                  .formatted(token, ends[token], text.length()));
        }
        heavy.gap(covered, starts[token]);
        int start = Math.max(covered, starts[token]); // what two tokens share counts once
        heavy.token(start, ends[token], unknownId != NO_ID && ids[token] == unknownId);
        covered = Math.max(covered, ends[token]);
      }
      heavy.gap(covered, text.length());
      return heavy.build();
    }
  }
}
