package dev.cprs.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionStats;
import dev.cprs.Span;
import dev.cprs.spi.UnitKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultJsonTest {
  private static final CompressionStats STATS =
      CompressionStats.builder()
          .inputTokens(100)
          .prefixTokens(60)
          .outputTokens(4)
          .windows(2)
          .droppedByBudget(3)
          .tokenizing(Duration.ofMillis(100))
          .scoring(Duration.ofMillis(300))
          .decoding(Duration.ofMillis(100))
          .build();

  @Test
  void writesEveryFieldInAFixedOrder() {
    CompressedContext result =
        CompressedContext.builder(CompressedContext.Outcome.ORIGINAL_RETURNED)
            .spans(
                List.of(
                    Span.builder(1, 4, 9, "a \"b\"")
                        .score(0.12345678)
                        .probability(0.05149)
                        .tokens(4)
                        .kind(UnitKind.LOG_ENTRY)
                        .path("line 1")
                        .otherPlaces(List.of(new Span.Place(1, 12, 17)))
                        .build()))
            .texts(List.of("", "a \"b\""))
            .formats(List.of("prose", "log"))
            .documentScores(List.of(0.0, 0.12345678))
            .answerable(0.26951)
            .stats(STATS)
            .build();
    assertThat(ResultJson.of(List.of("", "😀  a \"b\""), result))
        .isEqualTo(
            "{\"text\":\"a \\\"b\\\"\",\"spans\":[{\"start\":4,\"end\":9,\"startCodePoint\":3,"
                + "\"endCodePoint\":8,\"text\":\"a \\\"b\\\"\","
                + "\"tag\":null,\"score\":0.123457,\"document\":1,\"tokens\":4,"
                + "\"kind\":\"log-entry\",\"path\":\"line 1\",\"probability\":0.051,"
                + "\"otherPlaces\":[{\"document\":1,\"start\":12,\"end\":17}]}],"
                + "\"formats\":[\"prose\",\"log\"],\"documentScores\":[0.0,0.123457],\"answerable\":0.27,"
                + "\"stats\":{\"inputTokens\":100,\"outputTokens\":4,\"windows\":2,"
                + "\"seconds\":0.5,\"tokensPerSecond\":200.0,\"prefixTokens\":60,"
                + "\"droppedByBudget\":3,\"keptShare\":0.04},\"outcome\":\"original-returned\"}");
  }

  @Test
  void codePointsAreCountedForwardsAndBackwards() {
    String text = "a😀b😀c";
    CodePoints codePoints = new CodePoints(text);
    for (int offset : new int[] {0, 1, 3, 4, 7, 6, 3, 7, 0}) {
      assertThat(codePoints.at(offset)).isEqualTo(text.codePointCount(0, offset));
    }
  }
}
