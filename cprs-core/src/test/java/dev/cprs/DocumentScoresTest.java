package dev.cprs;

import static dev.cprs.ToyCritic.compressor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The score of each document and their order, whatever was kept. */
class DocumentScoresTest {
  private static final List<String> DOCUMENTS =
      List.of("Nothing here. Tin here.", "One gold. Two tin.", "", "Tin one. Silver two.");

  private static ToyCritic critic() {
    return new ToyCritic(1).find("gold", 4).find("Silver", 1).find("tin", -2).find("Tin", -2);
  }

  private static CompressedContext compress(CompressionOptions options) {
    try (ContextCompressor compressor = compressor(critic())) {
      return compressor.compress(
          CompressionRequest.builder("Which?").documents(DOCUMENTS).options(options).build());
    }
  }

  private static CompressionOptions.Builder options(Granularity granularity) {
    return CompressionOptions.builder().granularity(granularity);
  }

  private static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  @Test
  void areThoseOfTheBestUnits() {
    CompressedContext result = compress(options(Granularity.SENTENCES).build());
    assertThat(result.documentScores()).hasSize(4);
    assertThat(result.spans().get(0).document()).isEqualTo(1);
    assertThat(result.documentScores().get(1)).isEqualTo(result.spans().get(0).score());
    assertThat(result.documentScores().get(2)).isZero();
    assertThat(result.documentScores().get(3))
        .isBetween(result.documentScores().get(0), result.documentScores().get(1));
    assertThat(result.ranking()).containsExactly(1, 3, 0, 2);
  }

  @Test
  void dontDependOnWhatIsKept() {
    List<Double> scores = compress(options(Granularity.SENTENCES).build()).documentScores();
    CompressedContext nothing =
        compress(options(Granularity.SENTENCES).threshold(1).keepErrors(false).build());
    assertThat(nothing.isEmpty()).isTrue();
    assertThat(nothing.documentScores()).isEqualTo(scores);
    CompressedContext little =
        compress(
            options(Granularity.SENTENCES)
                .threshold(0)
                .budget(Budget.maxTokens(2))
                .alwaysKeep(java.util.regex.Pattern.compile("Nothing"))
                .build());
    assertThat(little.text(0)).isNotEmpty();
    assertThat(little.documentScores()).isEqualTo(scores);
  }

  @Test
  void areThoseOfTheBestTokensWithTokens() {
    CompressedContext result = compress(options(Granularity.TOKENS).build());
    List<Double> scores = result.documentScores();
    assertThat(scores.get(2)).isZero();
    assertThat(scores.get(1)).isGreaterThan(scores.get(3));
    assertThat(scores.get(3)).isGreaterThan(scores.get(0));
    assertThat(result.ranking()).containsExactly(1, 3, 0, 2);
    assertThat(compress(CompressionOptions.builder().spanForm(SpanForm.PUBLISHED).build()))
        .extracting(CompressedContext::documentScores)
        .isEqualTo(scores);
    // The critic's logit of "inside" against three of "outside".
    assertThat(scores.get(1)).isCloseTo(sigmoid(4), within(0.1));
  }

  @Test
  void equalDocumentsStayInTheOrderOfTheRequest() {
    CompressedContext result =
        CompressedContext.builder(CompressedContext.Outcome.KEPT)
            .documentScores(List.of(0.5, 0.7, 0.5, 0.7))
            .build();
    assertThat(result.ranking()).containsExactly(1, 3, 0, 2);
    assertThat(CompressedContext.builder(CompressedContext.Outcome.KEPT).build().ranking())
        .isEmpty();
  }
}
