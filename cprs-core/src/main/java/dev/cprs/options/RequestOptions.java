package dev.cprs.options;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.DType;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Granularity;
import dev.cprs.InvalidRequestException;
import dev.cprs.Omissions;
import dev.cprs.SecondLook;
import dev.cprs.SpanForm;
import dev.cprs.TokenCounter;
import dev.cprs.WindowStrategy;
import dev.cprs.spi.EngineSettings;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What the {@linkplain NamedOption named options} mean. Each method reads its options and leaves
 * unset those that aren't given.
 */
public final class RequestOptions {
  private RequestOptions() {}

  /**
   * Reads the control prompt from {@code task} or {@code prompt}; empty if neither is given.
   *
   * @throws InvalidRequestException if both are given, or there is no such task
   */
  public static Optional<ControlPrompt> controlPrompt(NamedValues values) {
    Optional<String> prompt = values.text(NamedOption.PROMPT);
    Optional<String> task = values.choice(NamedOption.TASK);
    if (prompt.isPresent() && task.isPresent()) {
      throw new InvalidRequestException(
          "Both %s and %s are given; a task is a ready prompt, so give one of them"
              .formatted(values.name(NamedOption.PROMPT), values.name(NamedOption.TASK)));
    }
    return prompt.map(ControlPrompt::of).or(() -> task.map(ControlPrompt::forTask));
  }

  /**
   * Reads all other options of a request.
   *
   * @throws InvalidRequestException if a value is out of its range, or two contradict each other
   */
  public static CompressionOptions options(NamedValues values) {
    CompressionOptions.Builder options = CompressionOptions.builder();
    constant(values, NamedOption.GRANULARITY, Granularity.class).ifPresent(options::granularity);
    values.number(NamedOption.THRESHOLD).ifPresent(options::threshold);
    values.number(NamedOption.LEAST_ANSWERABLE).ifPresent(options::leastAnswerable);
    mode(values).ifPresent(options::mode);
    values.integer(NamedOption.WINDOW_TOKENS).ifPresent(options::windowTokens);
    windowStrategy(values).ifPresent(options::windowStrategy);
    secondLook(values).ifPresent(options::secondLook);
    budget(values).ifPresent(options::budget);
    constant(values, NamedOption.EMPTY_RESULT, EmptyResultPolicy.class)
        .ifPresent(options::emptyResult);
    values.texts(NamedOption.ALWAYS_KEEP).forEach(options::alwaysKeep);
    for (String regex : values.texts(NamedOption.ALWAYS_KEEP_PATTERN)) {
      options.alwaysKeep(pattern(values, regex));
    }
    values.integer(NamedOption.MIN_SPAN_TOKENS).ifPresent(options::minSpanTokens);
    values.flag(NamedOption.COMPLETE_SENTENCES).ifPresent(options::completeSentences);
    constant(values, NamedOption.SPAN_FORM, SpanForm.class).ifPresent(options::spanForm);
    values.text(NamedOption.FORMAT).ifPresent(options::format);
    constant(values, NamedOption.OMISSIONS, Omissions.class).ifPresent(options::omissions);
    values.flag(NamedOption.KEEP_DUPLICATES).ifPresent(options::keepDuplicates);
    values.flag(NamedOption.KEEP_ERRORS).ifPresent(options::keepErrors);
    return options.build();
  }

  /**
   * Reads how an engine should run a model: {@code device}, {@code dtype}, {@code workers}, {@code
   * threads} and {@code mapWeights}. The caller finds the model itself, by {@link
   * NamedOption#MODEL}.
   *
   * @throws InvalidRequestException if a value is out of its range
   */
  public static EngineSettings engine(NamedValues values) {
    EngineSettings.Builder engine = EngineSettings.builder();
    values.text(NamedOption.DEVICE).filter(RequestOptions::isChosen).ifPresent(engine::device);
    values
        .choice(NamedOption.DTYPE)
        .filter(RequestOptions::isChosen)
        .map(DType::of)
        .ifPresent(engine::dtype);
    values.integer(NamedOption.WORKERS).ifPresent(engine::workers);
    values.integer(NamedOption.THREADS).ifPresent(engine::threads);
    values.flag(NamedOption.MAP_WEIGHTS).ifPresent(engine::mapWeights);
    return engine.build();
  }

