package dev.cprs;

import dev.cprs.internal.SetOnce;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a request is carried out. An option that isn't set is empty here, and leaves the choice to
 * the options that these are {@linkplain #over laid over}: those of a request to the compressor's,
 * the compressor's to the library's defaults, which each method names.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CompressionOptions {
  private static final String GRANULARITY = "granularity";
  private static final String THRESHOLD = "threshold";
  private static final String MODE = "mode";
  private static final String WINDOW_TOKENS = "windowTokens";
  private static final String WINDOW_STRATEGY = "windowStrategy";
  private static final String BUDGET = "budget";
  private static final String EMPTY_RESULT = "emptyResult";
  private static final String ALWAYS_KEEP = "alwaysKeep";
  private static final String MIN_SPAN_TOKENS = "minSpanTokens";
  private static final String COMPLETE_SENTENCES = "completeSentences";
  private static final String SPAN_FORM = "spanForm";

  private static final CompressionOptions NONE = builder().build();

  /** What is set, by the name of its method. */
  private final Map<String, Object> values;

  private CompressionOptions(Map<String, Object> values) {
    this.values = values;
    check();
  }

  /** Options of which none is set: the defaults. */
  public static CompressionOptions defaults() {
    return NONE;
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(Map.of());
  }

  /** Starts with what is set here; each option may be set anew, once. */
  public Builder toBuilder() {
    return new Builder(values);
  }

  /**
   * These options, and, where one isn't set, that of others. An option there that can't hold beside
   * what is set here gives way: a default budget to the published form of spans, say.
   *
   * @param defaults the options that hold where none is set here
   * @throws InvalidRequestException if token options are set here and the defaults ask for
   *     sentences
   */
  public CompressionOptions over(CompressionOptions defaults) {
    Objects.requireNonNull(defaults, "defaults");
    if (values.isEmpty()) {
      return defaults;
    }
    Map<String, Object> both = new LinkedHashMap<>(defaults.values);
    both.keySet().removeAll(contradicted());
    both.putAll(values);
    return new CompressionOptions(both);
  }

  /** The options of the defaults that can't hold beside what is set here, and so give way. */
  private Set<String> contradicted() {
    Set<String> names = new HashSet<>();
    if (isPublished()) {
      names.addAll(List.of(GRANULARITY, BUDGET, ALWAYS_KEEP));
    }
    if (keepsSentences()) {
      names.addAll(List.of(MIN_SPAN_TOKENS, COMPLETE_SENTENCES, SPAN_FORM));
    }
    if (budget().isPresent() || !alwaysKeep().isEmpty()) {
      names.add(SPAN_FORM);
    }
    return names;
  }

  /** What a span is. Unless set: sentences for the {@code fact} task, tokens for all others. */
  public Optional<Granularity> granularity() {
    return get(GRANULARITY, Granularity.class);
  }

  /**
   * The score, 0 to 1, that a span must reach to be kept. Unless set: for sentences, odds 8 times
   * less than those of the best sentence of the request, but at least 0.05 and at most 0.95; for
   * tokens, every span as it was labelled.
   */
  public OptionalDouble threshold() {
    Double value = (Double) values.get(THRESHOLD);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * Which heads label a token. Unless set: both, where the model and the control prompt allow it,
   * else the boundary head.
   */
  public Optional<CriticMode> mode() {
    return get(MODE, CriticMode.class);
  }

  /** Tokens of a window, prefix included; at least 1. Unless set: what the model was made for. */
  public OptionalInt windowTokens() {
    return integer(WINDOW_TOKENS);
  }

  /** How the context is cut into windows. Unless set: {@link WindowStrategy#sentences()}. */
  public Optional<WindowStrategy> windowStrategy() {
    return get(WINDOW_STRATEGY, WindowStrategy.class);
  }

  /** How much may be kept; the best spans win. Unless set: {@link Budget#none()}. */
  public Optional<Budget> budget() {
    return get(BUDGET, Budget.class);
  }

  /** What to do when nothing is kept. Unless set: {@link EmptyResultPolicy#EMPTY}. */
  public Optional<EmptyResultPolicy> emptyResult() {
    return get(EMPTY_RESULT, EmptyResultPolicy.class);
  }

  /**
   * What matches one of these is kept whatever the model says, before everything else and even
   * beyond the budget. Matches that overlap or touch are one span. Unless set: none.
   */
  public List<Pattern> alwaysKeep() {
    return get(ALWAYS_KEEP, Patterns.class).map(Patterns::list).orElse(List.of());
  }

  /**
   * With token granularity, spans of so many tokens or fewer are dropped (the published {@code
   * min_keyword_len}); 0 or more. Unless set: 4, the published API's own, for the ready tasks whose
   * spans are clauses or more (needle, fact, chain, pair, paragraph), else 0. Refused in a request
   * that keeps sentences.
   */
  public OptionalInt minSpanTokens() {
    return integer(MIN_SPAN_TOKENS);
  }

  /**
   * With token granularity, whether both ends of a span are pushed out to the ends of its
   * sentences, as the published {@code complete_sentence} does. Unless set: no. Refused in a
   * request that keeps sentences.
   */
  public Optional<Boolean> completeSentences() {
    return get(COMPLETE_SENTENCES, Boolean.class);
  }

  /**
   * Exact and disjoint, or as the published code writes them. Unless set: {@link SpanForm#EXACT}.
   */
  public Optional<SpanForm> spanForm() {
    return get(SPAN_FORM, SpanForm.class);
  }

  private <T> Optional<T> get(String name, Class<T> type) {
    return Optional.ofNullable(type.cast(values.get(name)));
  }

  private OptionalInt integer(String name) {
    Integer value = (Integer) values.get(name);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private void check() {
    double threshold = threshold().orElse(0);
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new InvalidRequestException(
          "A threshold of %s; give a score from 0 to 1".formatted(threshold));
    }
    if (windowTokens().orElse(1) < 1) {
      throw new InvalidRequestException(
          "A window of %d tokens; give at least 1, or leave it to the model"
              .formatted(windowTokens().orElseThrow()));
    }
    if (minSpanTokens().orElse(0) < 0) {
      throw new InvalidRequestException(
          "A minimum of %d tokens a span; give 0 or more".formatted(minSpanTokens().orElseThrow()));
    }
    if (keepsSentences()) {
      refuseTokenOptions();
    }
    if (isPublished()
        && (keepsSentences()
            || budget().orElse(Budget.none()) != Budget.none()
            || !alwaysKeep().isEmpty())) {
      throw new InvalidRequestException(
          "Spans in the published form go with token granularity, no budget and no always-keep patterns");
    }
  }

  /** Also for a request whose prompt, and not its granularity, says that sentences are kept. */
  void refuseTokenOptions() {
    if (completeSentences().orElse(false) || minSpanTokens().isPresent()) {
      throw new InvalidRequestException(
          "Completing sentences and a minimum of tokens a span go with token granularity, and whole sentences are kept here (the default of the task fact); leave them out, or set the granularity to tokens");
    }
  }

  private boolean keepsSentences() {
    return granularity().filter(Granularity.SENTENCES::equals).isPresent();
  }

  /** Whether spans are asked for in the published form. */
  boolean isPublished() {
    return spanForm().filter(SpanForm.PUBLISHED::equals).isPresent();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CompressionOptions that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** What is set, such as {@code CompressionOptions{threshold=0.5}}. */
  @Override
  public String toString() {
    return "CompressionOptions" + values;
  }

  /** Patterns that are equal when their expressions and flags are, as a {@link Pattern} is not. */
  private record Patterns(List<Pattern> list) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Patterns that && keys().equals(that.keys());
    }

    @Override
    public int hashCode() {
      return keys().hashCode();
    }

    @Override
    public String toString() {
      return list.toString();
    }

    private List<List<Object>> keys() {
      return list.stream().map(p -> List.<Object>of(p.pattern(), p.flags())).toList();
    }
  }

  /** Collects options; each may be set once. Not thread-safe. */
  public static final class Builder {
    private final Map<String, Object> before;
    private final Map<String, Object> set = new LinkedHashMap<>();
    private final List<Pattern> alwaysKeep = new ArrayList<>();

    private Builder(Map<String, Object> before) {
      this.before = before;
    }

    /** Sets {@link CompressionOptions#granularity()}. */
    public Builder granularity(Granularity value) {
      return set(GRANULARITY, value);
    }

    /** Sets {@link CompressionOptions#threshold()}: a score from 0 to 1. */
    public Builder threshold(double value) {
      return set(THRESHOLD, value);
    }

    /** Sets {@link CompressionOptions#mode()}. */
    public Builder mode(CriticMode value) {
      return set(MODE, value);
    }

    /** Sets {@link CompressionOptions#windowTokens()}: at least 1, prefix included. */
    public Builder windowTokens(int value) {
      return set(WINDOW_TOKENS, value);
    }

    /** Sets {@link CompressionOptions#windowStrategy()}. */
    public Builder windowStrategy(WindowStrategy value) {
      return set(WINDOW_STRATEGY, value);
    }

    /** Sets {@link CompressionOptions#budget()}. */
    public Builder budget(Budget value) {
      return set(BUDGET, value);
    }

    /** Sets {@link CompressionOptions#emptyResult()}. */
    public Builder emptyResult(EmptyResultPolicy value) {
      return set(EMPTY_RESULT, value);
    }

    /**
     * Adds a pattern to {@link CompressionOptions#alwaysKeep()}. The patterns of a builder take the
     * place of those that it started with, and of those of the defaults.
     */
    public Builder alwaysKeep(Pattern pattern) {
      alwaysKeep.add(Objects.requireNonNull(pattern, "pattern"));
      return this;
    }

    /** Adds a text to {@link CompressionOptions#alwaysKeep()}: a pattern that matches just it. */
    public Builder alwaysKeep(String text) {
      return alwaysKeep(Pattern.compile(Objects.requireNonNull(text, "text"), Pattern.LITERAL));
    }

    /** Sets {@link CompressionOptions#minSpanTokens()}: 0 or more. */
    public Builder minSpanTokens(int value) {
      return set(MIN_SPAN_TOKENS, value);
    }

    /** Sets {@link CompressionOptions#completeSentences()}. */
    public Builder completeSentences(boolean value) {
      return set(COMPLETE_SENTENCES, value);
    }

    /** Sets {@link CompressionOptions#spanForm()}. */
    public Builder spanForm(SpanForm value) {
      return set(SPAN_FORM, value);
    }

    private Builder set(String name, Object value) {
      set.put(name, SetOnce.check(name, set.get(name), value));
      return this;
    }

    /**
     * The options.
     *
     * @throws InvalidRequestException if a value is out of its range or two contradict each other
     */
    public CompressionOptions build() {
      Map<String, Object> values = new LinkedHashMap<>(before);
      values.putAll(set);
      if (!alwaysKeep.isEmpty()) {
        values.put(ALWAYS_KEEP, new Patterns(List.copyOf(alwaysKeep)));
      }
      return new CompressionOptions(values);
    }
  }
}
