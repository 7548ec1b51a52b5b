package dev.cprs.spi;

import java.util.OptionalDouble;

/**
 * The logits of the context tokens of one window. Each token has four logits of the boundary head,
 * and one of the category head for each row that was asked for. Immutable and thread-safe.
 */
public final class WindowScores {
  /** The boundary head's outputs: B, I, O, E at 0, 1, 2, 3. */
  public static final int BOUNDARY_LABELS = 4;

  private final float[] boundary;
  private final float[] category;
  private final int tokens;
  private final int columns;
  private final OptionalDouble rank;

  /**
   * @param boundary [tokens x 4], row by row; copied
   * @param category [tokens x columns], row by row, multiplied by the model's category scale; empty
   *     if no column was asked for; copied
   * @throws IllegalArgumentException if the two don't have the same number of tokens
   */
  public WindowScores(float[] boundary, float[] category) {
    this(boundary, category, OptionalDouble.empty());
  }

  /**
   * The scores of a model that also ranks the window as a whole.
   *
   * @param rank how relevant it is, 0 to 1
   * @throws IllegalArgumentException if the two don't have the same number of tokens, or rank is
   *     out of its range
   */
  public WindowScores(float[] boundary, float[] category, double rank) {
    this(boundary, category, OptionalDouble.of(rank));
    if (!(rank >= 0 && rank <= 1)) {
      throw new IllegalArgumentException("A window's rank is %s; give 0 to 1".formatted(rank));
    }
  }

  private WindowScores(float[] boundary, float[] category, OptionalDouble rank) {
    this.rank = rank;
    this.tokens = boundary.length / BOUNDARY_LABELS;
    this.columns = tokens == 0 ? 0 : category.length / tokens;
    if (boundary.length != tokens * BOUNDARY_LABELS || category.length != tokens * columns) {
      throw new IllegalArgumentException(
          "%d boundary logits and %d category logits don't belong to the same number of tokens"
              .formatted(boundary.length, category.length));
    }
    this.boundary = boundary.clone();
    this.category = category.clone();
  }

  /** The number of context tokens. */
  public int tokens() {
    return tokens;
  }

  /** The number of category logits for each token. */
  public int categories() {
    return columns;
  }

  /**
   * How relevant the window is as a whole, 0 to 1; empty if the model has no head for that.
   *
   * @since 0.1.0
   */
  public OptionalDouble rank() {
    return rank;
  }

  /** The boundary logit of a token for a label (B, I, O, E = 0, 1, 2, 3). */
  public float boundary(int token, int label) {
    return boundary[token * BOUNDARY_LABELS + label];
  }

  /** The category logit of a token for one of the rows that were asked for. */
  public float category(int token, int column) {
    return category[token * columns + column];
  }
}
