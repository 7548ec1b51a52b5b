package dev.cprs.doors;

import static dev.cprs.options.NamedOption.ALWAYS_KEEP;
import static dev.cprs.options.NamedOption.ALWAYS_KEEP_PATTERN;
import static dev.cprs.options.NamedOption.COMPLETE_SENTENCES;
import static dev.cprs.options.NamedOption.EMPTY_RESULT;
import static dev.cprs.options.NamedOption.FORMAT;
import static dev.cprs.options.NamedOption.GRANULARITY;
import static dev.cprs.options.NamedOption.KEEP_DUPLICATES;
import static dev.cprs.options.NamedOption.KEEP_ERRORS;
import static dev.cprs.options.NamedOption.KEEP_SHARE;
import static dev.cprs.options.NamedOption.LEAST_ANSWERABLE;
import static dev.cprs.options.NamedOption.MAX_TOKENS;
import static dev.cprs.options.NamedOption.MIN_SPAN_TOKENS;
import static dev.cprs.options.NamedOption.MODE;
import static dev.cprs.options.NamedOption.OMISSIONS;
import static dev.cprs.options.NamedOption.PROMPT;
import static dev.cprs.options.NamedOption.SECOND_LOOK_SHARE;
import static dev.cprs.options.NamedOption.SECOND_LOOK_TOKENS;
import static dev.cprs.options.NamedOption.SPAN_FORM;
import static dev.cprs.options.NamedOption.TASK;
import static dev.cprs.options.NamedOption.THRESHOLD;
import static dev.cprs.options.NamedOption.WINDOW_OVERLAP_TOKENS;
import static dev.cprs.options.NamedOption.WINDOW_STRATEGY;
import static dev.cprs.options.NamedOption.WINDOW_TOKENS;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Granularity;
import dev.cprs.Omissions;
import dev.cprs.SecondLook;
import dev.cprs.SpanForm;
import dev.cprs.WindowStrategy;
import dev.cprs.options.NamedOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Options by name, and the same in Java. Some contradict each other, so it takes a few sets to hold
 * them all.
 */
enum OptionSet {
  SENTENCES(
      Map.of(
          PROMPT,
          OptionSet.OWN_PROMPT,
          GRANULARITY,
          "sentences",
          THRESHOLD,
          1e-6,
          MAX_TOKENS,
          130,
          ALWAYS_KEEP,
          List.of("lamp burns 5 litres", "contract No. 111"),
          ALWAYS_KEEP_PATTERN,
          List.of("Ships call at [A-D]\\w+", "burns \\d\\d litres"),
          WINDOW_TOKENS,
          160,
          WINDOW_OVERLAP_TOKENS,
          24),
      ControlPrompt.of(OptionSet.OWN_PROMPT),
      CompressionOptions.builder()
          .granularity(Granularity.SENTENCES)
          .threshold(1e-6)
          .budget(Budget.maxTokens(130))
          .alwaysKeep("lamp burns 5 litres")
          .alwaysKeep("contract No. 111")
          .alwaysKeep(Pattern.compile("Ships call at [A-D]\\w+"))
          .alwaysKeep(Pattern.compile("burns \\d\\d litres"))
          .windowTokens(160)
          .windowStrategy(WindowStrategy.sentences(24))),

  TOKENS(
      Map.of(
          TASK,
          "needle",
          KEEP_SHARE,
          0.1,
          MODE,
          "boundary",
          MIN_SPAN_TOKENS,
          0,
          COMPLETE_SENTENCES,
          true,
          WINDOW_TOKENS,
          160,
          WINDOW_STRATEGY,
          "tokens"),
      ControlPrompt.needles(),
      CompressionOptions.builder()
          .budget(Budget.keepShare(0.1))
          .mode(CriticMode.BOUNDARY)
          .minSpanTokens(0)
          .completeSentences(true)
          .windowTokens(160)
          .windowStrategy(WindowStrategy.tokens())),

  PUBLISHED(
      Map.of(
          TASK, "keyword",
          SPAN_FORM, "published",
          WINDOW_TOKENS, 220,
          WINDOW_STRATEGY, "published",
          COMPLETE_SENTENCES, true),
      ControlPrompt.keywords(),
      CompressionOptions.builder()
          .spanForm(SpanForm.PUBLISHED)
          .windowTokens(220)
          .windowStrategy(WindowStrategy.published())
          .completeSentences(true)),

  LINES(
      Map.of(
          FORMAT,
          "log",
          OMISSIONS,
          "marked",
          KEEP_DUPLICATES,
          true,
          KEEP_ERRORS,
          false,
          THRESHOLD,
          1e-7,
          MAX_TOKENS,
          200),
      ControlPrompt.facts(),
      CompressionOptions.builder()
          .format("log")
          .omissions(Omissions.MARKED)
          .keepDuplicates(true)
          .keepErrors(false)
          .threshold(1e-7)
          .budget(Budget.maxTokens(200))),

  AGAIN_TOKENS(
      Map.of(WINDOW_TOKENS, 160, SECOND_LOOK_TOKENS, 150, THRESHOLD, 1e-6, MAX_TOKENS, 60),
      ControlPrompt.facts(),
      CompressionOptions.builder()
          .windowTokens(160)
          .secondLook(SecondLook.tokens(150))
          .threshold(1e-6)
          .budget(Budget.maxTokens(60))),

  AGAIN_SHARE(
      Map.of(WINDOW_TOKENS, 160, SECOND_LOOK_SHARE, 0.4, THRESHOLD, 1e-6, MAX_TOKENS, 200),
      ControlPrompt.facts(),
      CompressionOptions.builder()
          .windowTokens(160)
          .secondLook(SecondLook.share(0.4))
          .threshold(1e-6)
          .budget(Budget.maxTokens(200))),

  NOTHING_ANSWERS(
      Map.of(LEAST_ANSWERABLE, 1.0, EMPTY_RESULT, "keep-original"),
      ControlPrompt.facts(),
      CompressionOptions.builder().leastAnswerable(1).emptyResult(EmptyResultPolicy.KEEP_ORIGINAL)),

  NOTHING_FOUND(
      Map.of(THRESHOLD, 1.0, EMPTY_RESULT, "keep-original"),
      ControlPrompt.facts(),
      CompressionOptions.builder().threshold(1).emptyResult(EmptyResultPolicy.KEEP_ORIGINAL));

  private static final String OWN_PROMPT =
      "Extract who built what.\n## tagging rule:\n- tag the builders with 'keyword'";

  private final Map<NamedOption, Object> named;
  private final CompressionRequest request;

  OptionSet(
      Map<NamedOption, Object> named, ControlPrompt prompt, CompressionOptions.Builder options) {
    this.named = named;
    this.request =
        CompressionRequest.builder(Harbours.QUERY)
            .document(Harbours.TEXT)
            .controlPrompt(prompt)
            .options(options.build())
            .build();
  }

  Map<NamedOption, Object> named() {
    return named;
  }

  CompressionRequest request() {
    return request;
  }
}
