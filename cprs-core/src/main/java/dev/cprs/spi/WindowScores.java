package dev.cprs.spi;

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

  /**
   * @param boundary [tokens x 4], row by row; copied
   * @param category [tokens x columns], row by row, multiplied by the model's category scale; empty
   *     if no column was asked for; copied
   * @throws IllegalArgumentException if the two don't have the same number of tokens
   */
  public WindowScores(float[] boundary, float[] category) {
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

  /** The boundary logit of a token for a label (B, I, O, E = 0, 1, 2, 3). */
  public float boundary(int token, int label) {
    return boundary[token * BOUNDARY_LABELS + label];
  }

  /** The category logit of a token for one of the rows that were asked for. */
  public float category(int token, int column) {
    return category[token * columns + column];
  }
}
