package dev.cprs.spi;

import dev.cprs.CriticMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Describes a critic and how to call it. Immutable and thread-safe. */
public final class CriticInfo {
  private static final int MOST_WORKERS = 1024;

  private final String model;
  private final int windowTokens;
  private final int maxWindowTokens;
  private final int vocabularySize;
  private final boolean categoryHead;
  private final List<String> tags;
  private final int workers;
  private final WindowLayout layout;
  private final UnitScore unitScore;
  private final OptionalDouble threshold;
  private final @Nullable Calibration calibration;
  private final CriticMode publishedMode;

  private CriticInfo(Builder builder) {
    this.model = builder.model;
    this.windowTokens = builder.windowTokens;
    this.maxWindowTokens = builder.maxWindowTokens.orElse(windowTokens);
    this.vocabularySize = builder.vocabularySize;
    this.categoryHead = builder.categoryHead;
    this.tags = builder.tags;
    this.workers = builder.workers;
    this.layout = builder.layout;
    this.unitScore = builder.unitScore;
    this.threshold = builder.threshold;
    this.calibration = builder.calibration;
    this.publishedMode = builder.publishedMode;
    if (windowTokens < 1 || maxWindowTokens < windowTokens) {
      throw new IllegalArgumentException(
          "Windows of %d tokens with a maximum of %d".formatted(windowTokens, maxWindowTokens));
    }
    if (threshold.isPresent() && !(threshold.getAsDouble() >= 0 && threshold.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "A threshold of %s; give 0 to 1".formatted(threshold.getAsDouble()));
    }
    if (vocabularySize < 1 || workers < 1 || workers > MOST_WORKERS) {
      throw new IllegalArgumentException(
          "A vocabulary of %d ids and %d workers; give at least 1 id, and 1 to %,d workers"
              .formatted(vocabularySize, workers, MOST_WORKERS));
    }
  }

  /**
   * Starts a critic's description.
   *
   * @param model the model's name, for logs and messages
   * @param windowTokens the model's own window size, prefix included; at least 1
   * @param vocabularySize the number of ids; at least 1
   */
  public static Builder builder(String model, int windowTokens, int vocabularySize) {
    return new Builder(model, windowTokens, vocabularySize);
  }

  /** The model's name, for logs and messages. */
  public String model() {
    return model;
  }

  /** The model's own window size, in tokens, prefix included. */
  public int windowTokens() {
    return windowTokens;
  }

  /** The longest window that it can read, in tokens, prefix included. */
  public int maxWindowTokens() {
    return maxWindowTokens;
  }

  /** The number of ids; every id must be below it. */
  public int vocabularySize() {
    return vocabularySize;
  }

  /** Whether it has the category head (LM head, tied or not). */
  public boolean categoryHead() {
    return categoryHead;
  }

  /** The tags that it was trained with; empty if they aren't known. */
  public List<String> tags() {
    return tags;
  }

  /** How many threads should call {@link TokenCritic#score} at once. */
  public int workers() {
    return workers;
  }

  /**
   * What stands in its windows beside the context.
   *
   * @since 0.1.0
   */
  public WindowLayout layout() {
    return layout;
  }

  /**
   * How the relevances of a unit's tokens are made one score.
   *
   * @since 0.1.0
   */
  public UnitScore unitScore() {
    return unitScore;
  }

  /**
   * The score from which a unit is kept where no threshold is asked for, 0 to 1; empty if the
   * model's publisher names none.
   *
   * @since 0.1.0
   */
  public OptionalDouble threshold() {
    return threshold;
  }

  /**
   * What its relevances mean as probabilities.
   *
   * @since 0.1.0
   */
  public Optional<Calibration> calibration() {
    return Optional.ofNullable(calibration);
  }

  /**
   * The heads that the published API and {@code cprs infer} read where a request doesn't say: the
   * boundary head alone, as the published code does, or both, for a model that the published code
   * never ran and that does better so.
   *
   * @since 0.1.0
   */
  public CriticMode publishedMode() {
    return publishedMode;
  }

  @Override
  public String toString() {
    return "CriticInfo{%s, windows of %d to %d tokens, %s, %d ids, %s, tags %s, %d workers}"
        .formatted(
            model,
            windowTokens,
            maxWindowTokens,
            layout,
            vocabularySize,
            categoryHead ? "category head" : "no category head",
            tags,
            workers);
  }

  /** Builds a critic's description. Not thread-safe. */
  public static final class Builder {
    private final String model;
    private final int windowTokens;
    private final int vocabularySize;
    private OptionalInt maxWindowTokens = OptionalInt.empty();
    private boolean categoryHead;
    private List<String> tags = List.of();
    private int workers = 1;
    private WindowLayout layout = WindowLayout.CONTROL_PROMPT;
    private UnitScore unitScore = UnitScore.HIGHEST;
    private OptionalDouble threshold = OptionalDouble.empty();
    private @Nullable Calibration calibration;
    private CriticMode publishedMode = CriticMode.BOUNDARY;

    private Builder(String model, int windowTokens, int vocabularySize) {
      this.model = Objects.requireNonNull(model, "model");
      this.windowTokens = windowTokens;
      this.vocabularySize = vocabularySize;
    }

    /** Sets {@link CriticInfo#maxWindowTokens()}. Default: {@code windowTokens}. */
    public Builder maxWindowTokens(int value) {
      maxWindowTokens = OptionalInt.of(value);
      return this;
    }

    /** Sets {@link CriticInfo#categoryHead()}. Default: false. */
    public Builder categoryHead(boolean value) {
      categoryHead = value;
      return this;
    }

    /** Sets {@link CriticInfo#tags()}. Default: none. */
    public Builder tags(List<String> value) {
      tags = List.copyOf(value);
      return this;
    }

    /** Sets {@link CriticInfo#workers()}, 1 to 1,024. Default: 1. */
    public Builder workers(int value) {
      workers = value;
      return this;
    }

    /** Sets {@link CriticInfo#calibration()}. Default: none. */
    public Builder calibration(Calibration value) {
      calibration = Objects.requireNonNull(value, "calibration");
      return this;
    }

    /**
     * Sets {@link CriticInfo#layout()}. Default: {@link WindowLayout#CONTROL_PROMPT}.
     *
     * @since 0.1.0
     */
    public Builder layout(WindowLayout value) {
      layout = Objects.requireNonNull(value, "layout");
      return this;
    }

    /**
     * Sets {@link CriticInfo#unitScore()}. Default: {@link UnitScore#HIGHEST}.
     *
     * @since 0.1.0
     */
    public Builder unitScore(UnitScore value) {
      unitScore = Objects.requireNonNull(value, "unitScore");
      return this;
    }

    /**
     * Sets {@link CriticInfo#threshold()}, 0 to 1. Default: none.
     *
     * @since 0.1.0
     */
    public Builder threshold(double value) {
      threshold = OptionalDouble.of(value);
      return this;
    }

    /**
     * Sets {@link CriticInfo#publishedMode()}. Default: {@link CriticMode#BOUNDARY}.
     *
     * @since 0.1.0
     */
    public Builder publishedMode(CriticMode value) {
      publishedMode = Objects.requireNonNull(value, "publishedMode");
      return this;
    }

    /**
     * The description.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public CriticInfo build() {
      return new CriticInfo(this);
    }
  }
}
