package dev.cprs;

import java.time.Duration;
import java.util.Objects;

/**
 * What a request cost. Tokens are counted as budgets are: by {@link
 * ContextCompressor.Builder#tokenCounter}, else by the model's tokenizer. Immutable and
 * thread-safe.
 */
public final class CompressionStats {
  private final int inputTokens;
  private final int prefixTokens;
  private final int outputTokens;
  private final int windows;
  private final int windowsReadAgain;
  private final int tokensReadAgain;
  private final int droppedByBudget;
  private final Duration tokenizing;
  private final Duration scoring;
  private final Duration decoding;

  private CompressionStats(Builder builder) {
    this.inputTokens = builder.inputTokens;
    this.prefixTokens = builder.prefixTokens;
    this.outputTokens = builder.outputTokens;
    this.windows = builder.windows;
    this.windowsReadAgain = builder.windowsReadAgain;
    this.tokensReadAgain = builder.tokensReadAgain;
    this.droppedByBudget = builder.droppedByBudget;
    this.tokenizing = builder.tokenizing;
    this.scoring = builder.scoring;
    this.decoding = builder.decoding;
  }

  /** Starts with zeros. For the library, and for tests of an application. */
  public static Builder builder() {
    return new Builder();
  }

  /** Tokens in the context, all documents together. */
  public int inputTokens() {
    return inputTokens;
  }

  /** Tokens in the prefix of each window (control prompt, query, template). */
  public int prefixTokens() {
    return prefixTokens;
  }

  /**
   * Tokens of what came out of each document, all together: the spans, what frames them, marks and
   * the white space between.
   */
  public int outputTokens() {
    return outputTokens;
  }

  /** The number of windows scored, by a skim and by a second look too. */
  public int windows() {
    return windows;
  }

  /**
   * How many of the windows were a second look's: by the model after a skim, or by the same model.
   */
  public int windowsReadAgain() {
    return windowsReadAgain;
  }

  /**
   * The tokens of the context that a {@linkplain SecondLook second look} read; 0 if there was none.
   * Counted as the model reads them, whatever counts budgets.
   */
  public int tokensReadAgain() {
    return tokensReadAgain;
  }

  /** Spans that the model chose but that didn't fit into the budget. */
  public int droppedByBudget() {
    return droppedByBudget;
  }

  /** The time to tokenize the context and cut it into windows. */
  public Duration tokenizing() {
    return tokenizing;
  }

  /** The time to score all windows, waiting included. */
  public Duration scoring() {
    return scoring;
  }

  /** The time to match the always-keep patterns and to turn labels into spans. */
  public Duration decoding() {
    return decoding;
  }

  /** The time of all stages. */
  public Duration total() {
    return tokenizing.plus(scoring).plus(decoding);
  }

  /** Context tokens a second over all stages; 0 if the context had no tokens. */
  public double tokensPerSecond() {
    return inputTokens == 0 ? 0 : inputTokens / Math.max(1e-9, total().toNanos() / 1e9);
  }

  /**
   * Kept tokens over context tokens, 0 to 1; 0 if the context had no tokens. In the literature: the
   * compression rate.
   */
  public double keptShare() {
    return inputTokens == 0 ? 0 : (double) outputTokens / inputTokens;
  }

  /**
   * Context tokens over kept tokens, such as 12 for "12x". Infinite if nothing was kept; 1 if the
   * context had no tokens. In the literature: the compression ratio.
   */
  public double compressionFactor() {
    return inputTokens == 0 ? 1 : (double) inputTokens / outputTokens;
  }

  @Override
  public String toString() {
    return "CompressionStats{%d of %d tokens kept, %d windows, %d dropped by the budget, %d ms}"
        .formatted(outputTokens, inputTokens, windows, droppedByBudget, total().toMillis());
  }

  /** Collects figures; what isn't set is 0. Not thread-safe. */
  public static final class Builder {
    private int inputTokens;
    private int prefixTokens;
    private int outputTokens;
    private int windows;
    private int windowsReadAgain;
    private int tokensReadAgain;
    private int droppedByBudget;
    private Duration tokenizing = Duration.ZERO;
    private Duration scoring = Duration.ZERO;
    private Duration decoding = Duration.ZERO;

    private Builder() {}

    /** Sets {@link CompressionStats#inputTokens()}. */
    public Builder inputTokens(int value) {
      inputTokens = value;
      return this;
    }

    /** Sets {@link CompressionStats#prefixTokens()}. */
    public Builder prefixTokens(int value) {
      prefixTokens = value;
      return this;
    }

    /** Sets {@link CompressionStats#outputTokens()}. */
    public Builder outputTokens(int value) {
      outputTokens = value;
      return this;
    }

    /** Sets {@link CompressionStats#windows()}. */
    public Builder windows(int value) {
      windows = value;
      return this;
    }

    /** Sets {@link CompressionStats#windowsReadAgain()}. */
    public Builder windowsReadAgain(int value) {
      windowsReadAgain = value;
      return this;
    }

    /** Sets {@link CompressionStats#tokensReadAgain()}. */
    public Builder tokensReadAgain(int value) {
      tokensReadAgain = value;
      return this;
    }

    /** Sets {@link CompressionStats#droppedByBudget()}. */
    public Builder droppedByBudget(int value) {
      droppedByBudget = value;
      return this;
    }

    /** Sets {@link CompressionStats#tokenizing()}. */
    public Builder tokenizing(Duration value) {
      tokenizing = Objects.requireNonNull(value, "tokenizing");
      return this;
    }

    /** Sets {@link CompressionStats#scoring()}. */
    public Builder scoring(Duration value) {
      scoring = Objects.requireNonNull(value, "scoring");
      return this;
    }

    /** Sets {@link CompressionStats#decoding()}. */
    public Builder decoding(Duration value) {
      decoding = Objects.requireNonNull(value, "decoding");
      return this;
    }

    /** The figures. */
    public CompressionStats build() {
      return new CompressionStats(this);
    }
  }
}
