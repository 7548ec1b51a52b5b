package dev.cprs;

import dev.cprs.internal.SetOnce;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to compress. An option that isn't set is empty here. A request's options are {@linkplain
 * #over laid over} the compressor's: what the request doesn't set, the compressor's options decide,
 * and after them the library's defaults, which each method names.
 *
 * <p>Immutable and thread-safe.
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
  private static final String FORMAT = "format";
  private static final String OMISSIONS = "omissions";
  private static final String KEEP_DUPLICATES = "keepDuplicates";
  private static final String KEEP_ERRORS = "keepErrors";
  private static final String SECOND_LOOK = "secondLook";
  private static final String LEAST_ANSWERABLE = "leastAnswerable";

  private static final CompressionOptions NONE = builder().build();

  /** What is set, by the name of its method. */
  private final Map<String, Object> values;

  private CompressionOptions(Map<String, Object> values) {
    this.values = values;
    check();
  }

  /** Options with nothing set: the library's defaults apply. */
  public static CompressionOptions defaults() {
    return NONE;
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(Map.of());
  }

  /** Starts with what is set here. Each option may be set again, once. */
  public Builder toBuilder() {
    return new Builder(values);
  }

  /**
   * Combines these options with defaults: what is set here wins, and the defaults fill in the rest.
   * A default that contradicts what is set here is dropped, such as one of sentences when the
   * published form of spans is set here. So are a default budget and what is always kept by default
   * there, and a default published form when one of those is set here, since few models have both:
   * set them together.
   *
   * @param defaults the options that apply where none is set here
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

  /** The names of the defaults that contradict what is set here and are dropped. */
  private Set<String> contradicted() {
    Set<String> names = new HashSet<>();
    if (isPublished()) {
      names.addAll(List.of(GRANULARITY, BUDGET, ALWAYS_KEEP, SECOND_LOOK));
    }
    if (keepsSentences()) {
      names.addAll(List.of(MIN_SPAN_TOKENS, COMPLETE_SENTENCES, SPAN_FORM));
    }
    if (budget().isPresent() || alwaysKeeps() || looksTwice()) {
      names.add(SPAN_FORM);
    }
    return names;
  }

  /** What a span is. Default: whole units for the {@code fact} task, tokens for all others. */
  public Optional<Granularity> granularity() {
    return get(GRANULARITY, Granularity.class);
  }

  /**
   * The score, 0 to 1, that a span must reach to be kept. Default: for units, the score whose odds
   * are an eighth of those of the best unit of its document, but at least 0.05 and at most 0.95; of
   * several documents, one whose best unit is more likely not wanted than wanted keeps nothing
   * where another has a sure one. Without a budget, what is kept of a document beyond 150 tokens
   * must be nearer to its best unit: a quarter of its odds at 300 tokens, half at 600, all of them
   * from 1,200 on; units of at least 0.95 are kept however many they are. For tokens, every
   * labelled span is kept.
   */
  public OptionalDouble threshold() {
    Double value = (Double) values.get(THRESHOLD);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * Which heads label a token. Default: both, if the model and the control prompt allow it, else
   * the boundary head.
   */
  public Optional<CriticMode> mode() {
    return get(MODE, CriticMode.class);
  }

  /** Tokens in a window, prefix included; at least 1. Default: the model's own window size. */
  public OptionalInt windowTokens() {
    return integer(WINDOW_TOKENS);
  }

  /** How the context is cut into windows. Default: {@link WindowStrategy#sentences()}. */
  public Optional<WindowStrategy> windowStrategy() {
    return get(WINDOW_STRATEGY, WindowStrategy.class);
  }

  /** How much may be kept; the best spans win. Default: {@link Budget#none()}. */
  public Optional<Budget> budget() {
    return get(BUDGET, Budget.class);
  }

  /** What to do when nothing is kept. Default: {@link EmptyResultPolicy#EMPTY}. */
  public Optional<EmptyResultPolicy> emptyResult() {
    return get(EMPTY_RESULT, EmptyResultPolicy.class);
  }

  /**
   * Text that matches one of these is always kept, first and even beyond the budget. Matches that
   * overlap or touch become one span. Default: none.
   */
  public List<Pattern> alwaysKeep() {
    return get(ALWAYS_KEEP, Kept.class).map(Kept::patterns).orElse(List.of());
  }

  /**
   * Texts that are always kept wherever they stand, as {@link #alwaysKeep()}. Each once. Default:
   * none.
   */
  public List<String> alwaysKeepTexts() {
    return get(ALWAYS_KEEP, Kept.class).map(Kept::texts).orElse(List.of());
  }

  /**
   * With token granularity, spans of this many tokens or fewer are dropped (the published {@code
   * min_keyword_len}); 0 or more. Default: 4, as in the published API, for the ready tasks whose
   * spans are clauses or longer (needle, fact, chain, pair, paragraph), else 0. A request that
   * keeps sentences refuses it.
   */
  public OptionalInt minSpanTokens() {
    return integer(MIN_SPAN_TOKENS);
  }

  /**
   * With token granularity, whether a span is extended to whole sentences, as the published {@code
   * complete_sentence} does. Default: no. A request that keeps sentences refuses it.
   */
  public Optional<Boolean> completeSentences() {
    return get(COMPLETE_SENTENCES, Boolean.class);
  }

  /**
   * Whether spans are exact and disjoint, or in the form of the published code. Default: {@link
   * SpanForm#EXACT}.
   */
  public Optional<SpanForm> spanForm() {
    return get(SPAN_FORM, SpanForm.class);
  }

  /**
   * The format of all documents that {@linkplain CompressionRequest#format(int) have none of their
   * own}, such as {@code json}: one of {@link dev.cprs.spi.Segmenters#formats()}. Default: found
   * for each document by looking at it.
   */
  public Optional<String> format() {
    return get(FORMAT, String.class);
  }

  /** Whether the text says where something was left out. Default: {@link Omissions#SILENT}. */
  public Optional<Omissions> omissions() {
    return get(OMISSIONS, Omissions.class);
  }

  /**
   * Whether equal units are all kept. Default: no; the best of them is kept and knows the
   * {@linkplain Span#otherPlaces() places} of the others.
   */
  public Optional<Boolean> keepDuplicates() {
    return get(KEEP_DUPLICATES, Boolean.class);
  }

  /**
   * Whether entries of logs and reports that tell an error are kept whatever their relevance:
   * always (true; where a document has 40 different ones at most) or never (false). Default: where
   * the query asks for a cause or a failure and the document has a dozen different ones at most.
   */
  public Optional<Boolean> keepErrors() {
    return get(KEEP_ERRORS, Boolean.class);
  }

  /**
   * How much is read a second time, around the best of a first reading. With {@link
   * Granularity#TOKENS} it has no effect, unless the compressor has a skim. Default: with a
   * {@linkplain ContextCompressor.Builder#skim(String) skim} 4,000 tokens, else {@link
   * SecondLook#none()}.
   *
   * @since 0.1.0
   */
  public Optional<SecondLook> secondLook() {
    return get(SECOND_LOOK, SecondLook.class);
  }

  /**
   * The probability that the context answers the question ({@link CompressedContext#answerable()}),
   * 0 to 1, below which nothing is kept but what always is. {@link #emptyResult()} says what comes
   * of it. With token granularity, or a model without a calibration, it has no effect. Default: 0,
   * so that something is kept wherever a unit reaches the threshold.
   *
   * @since 0.1.0
   */
  public OptionalDouble leastAnswerable() {
    Double value = (Double) values.get(LEAST_ANSWERABLE);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
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
    double least = leastAnswerable().orElse(0);
    if (!(least >= 0 && least <= 1)) {
      throw new InvalidRequestException(
          "A least probability of %s that the context answers; give one from 0 to 1"
              .formatted(least));
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
    if (isPublished() && (keepsSentences() || looksTwice())) {
      throw new InvalidRequestException(
          "Spans in the published form need token granularity and no second look");
    }
  }

  /** Called for every request that keeps sentences, also if that is the default of its prompt. */
  void refuseTokenOptions() {
    if (completeSentences().orElse(false) || minSpanTokens().isPresent()) {
      throw new InvalidRequestException(
          "Completing sentences and a minimum of tokens a span need token granularity, but this"
              + " request keeps whole sentences (the default of the task fact); leave them out, or"
              + " set the granularity to tokens");
    }
  }

  private boolean keepsSentences() {
    return granularity().filter(Granularity.SENTENCES::equals).isPresent();
  }

  /** Whether something is always kept. */
  boolean alwaysKeeps() {
    return values.containsKey(ALWAYS_KEEP);
  }

  private boolean looksTwice() {
    return secondLook().orElse(SecondLook.none()) != SecondLook.none();
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

  /**
   * What is always kept. Patterns are equal if their expressions and flags are; a {@link Pattern}
   * compares by identity.
   */
  private record Kept(List<Pattern> patterns, List<String> texts) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Kept that && texts.equals(that.texts) && keys().equals(that.keys());
    }

    @Override
    public int hashCode() {
      return Objects.hash(texts, keys());
    }

    @Override
    public String toString() {
      return Stream.concat(patterns.stream(), texts.stream()).toList().toString();
    }

    private List<List<Object>> keys() {
      return patterns.stream().map(p -> List.<Object>of(p.pattern(), p.flags())).toList();
    }
  }

  /** Collects options; each may be set once. Not thread-safe. */
  public static final class Builder {
    private final Map<String, Object> before;
    private final Map<String, Object> set = new LinkedHashMap<>();
    private final List<Pattern> keptPatterns = new ArrayList<>();
    private final Set<String> keptTexts = new LinkedHashSet<>();

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
     * Adds a pattern to {@link CompressionOptions#alwaysKeep()}. What a builder always keeps
     * replaces what it started with, and the defaults.
     */
    public Builder alwaysKeep(Pattern pattern) {
      keptPatterns.add(Objects.requireNonNull(pattern, "pattern"));
      return this;
    }

    /** Adds a text to {@link CompressionOptions#alwaysKeepTexts()}. */
    public Builder alwaysKeep(String text) {
      keptTexts.add(Objects.requireNonNull(text, "text"));
      return this;
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

    /** Sets {@link CompressionOptions#format()}. */
    public Builder format(String value) {
      return set(FORMAT, value);
    }

    /** Sets {@link CompressionOptions#omissions()}. */
    public Builder omissions(Omissions value) {
      return set(OMISSIONS, value);
    }

    /** Sets {@link CompressionOptions#keepDuplicates()}. */
    public Builder keepDuplicates(boolean value) {
      return set(KEEP_DUPLICATES, value);
    }

    /** Sets {@link CompressionOptions#keepErrors()}. */
    public Builder keepErrors(boolean value) {
      return set(KEEP_ERRORS, value);
    }

    /** Sets {@link CompressionOptions#secondLook()}. */
    public Builder secondLook(SecondLook value) {
      return set(SECOND_LOOK, value);
    }

    /** Sets {@link CompressionOptions#leastAnswerable()}, 0 to 1. */
    public Builder leastAnswerable(double value) {
      return set(LEAST_ANSWERABLE, value);
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
      if (!keptPatterns.isEmpty() || !keptTexts.isEmpty()) {
        values.put(ALWAYS_KEEP, new Kept(List.copyOf(keptPatterns), List.copyOf(keptTexts)));
      }
      return new CompressionOptions(values);
    }
  }
}
