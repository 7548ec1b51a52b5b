package dev.cprs.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.decode.SpanDecoder.Settings;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A million tokens of what would cost a careless decoder its square: the reads of characters are
 * counted.
 */
class SpanDecoderHostileInputTest {
  private static final int TOKENS = 1_000_000;
  private static final Settings ALL = new Settings(0, false);
  private static final Settings SENTENCES = new Settings(0, true);

  private static TokenizedText characters() {
    TokenizedText.Builder tokens = new TokenizedText.Builder(TOKENS);
    for (int i = 0; i < TOKENS; i++) {
      tokens.add(0, i, i + 1);
    }
    return tokens.build();
  }

  private static TokenLabels alternating(int... labels) {
    TokenLabels alternating = new TokenLabels(TOKENS);
    for (int i = 0; i < TOKENS; i++) {
      alternating.set(i, labels[i % labels.length], i % 2, 1);
    }
    return alternating;
  }

  private static List<LabelledSpan> decode(String text, TokenLabels labels, Settings settings) {
    return SpanDecoder.decode(counted(text), characters(), labels, settings);
  }

  private static CountedText counted(String text) {
    return new CountedText(text, 12);
  }

  @Test
  void alternatingTags() {
    String text = "a".repeat(TOKENS);
    List<LabelledSpan> spans =
        decode(text, alternating(TokenLabels.B, TokenLabels.I, TokenLabels.E), ALL);
    assertThat(spans).hasSize(TOKENS);
    assertThat(SpanDecoder.disjoint(spans, counted(text))).isEqualTo(spans);
  }

  @Test
  void aMillionCompletionsWithoutPunctuation() {
    String text = "a".repeat(TOKENS);
    List<LabelledSpan> spans = decode(text, alternating(TokenLabels.B), SENTENCES);
    assertThat(spans).hasSize(TOKENS);
    assertThat(spans.get(0).end()).isEqualTo(TOKENS - 1);
    List<LabelledSpan> parted = SpanDecoder.disjoint(spans, counted(text));
    assertThat(parted).hasSize(2);
    assertThat(parted.get(1).start()).isEqualTo(TOKENS - 1);
  }

  @Test
  void aMillionCompletionsIntoOneRunOfWhiteSpace() {
    String half = " ".repeat(TOKENS / 2);
    String text = "a".repeat(TOKENS / 2) + half;
    List<LabelledSpan> spans = decode(text, alternating(TokenLabels.B), SENTENCES);
    assertThat(spans).hasSize(TOKENS / 2);
    assertThat(spans).allSatisfy(span -> assertThat(span.textEnd()).isEqualTo(TOKENS / 2));
    assertThat(SpanDecoder.disjoint(spans, counted(text))).hasSize(1);

    String reversed = half + "a".repeat(TOKENS / 2);
    List<LabelledSpan> leading = decode(reversed, alternating(TokenLabels.B), SENTENCES);
    assertThat(leading.get(0).textStart()).isEqualTo(TOKENS / 2);
    assertThat(SpanDecoder.disjoint(leading, counted(reversed))).hasSize(2);
  }

  @Test
  void shortSpansThatAreAllDropped() {
    String text = "a".repeat(TOKENS);
    TokenLabels labels = alternating(TokenLabels.E, TokenLabels.O);
    assertThat(decode(text, labels, new Settings(1, true))).isEmpty();
  }

  @Test
  void cutsThatAllBeginInOneRunOfWhiteSpace() {
    String text = "a".repeat(TOKENS / 2) + " ".repeat(TOKENS / 2);
    LabelledSpan first = new LabelledSpan(0, 1, 0, TOKENS / 2, 0, TOKENS / 2, 0, 1);
    LabelledSpan later = new LabelledSpan(0, 1, 1, TOKENS, 1, TOKENS / 2, 1, 1);
    List<LabelledSpan> spans = new ArrayList<>(Collections.nCopies(TOKENS, later));
    spans.set(0, first);
    assertThat(SpanDecoder.disjoint(spans, counted(text))).containsExactly(first);
  }
}
