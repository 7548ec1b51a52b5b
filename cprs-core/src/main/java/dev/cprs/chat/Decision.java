package dev.cprs.chat;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Says what was done with a text, and why. Tokens are counted by the compressor's tokenizer.
 * Immutable and thread-safe.
 */
public final class Decision {
  private final @Nullable Integer message;
  private final TextKind kind;
  private final Outcome outcome;
  private final @Nullable Integer tokensIn;
  private final @Nullable Integer tokensOut;
  private final int windows;
  private final String description;

  private Decision(Builder builder) {
    this.message = builder.message;
    this.kind = builder.kind;
    this.outcome = builder.outcome;
    this.tokensIn = builder.tokensIn;
    this.tokensOut = builder.tokensOut;
    this.windows = builder.windows;
    this.description = builder.description;
  }

  /** What was done with a text. More may be added: give a {@code switch} over it a default. */
  public enum Outcome {
    /** It was replaced by the parts that the model kept. */
    COMPRESSED,
    /**
     * Left alone: a text of this kind is never compressed, or its compression isn't switched on.
     */
    PROTECTED,
    /** Left alone: it is shorter than the threshold. */
    BELOW_THRESHOLD,
    /** Left alone: there is no user text, and so no question. */
    NO_QUESTION,
    /** Left alone: the model found nothing in it for the question. */
    NOTHING_FOUND,
    /** Left alone: the kept parts are no shorter. */
    NOT_SHORTER,
    /** Left alone: the compressor failed ({@link FailurePolicy#PASS_THROUGH}). */
    FAILED
  }

  /**
   * Starts a decision. For the library, and for tests of a listener.
   *
   * @param description the outcome in words
   */
  public static Builder builder(TextKind kind, Outcome outcome, String description) {
    return new Builder(kind, outcome, description);
  }

  /** The index of its message, from 0; empty for retrieved documents outside a conversation. */
  public OptionalInt message() {
    return optional(message);
  }

  /** What the text is. */
  public TextKind kind() {
    return kind;
  }

  /** What was done. */
  public Outcome outcome() {
    return outcome;
  }

  /** Tokens of the text before compression; empty if they weren't counted. */
  public OptionalInt tokensIn() {
    return optional(tokensIn);
  }

  /** Tokens of the text after compression; empty if they weren't counted. */
  public OptionalInt tokensOut() {
    return optional(tokensOut);
  }

  /** Windows that the model read to compress it, now or when it was first compressed. */
  public int windows() {
    return windows;
  }

  /**
   * The outcome in words: {@code compressed 81,204 -> 1,377 tokens in 12 windows}, {@code left
   * alone: below 2,000 tokens}.
   */
  public String description() {
    return description;
  }

  private static OptionalInt optional(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  static Decision compressed(TextKind kind, int tokensIn, int tokensOut, int windows) {
    String description =
        String.format(
            Locale.ROOT,
            "compressed %,d -> %,d tokens in %,d window%s",
            tokensIn,
            tokensOut,
            windows,
            windows == 1 ? "" : "s");
    return builder(kind, Outcome.COMPRESSED, description)
        .tokens(tokensIn, tokensOut)
        .windows(windows)
        .build();
  }

  static Decision belowThreshold(TextKind kind, int tokens, int threshold) {
    String why = String.format(Locale.ROOT, "below %,d tokens", threshold);
    return leftAlone(kind, Outcome.BELOW_THRESHOLD, why).tokens(tokens, tokens).build();
  }

  static Decision nothingFound(TextKind kind, int tokens, int windows) {
    String why =
        String.format(Locale.ROOT, "nothing in its %,d tokens was found for the question", tokens);
    return leftAlone(kind, Outcome.NOTHING_FOUND, why)
        .tokens(tokens, tokens)
        .windows(windows)
        .build();
  }

  static Decision notShorter(TextKind kind, int tokens, int windows) {
    return leftAlone(kind, Outcome.NOT_SHORTER, "the kept parts are no shorter")
        .tokens(tokens, tokens)
        .windows(windows)
        .build();
  }

  static Decision noQuestion(TextKind kind) {
    return leftAlone(kind, Outcome.NO_QUESTION, "there is no question to compress it by").build();
  }

  static Decision failed(TextKind kind, RuntimeException failure) {
    return leftAlone(kind, Outcome.FAILED, "the compressor failed: " + failure.getMessage())
        .build();
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
    return leftAlone(kind, Outcome.PROTECTED, why).build();
  }

  private static Builder leftAlone(TextKind kind, Outcome outcome, String why) {
    return builder(kind, outcome, "left alone: " + why);
  }

  /**
   * The decision for a block whose compression is undone, because the whole text became no shorter.
   */
  Decision takenBack() {
    return outcome == Outcome.COMPRESSED ? notShorter(kind, tokensIn().orElse(0), windows) : this;
  }

  Decision inMessage(int index) {
    Builder placed = builder(kind, outcome, description).message(index).windows(windows);
    if (tokensIn != null && tokensOut != null) {
      placed.tokens(tokensIn, tokensOut);
    }
    return placed.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Decision that
        && kind == that.kind
        && outcome == that.outcome
        && windows == that.windows
        && description.equals(that.description)
        && Objects.equals(message, that.message)
        && Objects.equals(tokensIn, that.tokensIn)
        && Objects.equals(tokensOut, that.tokensOut);
  }

  @Override
  public int hashCode() {
    return Objects.hash(message, kind, outcome, description);
  }

  @Override
  public String toString() {
    return "Decision{%s%s: %s}"
        .formatted(message == null ? "" : "message " + message + ", ", kind, description);
  }

  /** Collects a decision. Not thread-safe. */
  public static final class Builder {
    private final TextKind kind;
    private final Outcome outcome;
    private final String description;
    private @Nullable Integer message;
    private @Nullable Integer tokensIn;
    private @Nullable Integer tokensOut;
    private int windows;

    private Builder(TextKind kind, Outcome outcome, String description) {
      this.kind = Objects.requireNonNull(kind, "kind");
      this.outcome = Objects.requireNonNull(outcome, "outcome");
      this.description = Objects.requireNonNull(description, "description");
    }

    /** Sets {@link Decision#message()}: an index from 0. */
    public Builder message(int value) {
      message = value;
      return this;
    }

    /** Sets {@link Decision#tokensIn()} and {@link Decision#tokensOut()}. */
    public Builder tokens(int in, int out) {
      tokensIn = in;
      tokensOut = out;
      return this;
    }

    /** Sets {@link Decision#windows()}. Default: 0. */
    public Builder windows(int value) {
      windows = value;
      return this;
    }

    /** The decision. */
    public Decision build() {
      return new Decision(this);
    }
  }
}
