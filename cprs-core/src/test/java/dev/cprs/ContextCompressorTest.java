package dev.cprs;

import static dev.cprs.ToyCritic.PROMPT;
import static dev.cprs.ToyCritic.compressor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.spi.TokenWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is kept of a context, and what is refused. */
@Timeout(60)
class ContextCompressorTest {
  private static CompressionOptions sentences() {
    return CompressionOptions.builder().granularity(Granularity.SENTENCES).build();
  }

  private static CompressionRequest request(String context, CompressionOptions options) {
    return CompressionRequest.builder("Which?").document(context).options(options).build();
  }

  @Test
  void keepsWhatTheCriticLabels() {
    // So far apart that the gap between the two is not filled.
    String context = "One two gold silver three. %sFour gold five.".formatted("And on. ".repeat(8));
    try (var compressor = compressor(new ToyCritic(2).find("gold", 4).find("silver", 4))) {
      CompressedContext result = compressor.compress("Which?", context);
      assertThat(result.text()).isEqualTo("gold silver gold");
      assertThat(result.spans()).extracting(Span::start).containsExactly(8, 96);
      assertThat(result.spans())
          .allSatisfy(
              span -> {
                assertThat(context.substring(span.start(), span.end())).isEqualTo(span.text());
                assertThat(span.tag()).contains("thing");
                assertThat(span.score()).isBetween(0.9, 1.0);
              });
      assertThat(result.stats().inputTokens()).isEqualTo(34);
      assertThat(result.stats().outputTokens()).isEqualTo(3);
      assertThat(result.stats().windows()).isEqualTo(1);
    }
  }

  @Test
  void keepsWholeSentencesByTheirBestToken() {
    String context = "One two gold three. Four five. Six tin seven.";
    try (var compressor = compressor(new ToyCritic(1).find("gold", 4).find("tin", -0.5f))) {
      assertThat(compressor.compress(request(context, sentences())).text())
          .isEqualTo("One two gold three.");
      CompressionOptions lower =
          CompressionOptions.builder().granularity(Granularity.SENTENCES).threshold(0.05).build();
      assertThat(compressor.compress(request(context, lower)).spans())
          .extracting(Span::text)
          .containsExactly("One two gold three.", "Six tin seven.");
    }
  }

  @Test
  void smallDocumentsShareAWindowAndAreMarkedApart() {
    List<String> documents = List.of("gold one", "", "two gold", "   \n ", "three");
    ToyCritic critic = new ToyCritic(2).find("gold", 4);
    try (var compressor = compressor(critic)) {
      CompressedContext result =
          compressor.compress(CompressionRequest.builder("Which?").documents(documents).build());
      assertThat(result.spans()).extracting(Span::document).containsExactly(0, 2);
      assertThat(result.spans()).extracting(Span::text).containsExactly("gold one", "two gold");
      assertThat(result.text()).isEqualTo("gold one\n\ntwo gold");
      assertThat(result.text(2)).isEqualTo("two gold");
      assertThat(result.text(4)).isEmpty();
      assertThat(critic.seen).extracting(TokenWindow::contextTokens).containsExactly(5);
    }
  }

  @Test
  void givesTheSameWithAnyNumberOfWorkers() {
    String context =
        IntStream.range(0, 2000)
            .mapToObj(i -> i % 37 == 0 ? "gold" : i % 11 == 0 ? "word." : "Word")
            .collect(Collectors.joining(" "));
    List<List<Span>> results = new ArrayList<>();
    for (int workers : new int[] {1, 2, 4}) {
      try (var compressor = compressor(new ToyCritic(workers).find("gold", 4))) {
        CompressedContext result = compressor.compress("Which?", context);
        assertThat(result.stats().windows()).isGreaterThan(20);
        results.add(result.spans());
      }
    }
    assertThat(results.get(0)).hasSize(55);
    assertThat(results.get(1)).isEqualTo(results.get(0));
    assertThat(results.get(2)).isEqualTo(results.get(0));
  }

