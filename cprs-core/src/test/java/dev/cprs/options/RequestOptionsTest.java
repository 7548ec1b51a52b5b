package dev.cprs.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.DType;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Granularity;
import dev.cprs.InvalidRequestException;
import dev.cprs.SpanForm;
import dev.cprs.WindowStrategy;
import dev.cprs.spi.EngineSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestOptionsTest {
  /** A value for each option that says something other than its default. */
  static final Map<NamedOption, Object> VALUES =
      Map.ofEntries(
          Map.entry(NamedOption.MODEL, "hybrid-mini"),
          Map.entry(NamedOption.SKIM, "minilm"),
          Map.entry(NamedOption.DEVICE, "cpu"),
          Map.entry(NamedOption.DTYPE, "fp32"),
          Map.entry(NamedOption.WORKERS, 2),
          Map.entry(NamedOption.THREADS, 1),
          Map.entry(NamedOption.MAP_WEIGHTS, false),
          Map.entry(NamedOption.TASK, "needle"),
          Map.entry(NamedOption.PROMPT, "Find the dates."),
          Map.entry(NamedOption.GRANULARITY, "tokens"),
          Map.entry(NamedOption.THRESHOLD, 0.25),
          Map.entry(NamedOption.LEAST_ANSWERABLE, 0.3),
          Map.entry(NamedOption.MAX_TOKENS, 200),
          Map.entry(NamedOption.KEEP_SHARE, 0.1),
          Map.entry(NamedOption.ALWAYS_KEEP, List.of("a.b")),
          Map.entry(NamedOption.ALWAYS_KEEP_PATTERN, List.of("^ARTICLE")),
          Map.entry(NamedOption.MODE, "boundary"),
          Map.entry(NamedOption.WINDOW_TOKENS, 256),
          Map.entry(NamedOption.WINDOW_STRATEGY, "published"),
          Map.entry(NamedOption.WINDOW_OVERLAP_TOKENS, 16),
          Map.entry(NamedOption.SECOND_LOOK_TOKENS, 2_000),
          Map.entry(NamedOption.SECOND_LOOK_SHARE, 0.25),
          Map.entry(NamedOption.EMPTY_RESULT, "keep-original"),
          Map.entry(NamedOption.MIN_SPAN_TOKENS, 2),
          Map.entry(NamedOption.COMPLETE_SENTENCES, true),
          Map.entry(NamedOption.SPAN_FORM, "published"),
          Map.entry(NamedOption.FORMAT, "csv"),
          Map.entry(NamedOption.OMISSIONS, "marked-everywhere"),
          Map.entry(NamedOption.KEEP_DUPLICATES, true),
          Map.entry(NamedOption.KEEP_ERRORS, false),
          Map.entry(NamedOption.TOKEN_COUNTER, "o200k"));

  @ParameterizedTest
  @EnumSource(NamedOption.class)
  void everyOptionChangesSomethingInEverySpelling(NamedOption option) {
    for (Spelling spelling : Spelling.values()) {
      NamedValues values = values(spelling, option);
      Object read =
          List.of(NamedOption.MODEL, NamedOption.SKIM, NamedOption.TOKEN_COUNTER).contains(option)
              ? values.text(option)
              : option == NamedOption.TASK || option == NamedOption.PROMPT
                  ? RequestOptions.controlPrompt(values)
                  : option.scope() == NamedOption.Scope.COMPRESSOR
                      ? RequestOptions.engine(values).toString()
                      : RequestOptions.options(values);
      assertThat(read)
          .isNotEqualTo(Optional.empty())
          .isNotEqualTo(EngineSettings.defaults().toString())
          .isNotEqualTo(CompressionOptions.defaults());
      values.refuseOthers();
      assertThat(option.description()).matches("[A-Z0-9a-z].*[^.]");
    }
  }

  @Test
  void readsAllThatGoTogether() {
    NamedValues values =
        values(
            Spelling.SNAKE,
            NamedOption.GRANULARITY,
            NamedOption.THRESHOLD,
            NamedOption.MAX_TOKENS,
            NamedOption.ALWAYS_KEEP,
            NamedOption.ALWAYS_KEEP_PATTERN,
            NamedOption.MODE,
            NamedOption.WINDOW_TOKENS,
            NamedOption.WINDOW_OVERLAP_TOKENS,
            NamedOption.EMPTY_RESULT,
            NamedOption.MIN_SPAN_TOKENS,
            NamedOption.COMPLETE_SENTENCES);
    assertThat(RequestOptions.options(values))
        .isEqualTo(
            CompressionOptions.builder()
                .granularity(Granularity.TOKENS)
                .threshold(0.25)
                .budget(Budget.maxTokens(200))
                .alwaysKeep("a.b")
                .alwaysKeep(Pattern.compile("^ARTICLE"))
                .mode(CriticMode.BOUNDARY)
                .windowTokens(256)
                .windowStrategy(WindowStrategy.sentences(16))
                .emptyResult(EmptyResultPolicy.KEEP_ORIGINAL)
                .minSpanTokens(2)
                .completeSentences(true)
                .build());
    assertThat(
            RequestOptions.options(
                    values(Spelling.KEBAB, NamedOption.SPAN_FORM, NamedOption.WINDOW_STRATEGY))
                .toBuilder()
                .build())
        .isEqualTo(
            CompressionOptions.builder()
                .spanForm(SpanForm.PUBLISHED)
                .windowStrategy(WindowStrategy.published())
                .build());
    EngineSettings engine =
        RequestOptions.engine(values(Spelling.CAMEL, NamedOption.DTYPE, NamedOption.WORKERS));
    assertThat(engine.dtype()).contains(DType.FP32);
    assertThat(engine.workers()).hasValue(2);
    assertThat(engine.threads()).isEmpty();
    assertThat(RequestOptions.controlPrompt(values(Spelling.CAMEL, NamedOption.TASK)))
        .contains(ControlPrompt.needles());
  }

  @Test
  void whatContradictsIsNamedInThePlacesOwnWords() {
    assertThatThrownBy(
            () ->
                RequestOptions.options(
                    values(Spelling.KEBAB, NamedOption.MAX_TOKENS, NamedOption.KEEP_SHARE)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("Both --max-tokens and --keep-share are given; give one of them");
    assertThatThrownBy(
            () ->
                RequestOptions.controlPrompt(
                    values(Spelling.SNAKE, NamedOption.TASK, NamedOption.PROMPT)))
        .hasMessageContaining("--prompt and --task");
    assertThatThrownBy(
            () ->
                RequestOptions.options(
                    values(
                        Spelling.CAMEL,
                        NamedOption.WINDOW_STRATEGY,
                        NamedOption.WINDOW_OVERLAP_TOKENS)))
        .hasMessageContaining("--windowOverlapTokens needs");
    NamedValues regex =
        new NamedValues("", Spelling.CAMEL, Map.of("alwaysKeepPattern", "(unclosed"));
    assertThatThrownBy(() -> RequestOptions.options(regex))
        .hasMessageContaining("alwaysKeepPattern '(unclosed' is not a valid regular expression");
  }

  @Test
  void autoLeavesTheTypeToTheEngine() {
    NamedValues auto = new NamedValues("", Spelling.CAMEL, Map.of("dtype", "auto"));
    assertThat(RequestOptions.engine(auto).dtype()).isEmpty();
  }

  private static NamedValues values(Spelling spelling, NamedOption... options) {
    Map<String, Object> values = new HashMap<>();
    for (NamedOption option : options) {
      values.put(option.name(spelling), VALUES.get(option));
    }
    return new NamedValues("--", spelling, values);
  }
}
