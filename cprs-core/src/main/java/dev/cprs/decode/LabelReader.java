package dev.cprs.decode;

import dev.cprs.spi.WindowScores;

/**
 * Reads labels from a critic's logits. Implementations are stateless and thread-safe.
 *
 * <p>Both readings compare logits, not probabilities. The normalizers of the two softmaxes are the
 * same on both sides of every comparison, so nothing underflows or overflows, however large a logit
 * is.
 */
public interface LabelReader {
  /**
   * Labels a run of tokens.
   *
   * @param scores the logits of one window
   * @param firstScore the first of the window's context tokens to read
   * @param count how many to read
   * @param into receives the labels
   * @param firstToken the token of {@code into} that {@code firstScore} belongs to
   * @throws IndexOutOfBoundsException if either side has fewer tokens
   * @throws IllegalArgumentException if the window lacks the category logits that this reading
   *     needs
   * @throws dev.cprs.EngineException if a logit is NaN or infinite
   */
  void read(WindowScores scores, int firstScore, int count, TokenLabels into, int firstToken);

  /**
   * The paper's reading (section 3.2): the label of a token is the likeliest of {(t, b) : t in
   * tags, b in B, I, E} and (outside, O) under P_category x P_boundary. Among equals the lower
   * index wins. Its relevance is on / (on + off), with on = P(not O) x P(t) for its likeliest tag
   * t, and off = P(O) x P(outside).
   *
   * <p>The category logits of the window are one column for each tag and a last one for {@code
   * outside}.
   */
  static LabelReader joint() {
    return LogitReader.JOINT;
  }

  /**
   * The published inference code's reading: the label of a token is the largest boundary logit's,
   * the lower index among equals. Its tag is 0 and its relevance 1 - P(O).
   */
  static LabelReader boundary() {
    return LogitReader.BOUNDARY;
  }
}
