package dev.cprs.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionStats;
import dev.cprs.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultJsonTest {
  private static final CompressionStats STATS =
      new CompressionStats(
          100, 60, 4, 2, 3, Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofMillis(100));

  @Test
  void writesEveryFieldInAFixedOrder() {
    CompressedContext result =
        new CompressedContext(
            List.of(new Span(1, 4, 9, "a \"b\"", null, 0.12345678, 4)), "a \"b\"", true, STATS);
    assertThat(ResultJson.of(List.of("", "😀  a \"b\""), result))
        .isEqualTo(
            "{\"text\":\"a \\\"b\\\"\",\"spans\":[{\"start\":4,\"end\":9,\"startCodePoint\":3,"
                + "\"endCodePoint\":8,\"text\":\"a \\\"b\\\"\","
                + "\"tag\":null,\"score\":0.123457,\"document\":1,\"tokens\":4}],"
                + "\"stats\":{\"inputTokens\":100,\"outputTokens\":4,\"windows\":2,"
                + "\"seconds\":0.5,\"tokensPerSecond\":200.0,\"prefixTokens\":60,"
                + "\"droppedByBudget\":3},\"original\":true}");
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
