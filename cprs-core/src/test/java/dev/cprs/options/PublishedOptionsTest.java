package dev.cprs.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.CompressionOptions;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.Granularity;
import dev.cprs.InvalidRequestException;
import dev.cprs.SpanForm;
import dev.cprs.spi.CriticInfo;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedOptionsTest {
  private static final CriticInfo PUBLISHED =
      CriticInfo.builder("published", 100, 100).categoryHead(true).build();
  private static final CriticInfo BOTH_HEADS =
      CriticInfo.builder("both", 100, 100)
          .categoryHead(true)
          .publishedMode(CriticMode.JOINT)
          .build();
  private static final CompressionOptions AS_PUBLISHED =
      CompressionOptions.builder()
          .mode(CriticMode.BOUNDARY)
          .spanForm(SpanForm.PUBLISHED)
          .minSpanTokens(3)
          .completeSentences(true)
          .build();

  private static CompressionOptions options(
      Optional<CriticMode> mode, CriticInfo model, ControlPrompt prompt) {
    return new PublishedOptions(mode, 3, true).of(model, prompt).build();
  }

  @Test
  void aModelThatSaysNothingIsReadAsThePublishedCodeReadsIt() {
    assertThat(options(Optional.empty(), PUBLISHED, ControlPrompt.facts())).isEqualTo(AS_PUBLISHED);
    assertThat(options(Optional.of(CriticMode.BOUNDARY), BOTH_HEADS, ControlPrompt.facts()))
        .isEqualTo(AS_PUBLISHED);
  }

  @Test
  void bothHeadsKeepWholeSentencesForFacts() {
    CompressionOptions whole =
        CompressionOptions.builder()
            .mode(CriticMode.JOINT)
            .spanForm(SpanForm.EXACT)
            .granularity(Granularity.SENTENCES)
            .build();
    assertThat(options(Optional.empty(), BOTH_HEADS, ControlPrompt.facts())).isEqualTo(whole);
    assertThat(options(Optional.of(CriticMode.JOINT), PUBLISHED, ControlPrompt.facts()))
        .isEqualTo(whole);
  }

  @Test
  void bothHeadsKeepExactSpansForAllElse() {
    assertThat(options(Optional.empty(), BOTH_HEADS, ControlPrompt.needles()))
        .isEqualTo(
            CompressionOptions.builder()
                .mode(CriticMode.JOINT)
                .spanForm(SpanForm.EXACT)
                .minSpanTokens(3)
                .completeSentences(true)
                .build());
  }

  @Test
  void whereTheOtherHeadHasNothingToReadTheBoundaryHeadIsRead() {
    ControlPrompt untagged = ControlPrompt.of("Keep the gold.");
    assertThat(options(Optional.empty(), BOTH_HEADS, untagged)).isEqualTo(AS_PUBLISHED);
    CriticInfo headless =
        CriticInfo.builder("headless", 100, 100).publishedMode(CriticMode.JOINT).build();
    assertThat(options(Optional.empty(), headless, ControlPrompt.facts())).isEqualTo(AS_PUBLISHED);
    assertThat(options(Optional.of(CriticMode.JOINT), headless, untagged).mode())
        .contains(CriticMode.JOINT); // which the compression refuses
  }

  @Test
  void aNegativeMinimumIsRefusedAlsoWhereItHasNoMeaning() {
    assertThatThrownBy(() -> new PublishedOptions(Optional.of(CriticMode.JOINT), -1, false))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("-1");
  }
}
