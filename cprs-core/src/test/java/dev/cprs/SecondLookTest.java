package dev.cprs;

import static dev.cprs.ToyCritic.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.RequestOptions;
import dev.cprs.options.Spelling;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same model reads again around the best of its first reading. */
class SecondLookTest {
  private static final String RAIN = "Rain fell on the town all day. ";

  /** Surer of gold where its window doesn't hold the word Preface. */
  private static final class MoodyCritic extends ToyCritic {
    private final ToyCritic unsure = new ToyCritic(1).find("gold", -1);

    MoodyCritic() {
      super(2);
      find("gold", 3);
    }

    @Override
    public CriticInfo info() {
      return CriticInfo.builder("moody", 300, 1 << 20)
          .maxWindowTokens(300)
          .categoryHead(true)
          .workers(2)
          .build();
    }

    @Override
    public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
      for (int i = 0; i < window.ids().size(); i++) {
        if (window.ids().get(i) == ToyTokenizer.id("Preface")) {
          seen.add(window);
          return unsure.score(window, categoryTokens);
        }
      }
      return super.score(window, categoryTokens);
    }
  }

  private static CompressedContext compress(
      MoodyCritic critic, CompressionOptions.Builder options, String text) {
    try (ContextCompressor compressor =
        ContextCompressor.builder()
            .tokenizer(new ToyTokenizer())
            .critic(critic)
            .controlPrompt(PROMPT)
            .build()) {
      return compressor.compress(
          CompressionRequest.builder("Which?").document(text).options(options.build()).build());
    }
  }

  private static CompressionOptions.Builder sentences() {
    return CompressionOptions.builder().granularity(Granularity.SENTENCES).threshold(0);
  }

  private static double score(CompressedContext kept, String word) {
    return kept.spans().stream()
        .filter(span -> span.text().contains(word))
        .findFirst()
        .orElseThrow()
        .score();
  }

  private static double logOdds(double score) {
    return Math.log(score / (1 - score));
  }

  @Test
  void aUnitGetsTheMeanOfBothReadingsAndTheOthersKeepTheirScores() {
    String text =
        "Preface here. "
            + RAIN.repeat(20)
            + "It was gold all along. "
            + RAIN.repeat(100)
            + "The end. ";
    MoodyCritic critic = new MoodyCritic();
    CompressedContext twice =
        compress(critic, sentences().secondLook(SecondLook.tokens(150)), text);
    CompressedContext once = compress(new MoodyCritic(), sentences(), text);
    CompressedContext sure =
        compress(new MoodyCritic(), sentences(), text.replace("Preface", "Chapter"));
    assertThat(logOdds(score(twice, "gold")))
        .isCloseTo((logOdds(score(once, "gold")) + logOdds(score(sure, "gold"))) / 2, within(1e-3));
    assertThat(score(twice, "gold")).isBetween(score(once, "gold"), score(sure, "gold"));
    assertThat(score(twice, "The end")).isEqualTo(score(once, "The end"));
    assertThat(twice.stats().tokensReadAgain()).isBetween(100, 150);
    assertThat(twice.stats().windowsReadAgain()).isPositive();
    assertThat(twice.stats().windows())
        .isEqualTo(once.stats().windows() + twice.stats().windowsReadAgain())
        .isEqualTo(critic.seen.size());
    assertThat(once.readAgain()).isEmpty();
  }

  @Test
  void aContextOfOneWindowIsReadOnce() {
    MoodyCritic critic = new MoodyCritic();
    CompressedContext kept =
        compress(critic, sentences().secondLook(SecondLook.share(1)), "It was gold. " + RAIN);
    assertThat(critic.seen).hasSize(1);
    assertThat(kept.stats().windowsReadAgain()).isZero();
  }

  @Test
  void tokensAndThePublishedFormAreReadOnce() {
    String text = RAIN.repeat(100) + "It was gold.";
    for (CompressionOptions.Builder options :
        List.of(
            CompressionOptions.builder()
                .granularity(Granularity.TOKENS)
                .secondLook(SecondLook.tokens(100)),
            CompressionOptions.builder().spanForm(SpanForm.PUBLISHED))) {
      CompressedContext kept = compress(new MoodyCritic(), options, text);
      assertThat(kept.stats().windowsReadAgain()).isZero();
      assertThat(kept.spans()).hasSize(1);
    }
  }

  @Test
  void aDefaultThatContradictsTheRequestIsDropped() {
    CompressionOptions published =
        CompressionOptions.builder().spanForm(SpanForm.PUBLISHED).build();
    CompressionOptions twice =
        CompressionOptions.builder().secondLook(SecondLook.tokens(100)).build();
    assertThat(published.over(twice).secondLook()).isEmpty();
    assertThat(twice.over(published).spanForm()).isEmpty();
    CompressionOptions once = CompressionOptions.builder().secondLook(SecondLook.none()).build();
    assertThat(once.over(twice).secondLook()).contains(SecondLook.none());
  }

  @Test
  void limitsAreChecked() {
    assertThat(SecondLook.share(0.29).limit(100)).isEqualTo(29);
    assertThat(SecondLook.share(0.01).limit(7)).isEqualTo(1);
    assertThat(SecondLook.tokens(5).limit(100)).isEqualTo(5);
    assertThatThrownBy(() -> SecondLook.tokens(0))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("at least 1");
    for (double share : new double[] {0, -1, 1.5, Double.NaN}) {
      assertThatThrownBy(() -> SecondLook.share(share))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining(Double.toString(share));
    }
  }

  @Test
  void byNameZeroTokensAreNone() {
    assertThat(named(Map.of("secondLookTokens", 0)).secondLook()).contains(SecondLook.none());
    assertThat(named(Map.of("secondLookTokens", "300")).secondLook())
        .contains(SecondLook.tokens(300));
    assertThat(named(Map.of("secondLookShare", 0.5)).secondLook()).contains(SecondLook.share(0.5));
    assertThatThrownBy(() -> named(Map.of("secondLookTokens", 9, "secondLookShare", 0.5)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll(
            NamedOption.SECOND_LOOK_TOKENS.name(Spelling.CAMEL),
            NamedOption.SECOND_LOOK_SHARE.name(Spelling.CAMEL));
  }

  private static CompressionOptions named(Map<String, Object> values) {
    return RequestOptions.options(new NamedValues("", Spelling.CAMEL, values));
  }
}