  /**
   * Reads whose tokens are counted, from {@code tokenCounter}.
   *
   * @throws InvalidRequestException if no provider knows the name
   */
  public static Optional<TokenCounter> tokenCounter(NamedValues values) {
    return values.text(NamedOption.TOKEN_COUNTER).map(TokenCounter::named);
  }

  static Optional<CriticMode> mode(NamedValues values) {
    return constant(values, NamedOption.MODE, CriticMode.class);
  }

  /**
   * Whether a value was really chosen: configuration files may say {@code auto} to let the engine
   * choose.
   */
  private static boolean isChosen(String value) {
    return !value.strip().equalsIgnoreCase("auto");
  }

  private static Optional<Budget> budget(NamedValues values) {
    OptionalInt maxTokens = values.integer(NamedOption.MAX_TOKENS);
    Optional<Budget> share =
        values.number(NamedOption.KEEP_SHARE).stream().mapToObj(Budget::keepShare).findFirst();
    if (maxTokens.isPresent() && share.isPresent()) {
      throw new InvalidRequestException(
          "Both %s and %s are given; give one of them"
              .formatted(values.name(NamedOption.MAX_TOKENS), values.name(NamedOption.KEEP_SHARE)));
    }
    return maxTokens.isPresent() ? Optional.of(Budget.maxTokens(maxTokens.getAsInt())) : share;
  }

  private static Optional<SecondLook> secondLook(NamedValues values) {
    OptionalInt tokens = values.integer(NamedOption.SECOND_LOOK_TOKENS);
    Optional<SecondLook> share =
        values.number(NamedOption.SECOND_LOOK_SHARE).stream()
            .mapToObj(SecondLook::share)
            .findFirst();
    if (tokens.isPresent() && share.isPresent()) {
      throw new InvalidRequestException(
          "Both %s and %s are given; give one of them"
              .formatted(
                  values.name(NamedOption.SECOND_LOOK_TOKENS),
                  values.name(NamedOption.SECOND_LOOK_SHARE)));
    }
    if (tokens.isEmpty()) {
      return share;
    }
    int most = tokens.getAsInt();
    return Optional.of(most == 0 ? SecondLook.none() : SecondLook.tokens(most));
  }

  private static Optional<WindowStrategy> windowStrategy(NamedValues values) {
    Optional<String> strategy = values.choice(NamedOption.WINDOW_STRATEGY);
    OptionalInt overlap = values.integer(NamedOption.WINDOW_OVERLAP_TOKENS);
    if (overlap.isPresent() && !strategy.orElse("sentences").equals("sentences")) {
      throw new InvalidRequestException(
          "%s needs windows that end at sentence ends, but %s is '%s'; leave one of them out"
              .formatted(
                  values.name(NamedOption.WINDOW_OVERLAP_TOKENS),
                  values.name(NamedOption.WINDOW_STRATEGY),
                  strategy.orElseThrow()));
    }
    if (overlap.isPresent()) {
      return Optional.of(WindowStrategy.sentences(overlap.getAsInt()));
    }
    return strategy.map(
        name ->
            switch (name) {
              case "sentences" -> WindowStrategy.sentences();
              case "published" -> WindowStrategy.published();
              default -> WindowStrategy.tokens();
            });
  }

  private static <E extends Enum<E>> Optional<E> constant(
      NamedValues values, NamedOption option, Class<E> type) {
    return values
        .choice(option)
        .flatMap(
            choice ->
                Arrays.stream(type.getEnumConstants())
                    .filter(constant -> NamedOption.written(constant).equals(choice))
                    .findFirst());
  }

  private static Pattern pattern(NamedValues values, String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new InvalidRequestException(
          "%s '%s' is not a valid regular expression: %s"
              .formatted(
                  values.name(NamedOption.ALWAYS_KEEP_PATTERN), e.getPattern(), e.getDescription()),
          e);
    }
  }
}
