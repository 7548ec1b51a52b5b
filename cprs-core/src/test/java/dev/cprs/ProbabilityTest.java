package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.spi.Calibration;
import dev.cprs.spi.CriticInfo;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What the relevances of a calibrated model mean. */
class ProbabilityTest {
  private static final Calibration CALIBRATION =
      new Calibration(List.of(-1.0, 0.5, -0.1), List.of(0.0, 1.0, 0.0, 0.0));

  /** Finds gold with log odds of 4 and tin with 3; knows what they mean. */
  private static ToyCritic calibrated() {
    return new ToyCritic(1) {
      @Override
      public CriticInfo info() {
        return CriticInfo.builder("toy", 100, 1 << 20)
            .maxWindowTokens(200)
            .categoryHead(true)
            .calibration(CALIBRATION)
            .build();
      }
    }.find("gold", 4).find("tin", 3);
  }

  /** Finds ore too, at odds of one to four: relevant enough to be kept. */
  private static ToyCritic unsure() {
    return calibrated().find("ore", -0.7f);
  }

  private static CompressedContext compress(
      ToyCritic critic, String document, CompressionOptions.Builder options) {
    try (ContextCompressor compressor = ToyCritic.compressor(critic)) {
      return compressor.compress(
          CompressionRequest.builder("Which?").document(document).options(options.build()).build());
    }
  }

  private static CompressionOptions.Builder sentences() {
    return CompressionOptions.builder().granularity(Granularity.SENTENCES);
  }

  @Test
  void spansAndContextHaveProbabilities() {
    CompressedContext result = compress(calibrated(), "One gold. Two tin. No.", sentences());
    assertThat(result.spans()).hasSize(2);
    for (Span span : result.spans()) {
      assertThat(span.probability()).hasValue(CALIBRATION.wanted(span.score(), 3));
    }
    assertThat(result.spans().get(0).probability().orElseThrow())
        .isGreaterThan(result.spans().get(1).probability().orElseThrow());
    assertThat(result.answerable().orElseThrow()).isGreaterThan(0.9);
    assertThat(compress(calibrated(), "No. None.", sentences()).answerable().orElseThrow())
        .isLessThan(0.1);
    assertThat(compress(calibrated(), "", sentences()).answerable().orElseThrow()).isLessThan(0.1);
  }

  @Test
  void theyAreEmptyWithoutACalibrationWithTokensAndForPatterns() {
    ToyCritic plain = new ToyCritic(1).find("gold", 4);
    CompressedContext without = compress(plain, "One gold. Two tin.", sentences());
    assertThat(without.spans().get(0).probability()).isEmpty();
    assertThat(without.answerable()).isEmpty();
    CompressedContext tokens =
        compress(
            calibrated(),
            "One gold. Two tin.",
            CompressionOptions.builder().granularity(Granularity.TOKENS));
    assertThat(tokens.spans()).allMatch(span -> span.probability().isEmpty());
    assertThat(tokens.answerable()).isEmpty();
    CompressedContext pattern = compress(calibrated(), "No lead.", sentences().alwaysKeep("lead"));
    assertThat(pattern.spans())
        .singleElement()
        .extracting(Span::probability)
        .isEqualTo(OptionalDouble.empty());
  }

  @Test
  void nothingIsKeptOfAContextThatHardlyAnswers() {
    String document = "Some ore. And lead.";
    assertThat(compress(unsure(), document, sentences()).text()).isEqualTo("Some ore.");
    CompressedContext empty = compress(unsure(), document, sentences().leastAnswerable(0.5));
    assertThat(empty.outcome()).isEqualTo(CompressedContext.Outcome.NOTHING_FOUND);
    assertThat(empty.answerable())
        .isEqualTo(compress(unsure(), document, sentences()).answerable());
    assertThat(compress(unsure(), document, sentences().leastAnswerable(0.1)).text())
        .isEqualTo("Some ore.");
    assertThat(
            compress(
                    unsure(),
                    document,
                    sentences().leastAnswerable(0.5).emptyResult(EmptyResultPolicy.KEEP_ORIGINAL))
                .text())
        .isEqualTo(document);
    assertThat(
            compress(unsure(), document, sentences().leastAnswerable(0.5).alwaysKeep("lead"))
                .text())
        .isEqualTo("lead");
  }

  @Test
  void aProbabilityIsFromZeroToOne() {
    assertThatThrownBy(() -> CompressionOptions.builder().leastAnswerable(1.5).build())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("1.5");
  }
}