  @Test
  void tellsHowItCountsAndHowLongItsWindowsAre() {
    try (var compressor = compressor(new ToyCritic(1))) {
      assertThat(compressor.countTokens("One, two.")).isEqualTo(4);
      assertThat(compressor.countTokens(" ")).isZero();
      assertThat(compressor.tokenize("One, two.").size()).isEqualTo(4);
      assertThat(compressor.tokenize("One, two.").start(2)).isEqualTo(5);
      assertThat(compressor.windowTokens()).isEqualTo(100);
    }
    try (var compressor =
        ContextCompressor.builder()
            .tokenizer(new ToyTokenizer())
            .critic(new ToyCritic(1))
            .options(CompressionOptions.builder().windowTokens(150).build())
            .build()) {
      assertThat(compressor.windowTokens()).isEqualTo(150);
    }
  }

  @Test
  void byDefaultSentencesAreMeasuredByTheBestOfThem() {
    String context = "A low b. C high d. E mid f.";
    CompressionOptions options =
        CompressionOptions.builder().granularity(Granularity.SENTENCES).build();
    try (var compressor =
        compressor(new ToyCritic(1).find("low", 1).find("high", 5).find("mid", 4))) {
      assertThat(compressor.compress(request(context, options)).spans())
          .extracting(Span::text)
          .containsExactly("C high d.", "E mid f.");
    }
    try (var compressor = compressor(new ToyCritic(1).find("low", -0.8f).find("mid", 0))) {
      assertThat(compressor.compress(request(context, options)).spans())
          .extracting(Span::text)
          .containsExactly("A low b.", "E mid f.");
    }
  }

  @Test
  void budgetKeepsTheBestInDocumentOrder() {
    String context = "A low b. C high d. E mid f.";
    ToyCritic critic = new ToyCritic(1).find("low", 3).find("high", 5).find("mid", 4);
    try (var compressor = compressor(critic)) {
      CompressionOptions options =
          CompressionOptions.builder()
              .granularity(Granularity.SENTENCES)
              .budget(Budget.maxTokens(8))
              .build();
      CompressedContext result = compressor.compress(request(context, options));
      assertThat(result.spans()).extracting(Span::text).containsExactly("C high d.", "E mid f.");
      assertThat(result.stats().outputTokens()).isEqualTo(8);
      assertThat(result.stats().droppedByBudget()).isEqualTo(1);
      CompressionOptions ratio =
          CompressionOptions.builder()
              .granularity(Granularity.SENTENCES)
              .budget(Budget.keepShare(0.34))
              .build();
      assertThat(compressor.compress(request(context, ratio)).text()).isEqualTo("C high d.");
    }
  }

  @Test
  void whatShapesSpansOfTokensIsRefusedWhereSentencesAreKept() {
    CompressionOptions options = CompressionOptions.builder().minSpanTokens(3).build();
    CompressionOptions complete = CompressionOptions.builder().completeSentences(true).build();
    try (var compressor = compressor(new ToyCritic(1))) {
      for (CompressionOptions each : List.of(options, complete)) {
        CompressionRequest facts =
            CompressionRequest.builder("Which?")
                .document("One two.")
                .controlPrompt(ControlPrompt.facts())
                .options(each)
                .build();
        assertThatThrownBy(() -> compressor.compress(facts))
            .isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining("granularity to tokens");
      }
    }
  }

  @Test
  void aBuilderWhosePartsWereClosedAsItFailedIsNotUsedAgain() {
    ContextCompressor.Builder builder =
        ContextCompressor.builder().tokenizer(new ToyTokenizer()); // and no model is there
    assertThatThrownBy(builder::build).isInstanceOf(ModelLoadException.class);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another builder");
  }

  @Test
  void tokensOfASpanAreThoseOfItsText() {
    // Pushed out to its sentence, a span of one token has all the sentence's, and so has the
    // budget.
    String context = "One two. Three gold four. Five.";
    CompressionOptions.Builder complete = CompressionOptions.builder().completeSentences(true);
    try (var compressor =
        ContextCompressor.builder()
            .tokenizer(new SpaceBeforeTokenizer())
            .critic(new ToyCritic(1).find("gold", 4))
            .controlPrompt(PROMPT)
            .build()) {
      CompressedContext result = compressor.compress(request(context, complete.build()));
      assertThat(result.text()).isEqualTo("Three gold four.");
      assertThat(result.stats().outputTokens()).isEqualTo(4);
      assertThat(
              compressor
                  .compress(request(context, complete.budget(Budget.maxTokens(3)).build()))
                  .text())
          .isEqualTo("Three gold four");
      CompressedContext kept =
          compressor.compress(
              request(
                  context,
                  CompressionOptions.builder().alwaysKeep(Pattern.compile("Five")).build()));
      assertThat(kept.spans()).extracting(Span::text).containsExactly("gold", "Five");
      assertThat(kept.spans()).extracting(Span::tokens).containsExactly(1, 1);
    }
  }

