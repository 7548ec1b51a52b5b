package dev.cprs;

import dev.cprs.internal.SetOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a request is carried out. Immutable and thread-safe.
 *
 * @param granularity empty: sentences for the {@code fact} task, tokens for all else
 * @param threshold what a score must reach for its span to be kept, 0 to 1. Empty: for sentences
 *     odds 8 times less than those of the best sentence of the request, but 0.05 at least and 0.95
 *     at most; for tokens, every span as it was labelled
 * @param mode empty: joint where the model and the control prompt allow it, else boundary
 * @param windowTokens tokens of a window, prefix included. Empty: what the model was made for
 * @param windows how the context is cut
 * @param budget how much may be kept; the best spans win
 * @param emptyResult what to do when nothing is kept
 * @param alwaysKeep what matches one of these is kept whatever the model says, before everything
 *     else and even beyond the budget; matches that overlap or touch are one span
 * @param minSpanTokens with token granularity, spans of so many tokens or fewer are dropped (the
 *     published {@code min_keyword_len}). Empty: 4, the published API's own, for the ready tasks
 *     whose spans are clauses or more (needle, fact, chain, pair, paragraph), else 0
 * @param completeSentences with token granularity, pushes both ends of a span out to the sentence's
 *     ends, as the published {@code complete_sentence} does. This and {@code minSpanTokens} are
 *     refused in a request that keeps sentences
 * @param spanForm exact and disjoint, or as the published code writes them
 */
