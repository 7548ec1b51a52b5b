package dev.cprs.chat;

import java.util.Locale;

/**
 * What was done with a text, and why. Tokens are those of the compressor's tokenizer.
 *
 * @param message the index of its message, from 0; -1 for retrieved documents outside a
 *     conversation
 * @param kind what the text is
 * @param outcome what was done
 * @param tokensIn tokens of the text as it came in; 0 where nobody had to count
 * @param tokensOut tokens of the text as it went out
 * @param windows windows that the model read to compress it, now or when it was first compressed
 * @param description the outcome in words: {@code compressed 81,204 -> 1,377 tokens in 12 windows},
 *     {@code left alone: below 2,000 tokens}
 */
public record Decision(
    int message,
    TextKind kind,
    Outcome outcome,
    int tokensIn,
    int tokensOut,
    int windows,
    String description) {
  /** What was done with a text. */
  public enum Outcome {
    /** It was replaced by what the model kept of it. */
    COMPRESSED,
    /** Left alone: a text of its kind is never touched, or not unless that is switched on. */
    PROTECTED,
    /** Left alone: it is short. */
    BELOW_THRESHOLD,
    /** Left alone: there is no user text to compress it by. */
    NO_QUESTION,
    /** Left alone: the model found nothing in it for the question. */
    NOTHING_FOUND,
    /** Left alone: what was kept is no shorter. */
    NOT_SHORTER,
    /** Left alone: the compressor failed ({@link FailurePolicy#PASS_THROUGH}). */
    FAILED
  }

  static Decision compressed(TextKind kind, int tokensIn, int tokensOut, int windows) {
    return new Decision(
        -1,
        kind,
        Outcome.COMPRESSED,
        tokensIn,
        tokensOut,
        windows,
        String.format(
            Locale.ROOT,
            "compressed %,d -> %,d tokens in %,d window%s",
            tokensIn,
            tokensOut,
            windows,
            windows == 1 ? "" : "s"));
  }

  static Decision belowThreshold(TextKind kind, int tokens, int threshold) {
    return leftAlone(
        kind,
        Outcome.BELOW_THRESHOLD,
        tokens,
        0,
        String.format(Locale.ROOT, "below %,d tokens", threshold));
  }

  static Decision nothingFound(TextKind kind, int tokens, int windows) {
    return leftAlone(
        kind,
        Outcome.NOTHING_FOUND,
        tokens,
        windows,
        String.format(Locale.ROOT, "nothing of its %,d tokens was found for the question", tokens));
  }

  static Decision notShorter(TextKind kind, int tokens, int windows) {
    return leftAlone(
        kind, Outcome.NOT_SHORTER, tokens, windows, "what was kept of it is no shorter");
  }

  static Decision noQuestion(TextKind kind) {
    return leftAlone(kind, Outcome.NO_QUESTION, 0, 0, "there is no question to compress it by");
  }

  static Decision failed(TextKind kind, RuntimeException failure) {
    return leftAlone(kind, Outcome.FAILED, 0, 0, "the compressor failed: " + failure.getMessage());
  }

  static Decision untouchable(TextKind kind) {
    String why =
        switch (kind) {
          case QUESTION -> "a question is never touched";
          case ASSISTANT -> "what the LLM wrote is never touched";
          case TOOL_RESULT -> "tool results are not switched on";
          case SYSTEM, RETRIEVED, MARKED_BLOCK ->
              throw new IllegalArgumentException(kind + " may be compressed");
        };
    return leftAlone(kind, Outcome.PROTECTED, 0, 0, why);
  }

  private static Decision leftAlone(
      TextKind kind, Outcome outcome, int tokens, int windows, String why) {
    return new Decision(-1, kind, outcome, tokens, tokens, windows, "left alone: " + why);
  }

  /** The decision to leave alone what was found to be no shorter after all. */
  Decision takenBack() {
    return outcome == Outcome.COMPRESSED ? notShorter(kind, tokensIn, windows) : this;
  }

  Decision inMessage(int index) {
    return new Decision(index, kind, outcome, tokensIn, tokensOut, windows, description);
  }
}
