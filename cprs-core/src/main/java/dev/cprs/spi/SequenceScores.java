package dev.cprs.spi;

/**
 * What a pruner's heads give for one sequence. Immutable and thread-safe.
 *
 * <p>A head that a model lacks gives an empty array.
 */
public final class SequenceScores {
  private final float[] keep;
  private final float[] span;
  private final float[] rank;

  /**
   * @param keep the token head's logits, [tokens x 2] row by row: drop, keep; copied
   * @param span the span head's score of each token, 0 to 1 (Kompress' convolutions), or empty;
   *     copied
   * @param rank the rank head's logits of the sequence, or empty; copied
   * @throws IllegalArgumentException if {@code keep} has an odd length, or {@code span} another
   *     number of tokens
   */
  public SequenceScores(float[] keep, float[] span, float[] rank) {
    if (keep.length % 2 != 0 || (span.length != 0 && span.length != keep.length / 2)) {
      throw new IllegalArgumentException(
          "%d token logits and %d span scores don't belong to the same number of tokens"
              .formatted(keep.length, span.length));
    }
    this.keep = keep.clone();
    this.span = span.clone();
    this.rank = rank.clone();
  }

  /** The number of tokens, special ones included. */
  public int tokens() {
    return keep.length / 2;
  }

  /** A token's logit to be dropped. */
  public float drop(int token) {
    return keep[2 * token];
  }

  /** A token's logit to be kept. */
  public float keep(int token) {
    return keep[2 * token + 1];
  }

  /** Whether the model has a span head. */
  public boolean hasSpans() {
    return span.length > 0;
  }

  /** The span head's score of a token, 0 to 1. */
  public float span(int token) {
    return span[token];
  }

  /** The rank head's logits; empty if the model has none. */
  public float[] rank() {
    return rank.clone();
  }
}
