package dev.cprs.chat;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
  private final @Nullable Protection protection;
  private final @Nullable String question;
  private final @Nullable String original;

  private Decision(Builder builder) {
    this.message = builder.message;
    this.kind = builder.kind;
    this.outcome = builder.outcome;
    this.tokensIn = builder.tokensIn;
    this.tokensOut = builder.tokensOut;
    this.windows = builder.windows;
    this.description = builder.description;
    this.protection = builder.protection;
    this.question = builder.question;
    this.original = builder.original;
  }

  /** What was done with a text. More may be added: give a {@code switch} over it a default. */
  public enum Outcome {
    /** It was replaced by the parts that the model kept. */
    COMPRESSED,
    /** Left alone, whatever is in it; {@link Decision#protection()} says why. */
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
   * Why a text is left alone whatever is in it. More may be added: give a {@code switch} over it a
   * default.
   */
  public enum Protection {
    /** A text of this kind is never compressed: questions, and what the LLM wrote. */
    KIND,
    /** The compression of tool results isn't switched on. */
    NOT_SWITCHED_ON,
    /** A system text, or all that looks like instructions in it. */
    INSTRUCTIONS,
    /** The LLM's provider was told to cache it, or something below it. */
    CACHED,
    /** The result of a tool whose results are never touched, by its name. */
    TOOL,
    /** One of the newest tool results, which stay whole. */
    NEWEST,
    /** The result of a call that failed. */
    ERROR,
    /** An original that the LLM asked for. */
    ORIGINAL,
    /** The request would be done wrong without every word of it, such as a translation. */
    EVERY_WORD,
    /** All of it was put in by a program, such as a reminder. */
    INJECTED
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

  /** Why a {@link Outcome#PROTECTED} text is; empty for every other. */
  public Optional<Protection> protection() {
    return Optional.ofNullable(protection);
  }

  /**
   * The query by which the text was judged, as the model read it. It is what the user's text was
   * taken to ask, shortened where it was long; of a tool's result with the words of its call below,
   * and the names that the call gives before it. Empty if the model didn't read the text. It is the
   * user's text, so it is in no log above debug.
   */
  public Optional<String> question() {
    return Optional.ofNullable(question);
  }

  /**
   * The id by which the original of a compressed text can be read in {@link Originals}; empty if it
   * can't.
   */
  public Optional<String> original() {
    return Optional.ofNullable(original);
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

  static Decision untouchable(TextKind kind, Protection protection) {
    String why =
        switch (protection) {
          case KIND ->
              kind == TextKind.ASSISTANT
                  ? "what the LLM wrote is never touched"
                  : "a question is never touched";
          case NOT_SWITCHED_ON -> "tool results are not switched on";
          case INSTRUCTIONS -> "a system text without marks holds instructions";
          case CACHED -> "it is part of what the provider caches";
          case TOOL -> "results of this tool are never touched";
          case NEWEST -> "it is one of the newest tool results";
          case ERROR -> "it is the result of a call that failed";
          case ORIGINAL -> "it is an original that was asked for";
          case EVERY_WORD -> "the request needs every word of it";
          case INJECTED -> "all of it was put in by a program";
        };
    return leftAlone(kind, Outcome.PROTECTED, why).protection(protection).build();
  }

  private static Builder leftAlone(TextKind kind, Outcome outcome, String why) {
    return builder(kind, outcome, "left alone: " + why);
  }

  /**
   * The decision for a block whose compression is undone, because the whole text became no shorter.
   */
  Decision takenBack() {
    if (outcome != Outcome.COMPRESSED) {
      return this;
    }
    Decision back = notShorter(kind, tokensIn().orElse(0), windows);
    return question == null ? back : back.askedBy(question);
  }

  Decision inMessage(int index) {
    return toBuilder().message(index).build();
  }

  Decision askedBy(String value) {
    return toBuilder().question(value).build();
  }

  Decision withOriginal(String id) {
    return toBuilder().original(id).build();
  }

  private Builder toBuilder() {
    Builder copy = builder(kind, outcome, description).windows(windows);
    copy.message = message;
    copy.tokensIn = tokensIn;
    copy.tokensOut = tokensOut;
    copy.protection = protection;
    copy.question = question;
    copy.original = original;
    return copy;
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
        && Objects.equals(tokensOut, that.tokensOut)
        && protection == that.protection
        && Objects.equals(question, that.question)
        && Objects.equals(original, that.original);
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
    private @Nullable Protection protection;
    private @Nullable String question;
    private @Nullable String original;

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

    /** Sets {@link Decision#protection()}. */
    public Builder protection(Protection value) {
      protection = Objects.requireNonNull(value, "protection");
      return this;
    }

    /** Sets {@link Decision#question()}: the query as the model read it. */
    public Builder question(String value) {
      question = Objects.requireNonNull(value, "question");
      return this;
    }

    /** Sets {@link Decision#original()}. */
    public Builder original(String value) {
      original = Objects.requireNonNull(value, "original");
      return this;
    }

    /** The decision. */
    public Decision build() {
      return new Decision(this);
    }
  }
}
