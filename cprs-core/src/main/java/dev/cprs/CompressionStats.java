package dev.cprs;

import java.time.Duration;

/**
 * What a request cost. Tokens are those of the model's tokenizer.
 *
 * @param inputTokens tokens of the context, all documents together
 * @param prefixTokens tokens of the prefix (control prompt, query, template) that stands before
 *     each window
 * @param outputTokens tokens of the kept spans
 * @param windows windows scored
 * @param droppedByBudget spans that the model chose and the budget had no room for
 * @param tokenizing time to tokenize and cut windows
 * @param scoring time to score all windows, waiting included
 * @param decoding time to turn labels into spans
 */
public record CompressionStats(
    int inputTokens,
    int prefixTokens,
    int outputTokens,
    int windows,
    int droppedByBudget,
    Duration tokenizing,
    Duration scoring,
    Duration decoding) {
  /** The time of all stages together. */
  public Duration total() {
    return tokenizing.plus(scoring).plus(decoding);
  }

  /** Context tokens a second over all stages; 0 if there were none. */
  public double tokensPerSecond() {
    return inputTokens == 0 ? 0 : inputTokens / Math.max(1e-9, total().toNanos() / 1e9);
  }

  /** Kept tokens over context tokens, 0 to 1; 0 if there were none. */
  public double ratio() {
    return inputTokens == 0 ? 0 : (double) outputTokens / inputTokens;
  }
}