public record CompressionOptions(
    Optional<Granularity> granularity,
    OptionalDouble threshold,
    Optional<CriticMode> mode,
    OptionalInt windowTokens,
    WindowStrategy windows,
    Budget budget,
    EmptyResultPolicy emptyResult,
    List<Pattern> alwaysKeep,
    OptionalInt minSpanTokens,
    boolean completeSentences,
    SpanForm spanForm) {
  private static final CompressionOptions DEFAULTS = builder().build();

  /**
   * @throws InvalidRequestException if a value is out of its range or two contradict each other
   */
  public CompressionOptions {
    alwaysKeep = List.copyOf(alwaysKeep);
    if (threshold.isPresent() && !(threshold.getAsDouble() >= 0 && threshold.getAsDouble() <= 1)) {
      throw new InvalidRequestException(
          "A threshold of %s; give a score from 0 to 1".formatted(threshold.getAsDouble()));
    }
    if (windowTokens.isPresent() && windowTokens.getAsInt() < 1) {
      throw new InvalidRequestException(
          "A window of %d tokens; give at least 1, or leave it to the model"
              .formatted(windowTokens.getAsInt()));
    }
    if (minSpanTokens.isPresent() && minSpanTokens.getAsInt() < 0) {
      throw new InvalidRequestException(
          "A minimum of %d tokens a span; give 0 or more".formatted(minSpanTokens.getAsInt()));
    }
    if (granularity.filter(Granularity.SENTENCES::equals).isPresent()) {
      refuseTokenOptions(minSpanTokens, completeSentences);
    }
    if (spanForm == SpanForm.PUBLISHED
        && (granularity.orElse(Granularity.TOKENS) == Granularity.SENTENCES
            || budget != Budget.none()
            || !alwaysKeep.isEmpty())) {
      throw new InvalidRequestException(
          "Spans in the published form go with token granularity, no budget and no always-keep patterns");
    }
  }

  /** For a request whose prompt, and not its granularity, says that sentences are kept. */
  void refuseTokenOptions() {
    refuseTokenOptions(minSpanTokens, completeSentences);
  }

  private static void refuseTokenOptions(OptionalInt minSpanTokens, boolean completeSentences) {
    if (completeSentences || minSpanTokens.isPresent()) {
      throw new InvalidRequestException(
          "%s goes with token granularity, and whole sentences are kept here (the default of the task fact); leave it out, or set the granularity to tokens"
              .formatted(completeSentences ? "completeSentences" : "minSpanTokens"));
    }
  }

  /** The defaults. */
  public static CompressionOptions defaults() {
    return DEFAULTS;
  }

  /** Starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects options; each may be set once. Not thread-safe. */
  public static final class Builder {
    private @Nullable Granularity granularity;
    private @Nullable Double threshold;
    private @Nullable CriticMode mode;
    private @Nullable Integer windowTokens;
    private @Nullable WindowStrategy windows;
    private @Nullable Budget budget;
    private @Nullable EmptyResultPolicy emptyResult;
    private final List<Pattern> alwaysKeep = new ArrayList<>();
    private @Nullable Integer minSpanTokens;
    private @Nullable Boolean completeSentences;
    private @Nullable SpanForm spanForm;

    private Builder() {}

    /** Sets {@link CompressionOptions#granularity()}. */
    public Builder granularity(Granularity value) {
      granularity = SetOnce.check("granularity", granularity, value);
      return this;
    }

    /** Sets {@link CompressionOptions#threshold()}: a score from 0 to 1. */
    public Builder threshold(double value) {
      threshold = SetOnce.check("threshold", threshold, value);
      return this;
    }

    /** Sets {@link CompressionOptions#mode()}. */
    public Builder mode(CriticMode value) {
      mode = SetOnce.check("mode", mode, value);
      return this;
    }

    /** Sets {@link CompressionOptions#windowTokens()}: at least 1, prefix included. */
    public Builder windowTokens(int value) {
      windowTokens = SetOnce.check("windowTokens", windowTokens, value);
      return this;
    }

    /** Sets {@link CompressionOptions#windows()}. */
    public Builder windows(WindowStrategy value) {
      windows = SetOnce.check("windows", windows, value);
      return this;
    }

    /** Sets {@link CompressionOptions#budget()}. */
    public Builder budget(Budget value) {
      budget = SetOnce.check("budget", budget, value);
      return this;
    }

    /** Sets {@link CompressionOptions#emptyResult()}. */
    public Builder emptyResult(EmptyResultPolicy value) {
      emptyResult = SetOnce.check("emptyResult", emptyResult, value);
      return this;
    }

    /** Adds one of {@link CompressionOptions#alwaysKeep()}. */
    public Builder alwaysKeep(Pattern pattern) {
      alwaysKeep.add(Objects.requireNonNull(pattern, "pattern"));
      return this;
    }

    /** Sets {@link CompressionOptions#minSpanTokens()}: 0 or more. */
    public Builder minSpanTokens(int value) {
      minSpanTokens = SetOnce.check("minSpanTokens", minSpanTokens, value);
      return this;
    }

    /** Sets {@link CompressionOptions#completeSentences()}. */
    public Builder completeSentences(boolean value) {
      completeSentences = SetOnce.check("completeSentences", completeSentences, value);
      return this;
    }

    /** Sets {@link CompressionOptions#spanForm()}. */
    public Builder spanForm(SpanForm value) {
      spanForm = SetOnce.check("spanForm", spanForm, value);
      return this;
    }

    /**
     * The options.
     *
     * @throws InvalidRequestException if a value is out of its range or two contradict each other
     */
    public CompressionOptions build() {
      return new CompressionOptions(
          Optional.ofNullable(granularity),
          threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold),
          Optional.ofNullable(mode),
          windowTokens == null ? OptionalInt.empty() : OptionalInt.of(windowTokens),
          windows == null ? WindowStrategy.sentences() : windows,
          budget == null ? Budget.none() : budget,
          emptyResult == null ? EmptyResultPolicy.EMPTY : emptyResult,
          alwaysKeep,
          minSpanTokens == null ? OptionalInt.empty() : OptionalInt.of(minSpanTokens),
          completeSentences != null && completeSentences,
          spanForm == null ? SpanForm.EXACT : spanForm);
    }
  }
}
