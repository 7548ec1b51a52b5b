package dev.cprs.decode;

/**
 * A span of a text with a tag. All offsets are UTF-16 offsets, start inclusive, end exclusive, none
 * of them inside a surrogate pair.
 *
 * @param firstToken the first token that was labelled, inclusive; sentence completion and {@link
 *     SpanDecoder#disjoint} may move the text's ends away from it
 * @param endToken the end of the labelled tokens, exclusive
 * @param start where the span starts, white space included
 * @param end where the span ends, white space included
 * @param textStart where its text starts once stripped of white space; not below {@code start}
 * @param textEnd where its stripped text ends; not below {@code textStart}, not above {@code end}
 * @param tag index into the request's tags
 * @param score 0 to 1. For a labelled span: the mean relevance of its tokens, including those that
 *     gap repair filled in, which keep the critic's relevance. For a sentence: the highest
 *     relevance of its tokens. For spans that {@link SpanDecoder#disjoint} merged: the higher score
 */
public record LabelledSpan(
    int firstToken,
    int endToken,
    int start,
    int end,
    int textStart,
    int textEnd,
    int tag,
    float score) {
  /**
   * @throws IllegalArgumentException if the offsets don't enclose each other, or no token or no
   *     text is left
   */
  public LabelledSpan {
    if (firstToken < 0
        || endToken <= firstToken
        || start < 0
        || textStart < start
        || textEnd < textStart
        || end < textEnd) {
      throw new IllegalArgumentException(
          "A span of tokens %d to %d can't go from %d to %d with its text from %d to %d"
              .formatted(firstToken, endToken, start, end, textStart, textEnd));
    }
  }
}