  @Test
  void aTokenThatBeginsWithASpaceBelongsToTheSentenceOfItsWord() {
    String context = "One two. Gold three. Four.";
    try (var compressor =
        ContextCompressor.builder()
            .tokenizer(new SpaceBeforeTokenizer())
            .critic(new ToyCritic(1).find("Gold", 4))
            .controlPrompt(PROMPT)
            .build()) {
      assertThat(compressor.compress(request(context, sentences())).text())
          .isEqualTo("Gold three.");
    }
  }

  @Test
  void aLineOfNothingButWhiteSpaceIsNoSentence() {
    CompressionOptions all =
        CompressionOptions.builder().granularity(Granularity.SENTENCES).threshold(0).build();
    try (var compressor = compressor(new ToyCritic(1))) {
      assertThat(compressor.compress(request("Hello.\n\n\u00a0\n\nBye.", all)).spans())
          .extracting(Span::text)
          .containsExactly("Hello.", "Bye.");
    }
  }

  @Test
  void followsThePolicyForAnEmptyResult() {
    try (var compressor = compressor(new ToyCritic(1))) {
      for (String context : List.of("", "  \n\t ", "nothing here")) {
        CompressedContext empty = compressor.compress("Which?", context);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.text()).isEmpty();
        assertThat(empty.outcome()).isEqualTo(CompressedContext.Outcome.NOTHING_FOUND);
        CompressedContext original =
            compressor.compress(
                request(
                    context,
                    CompressionOptions.builder()
                        .emptyResult(EmptyResultPolicy.KEEP_ORIGINAL)
                        .build()));
        assertThat(original.outcome()).isEqualTo(CompressedContext.Outcome.ORIGINAL_RETURNED);
        assertThat(original.text()).isEqualTo(context);
        CompressionOptions strict =
            CompressionOptions.builder().emptyResult(EmptyResultPolicy.THROW).build();
        assertThatThrownBy(() -> compressor.compress(request(context, strict)))
            .isInstanceOf(EmptyResultException.class)
            .hasMessageContaining("Which?");
      }
    }
  }

  @Test
  void severalTagsAtOnceEachSpanWithItsOwn() {
    ControlPrompt two =
        ControlPrompt.builder("Find").tag("metals", "metal").tag("woods", "wood").build();
    ToyCritic critic = new ToyCritic(1).find("gold", 4, 0).find("oak", 4, 1);
    try (var compressor = compressor(critic)) {
      CompressedContext result =
          compressor.compress(
              CompressionRequest.builder("Which?")
                  .document("one gold oak two oak gold")
                  .controlPrompt(two)
                  .build());
      assertThat(result.spans())
          .extracting(span -> span.text() + "/" + span.tag().orElseThrow())
          .containsExactly("gold/metal", "oak/wood", "oak/wood", "gold/metal");
    }
  }

  @Test
  void withoutTagsTheBoundaryHeadIsReadAlone() {
    ToyCritic critic = new ToyCritic(1).find("gold", 4);
    try (var compressor = compressor(critic)) {
      CompressionRequest.Builder request =
          CompressionRequest.builder("Which?")
              .document("one gold two")
              .controlPrompt(ControlPrompt.of("Find gold"));
      CompressedContext result = compressor.compress(request.build());
      assertThat(result.text()).isEqualTo("gold");
      assertThat(result.spans().get(0).tag()).isEmpty();
      CompressionRequest joint =
          request.options(CompressionOptions.builder().mode(CriticMode.JOINT).build()).build();
      assertThatThrownBy(() -> compressor.compress(joint))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("tagging rule");
    }
  }

  @Test
  void refusesWhatLeavesNoRoomInAWindow() {
    try (var compressor = compressor(new ToyCritic(1))) {
      String query = "word ".repeat(90);
      assertThatThrownBy(() -> compressor.compress(query, "context ".repeat(60)))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("of a window of 100")
          .hasMessageContaining("shorten the query");
      assertThatThrownBy(
              () ->
                  compressor.compress(
                      request("x", CompressionOptions.builder().windowTokens(500).build())))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("500")
          .hasMessageContaining("200");
    }
  }

  @Test
  void asksWhetherQueryAndContextAreSwapped() {
    try (var compressor = compressor(new ToyCritic(1))) {
      String context = "word ".repeat(30);
      assertThatThrownBy(() -> compressor.compress(context, "Which gold?"))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("are the two swapped?");
      // Neither a short query before a shorter context is, nor a long one before a longer.
      assertThat(compressor.compress("Which of these is it?", "gold").isEmpty()).isTrue();
      assertThat(compressor.compress(context, context + "gold").isEmpty()).isTrue();
    }
  }

  @Test
  void aRequestsOptionsLeaveTheOthersOfTheCompressorInForce() {
    CompressionOptions defaults =
        CompressionOptions.builder()
            .granularity(Granularity.TOKENS)
            .minSpanTokens(0)
            .emptyResult(EmptyResultPolicy.KEEP_ORIGINAL)
            .alwaysKeep("two")
            .build();
    try (var compressor =
        ContextCompressor.builder()
            .tokenizer(new ToyTokenizer())
            .critic(new ToyCritic(1).find("gold", 4))
            .options(defaults)
            .build()) {
      CompressionOptions own = CompressionOptions.builder().budget(Budget.maxTokens(1)).build();
      assertThat(compressor.compress(request("one gold two", own)).text()).isEqualTo("two");
      CompressionOptions other = CompressionOptions.builder().alwaysKeep("nowhere").build();
      assertThat(compressor.compress(request("one gold two", other)).text()).isEqualTo("gold");
      assertThat(compressor.compress(request("one", other)).outcome())
          .isEqualTo(CompressedContext.Outcome.ORIGINAL_RETURNED);
    }
  }

  @Test
  void saysWhenTheBudgetIsTooSmallForAllThatWasFound() {
    ToyCritic critic = new ToyCritic(1).find("gold", 4);
    CompressionOptions little =
        CompressionOptions.builder()
            .granularity(Granularity.SENTENCES)
            .budget(Budget.keepShare(0.1))
            .build();
    try (var compressor = compressor(critic)) {
      CompressedContext result =
          compressor.compress(request("One gold and two of it. Three.", little));
      assertThat(result.isEmpty()).isTrue();
      assertThat(result.outcome()).isEqualTo(CompressedContext.Outcome.BUDGET_TOO_SMALL);
      CompressionOptions strict = little.toBuilder().emptyResult(EmptyResultPolicy.THROW).build();
      assertThatThrownBy(() -> compressor.compress(request("One gold and two of it.", strict)))
          .isInstanceOf(EmptyResultException.class)
          .hasMessageContaining("not a word of them fits");
    }
  }

  @Test
  void whatIsPrintedOfRequestsAndResultsHoldsNoDocument() {
    ToyCritic critic = new ToyCritic(1).find("gold", 4);
    CompressionRequest request = request("one gold two", CompressionOptions.defaults());
    try (var compressor = compressor(critic)) {
      CompressedContext result = compressor.compress(request);
      assertThat(result.text()).isEqualTo("gold");
      assertThat(result.toString() + result.spans() + request).doesNotContain("gold");
      assertThat(result.toString()).contains("KEPT");
      assertThat(request.toString()).contains("1 document of 12 characters");
    }
  }

  @Test
  void refusesABlankQuery() {
    try (var compressor = compressor(new ToyCritic(1))) {
      assertThatThrownBy(() -> compressor.compress("", "context"))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("empty");
      assertThatThrownBy(() -> compressor.compress(" \n", "context"))
          .isInstanceOf(InvalidRequestException.class);
    }
  }

  @Test
  void refusesATokenizerThatDoesNotFit() {
    ToyTokenizer larger =
        new ToyTokenizer() {
          @Override
          public int vocabularySize() {
            return (1 << 20) + 1;
          }
        };
    ToyCritic critic = new ToyCritic(1);
    assertThatThrownBy(() -> ContextCompressor.builder().tokenizer(larger).critic(critic).build())
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("belong to different models");
    assertThat(critic.isClosed()).isTrue();
    assertThat(larger.isClosed()).isTrue();
  }

  @Test
  void saysWhatIsMissingWithoutAModelOnTheClassPath() {
    assertThatThrownBy(ContextCompressor::create)
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("cprs-model-minilm");
  }

  @Test
  void aSettingGivenTwiceIsRefused() {
    assertThatThrownBy(() -> ContextCompressor.builder().workers(1).workers(2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("already set to 1");
    assertThatThrownBy(() -> CompressionOptions.builder().threshold(0.1).threshold(0.2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("0.1");
  }

  @Test
  void settingsThatWouldDoNothingAreRefused() {
    assertThatThrownBy(
            () -> ContextCompressor.builder().critic(new ToyCritic(1)).threads(2).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("threads");
    assertThatThrownBy(
            () ->
                CompressionOptions.builder()
                    .granularity(Granularity.SENTENCES)
                    .completeSentences(true)
                    .build())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("Completing sentences");
    ContextCompressor.Builder builder =
        ContextCompressor.builder().tokenizer(new ToyTokenizer()).critic(new ToyCritic(1));
    builder.build().close();
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another builder");
  }

  @Test
  void nullIsNamedWhereItIsGiven() {
    try (var compressor = compressor(new ToyCritic(1))) {
      assertThatThrownBy(() -> compressor.compress("Which?", null)).hasMessage("context");
      assertThatThrownBy(() -> compressor.compress(null, "x")).hasMessage("query");
      assertThatThrownBy(() -> compressor.compress((CompressionRequest) null))
          .hasMessage("request");
      assertThatThrownBy(() -> compressor.compressAsync(null)).hasMessage("request");
      assertThatThrownBy(() -> compressor.countTokens(null)).hasMessage("text");
    }
    assertThatThrownBy(() -> CompressionOptions.builder().budget(null)).hasMessage("budget");
    assertThatThrownBy(() -> ContextCompressor.builder().device(null)).hasMessage("device");
    assertThatThrownBy(() -> ContextCompressor.builder().engine(null)).hasMessage("engine");
    assertThatThrownBy(() -> ControlPrompt.of(null)).hasMessage("text");
    assertThatThrownBy(() -> ControlPrompt.forTask(null)).hasMessage("task");
    ControlPrompt.Builder prompt = ControlPrompt.builder("Find");
    assertThatThrownBy(() -> prompt.tag(null, "a")).hasMessage("what");
    assertThatThrownBy(() -> prompt.tag("a", null)).hasMessage("tag");
    assertThatThrownBy(() -> DType.of(null)).hasMessage("name");
    assertThatThrownBy(() -> ContextCompressor.builder().model((String) null)).hasMessage("name");
    assertThatThrownBy(() -> ContextCompressor.builder().skim((Path) null)).hasMessage("directory");
    assertThatThrownBy(() -> Citation.find(null, List.of())).hasMessage("quote");
    CompressedContext.Builder result = CompressedContext.builder(CompressedContext.Outcome.KEPT);
    assertThatThrownBy(() -> result.build().locate(null)).hasMessage("quote");
    assertThatThrownBy(() -> result.spans(null)).hasMessage("spans");
    assertThatThrownBy(() -> Span.builder(0, 0, 1, "a").otherPlaces(null))
        .hasMessage("otherPlaces");
  }

  @Test
  void thePublishedFormOfAModelWithoutAProcedureKnowsNoBudgetAndKeepsNothingAlways() {
    CompressionOptions.Builder budget = CompressionOptions.builder().budget(Budget.maxTokens(5));
    CompressionOptions.Builder kept = CompressionOptions.builder().alwaysKeep("two");
    try (ContextCompressor compressor = compressor(new ToyCritic(1))) {
      for (CompressionOptions.Builder options : List.of(budget, kept)) {
        CompressionRequest request =
            CompressionRequest.builder("Which?")
                .document("One two.")
                .options(options.spanForm(SpanForm.PUBLISHED).build())
                .build();
        assertThatThrownBy(() -> compressor.compress(request))
            .isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining(
                options == budget
                    ? "knows no budget, and MaxTokens[tokens=5] was given"
                    : "always keeps nothing");
      }
    }
  }
}
