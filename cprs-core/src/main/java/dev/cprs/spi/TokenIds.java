package dev.cprs.spi;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** An immutable list of token ids. Thread-safe. */
public final class TokenIds {
  private static final TokenIds EMPTY = new TokenIds(new int[0]);

  private final int[] ids;

  private TokenIds(int[] ids) {
    this.ids = ids;
  }

  /** No ids. */
  public static TokenIds empty() {
    return EMPTY;
  }

  /** The given ids; the array is copied. */
  public static TokenIds of(int... ids) {
    return ids.length == 0 ? EMPTY : new TokenIds(ids.clone());
  }

  /** The given ids, without a copy; nobody else may write to the array. */
  static TokenIds owning(int[] ids) {
    return new TokenIds(ids);
  }

  /** The number of ids. */
  public int size() {
    return ids.length;
  }

  /**
   * The id at a position.
   *
   * @param index from 0 to {@link #size()}, exclusive
   */
  public int get(int index) {
    return ids[index];
  }

  /** The ids of this list followed by those of another. */
  public TokenIds concat(TokenIds tail) {
    int[] joined = Arrays.copyOf(ids, ids.length + tail.ids.length);
    System.arraycopy(tail.ids, 0, joined, ids.length, tail.ids.length);
    return new TokenIds(joined);
  }

  /** The ids of several lists, one after the other. */
  public static TokenIds concat(List<TokenIds> parts) {
    int[] joined = new int[parts.stream().mapToInt(TokenIds::size).sum()];
    int at = 0;
    for (TokenIds part : parts) {
      System.arraycopy(part.ids, 0, joined, at, part.ids.length);
      at += part.ids.length;
    }
    return new TokenIds(joined);
  }

  /** The ids from {@code from}, inclusive, to {@code to}, exclusive. */
  public TokenIds slice(int from, int to) {
    Objects.checkFromToIndex(from, to, ids.length);
    return from == to ? EMPTY : new TokenIds(Arrays.copyOfRange(ids, from, to));
  }

  /** A copy of the ids. */
  public int[] toArray() {
    return ids.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TokenIds that && Arrays.equals(ids, that.ids);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ids);
  }

  @Override
  public String toString() {
    return Arrays.toString(ids);
  }
}
