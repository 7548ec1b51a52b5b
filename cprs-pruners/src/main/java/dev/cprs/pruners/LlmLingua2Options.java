package dev.cprs.pruners;

import dev.cprs.internal.SetOnce;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of {@code compress_prompt_llmlingua2}. Immutable and thread-safe. */
public final class LlmLingua2Options {
  /** The most forced tokens. */
  public static final int MOST_FORCE_TOKENS = 100;

  private static final LlmLingua2Options DEFAULTS = builder().build();

  private final double rate;
  private final OptionalInt targetToken;
  private final boolean contextLevelFilter;
  private final boolean tokenLevelFilter;
  private final OptionalInt targetContext;
  private final OptionalDouble contextLevelRate;
  private final OptionalInt contextLevelTargetToken;
  private final Set<Integer> forceContexts;
  private final boolean firstToken;
  private final List<String> forceTokens;
  private final boolean forceReserveDigit;
  private final boolean dropConsecutive;
  private final List<String> chunkEndTokens;

  private LlmLingua2Options(Builder builder) {
    rate = builder.rate == null ? 0.5 : builder.rate;
    targetToken = ofNullable(builder.targetToken);
    contextLevelFilter = builder.contextLevelFilter;
    tokenLevelFilter = builder.tokenLevelFilter;
    targetContext = ofNullable(builder.targetContext);
    contextLevelRate =
        builder.contextLevelRate == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(builder.contextLevelRate);
    contextLevelTargetToken = ofNullable(builder.contextLevelTargetToken);
    forceContexts = builder.forceContexts;
    firstToken = builder.firstToken;
    forceTokens = builder.forceTokens;
    forceReserveDigit = builder.forceReserveDigit;
    dropConsecutive = builder.dropConsecutive;
    chunkEndTokens = builder.chunkEndTokens;
  }

  private static OptionalInt ofNullable(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The defaults. */
  public static LlmLingua2Options defaults() {
    return DEFAULTS;
  }

  /** Starts options. */
  public static Builder builder() {
    return new Builder();
  }

  double rate() {
    return rate;
  }

  OptionalInt targetToken() {
    return targetToken;
  }

  boolean contextLevelFilter() {
    return contextLevelFilter;
  }

  boolean tokenLevelFilter() {
    return tokenLevelFilter;
  }

  OptionalInt targetContext() {
    return targetContext;
  }

  OptionalDouble contextLevelRate() {
    return contextLevelRate;
  }

  OptionalInt contextLevelTargetToken() {
    return contextLevelTargetToken;
  }

  Set<Integer> forceContexts() {
    return forceContexts;
  }

  boolean firstToken() {
    return firstToken;
  }

  List<String> forceTokens() {
    return forceTokens;
  }

  boolean forceReserveDigit() {
    return forceReserveDigit;
  }

  boolean dropConsecutive() {
    return dropConsecutive;
  }

  List<String> chunkEndTokens() {
    return chunkEndTokens;
  }

  /** Collects options. Not thread-safe. */
  public static final class Builder {
    private @Nullable Double rate;
    private @Nullable Integer targetToken;
    private boolean contextLevelFilter;
    private boolean tokenLevelFilter = true;
    private @Nullable Integer targetContext;
    private @Nullable Double contextLevelRate;
    private @Nullable Integer contextLevelTargetToken;
    private Set<Integer> forceContexts = Set.of();
    private boolean firstToken;
    private List<String> forceTokens = List.of();
    private boolean forceReserveDigit;
    private boolean dropConsecutive;
    private List<String> chunkEndTokens = List.of(".", "\n");

    private Builder() {}

    /**
     * The share of tokens to keep, as the counter counts them. Default: 0.5. With 1 the whole text
     * is returned, as the model's tokenizer spells it.
     *
     * @throws IllegalArgumentException if it is no number above 0 and up to 1
     */
    public Builder rate(double value) {
      rate = SetOnce.check("rate", rate, share("rate", value));
      return this;
    }

    /**
     * How many tokens to keep, as the counter counts them. It comes before {@link #rate}.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder targetToken(int value) {
      targetToken = SetOnce.check("targetToken", targetToken, atLeastOne("targetToken", value));
      return this;
    }

    /** Whether whole documents are dropped first. Default: no. A single one never is. */
    public Builder contextLevelFilter(boolean value) {
      contextLevelFilter = value;
      return this;
    }

    /** Whether words are dropped. Default: yes. */
    public Builder tokenLevelFilter(boolean value) {
      tokenLevelFilter = value;
      return this;
    }

    /**
     * About how many documents to keep. Default: by {@link #contextLevelRate}.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder targetContext(int value) {
      targetContext =
          SetOnce.check("targetContext", targetContext, atLeastOne("targetContext", value));
      return this;
    }

    /**
     * About which share of the documents to keep. Default: half way from {@link #rate} to all, or
     * documents of twice {@link #targetToken} tokens.
     *
     * @throws IllegalArgumentException if it is no number above 0 and up to 1
     */
    public Builder contextLevelRate(double value) {
      contextLevelRate =
          SetOnce.check("contextLevelRate", contextLevelRate, share("contextLevelRate", value));
      return this;
    }

    /**
     * About how many tokens of documents to keep.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder contextLevelTargetToken(int value) {
      contextLevelTargetToken =
          SetOnce.check(
              "contextLevelTargetToken",
              contextLevelTargetToken,
              atLeastOne("contextLevelTargetToken", value));
      return this;
    }

    /** The indexes of documents that are never dropped whole, from 0. Default: none. */
    public Builder forceContexts(Set<Integer> value) {
      forceContexts = Set.copyOf(value);
      return this;
    }

    /** Whether a word counts as its first token, else as the mean of its tokens. Default: no. */
    public Builder firstToken(boolean value) {
      firstToken = value;
      return this;
    }

    /**
     * Texts that are always kept, such as a line end. Default: none.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_FORCE_TOKENS}, or one is
     *     empty
     */
    public Builder forceTokens(List<String> value) {
      if (value.size() > MOST_FORCE_TOKENS || value.contains("")) {
        throw new IllegalArgumentException(
            "%d force tokens%s; give at most %d, none of them empty"
                .formatted(
                    value.size(), value.contains("") ? ", one empty" : "", MOST_FORCE_TOKENS));
      }
      forceTokens = List.copyOf(value);
      return this;
    }

    /** Whether tokens with a digit are always kept. Default: no. */
    public Builder forceReserveDigit(boolean value) {
      forceReserveDigit = value;
      return this;
    }

    /** Whether a forced token is kept once where nothing is kept between two. Default: no. */
    public Builder dropConsecutive(boolean value) {
      dropConsecutive = value;
      return this;
    }

    /** The tokens that a text longer than the model's window is cut after. Default: . and \n. */
    public Builder chunkEndTokens(List<String> value) {
      chunkEndTokens = List.copyOf(value);
      return this;
    }

    /** The options. */
    public LlmLingua2Options build() {
      return new LlmLingua2Options(this);
    }

    private static double share(String name, double value) {
      if (!(value > 0 && value <= 1)) {
        throw new IllegalArgumentException(
            "The %s is %s; give more than 0 and at most 1".formatted(name, value));
      }
      return value;
    }

    private static int atLeastOne(String name, int value) {
      if (value < 1) {
        throw new IllegalArgumentException("%s is %d; give at least 1".formatted(name, value));
      }
      return value;
    }
  }
}
