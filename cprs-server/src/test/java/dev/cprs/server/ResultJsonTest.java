package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionStats;
import dev.cprs.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonResultTest {
  @Test
  void writesEveryFieldInAFixedOrder() throws Exception {
    CompressedContext result =
        new CompressedContext(
            List.of(new Span(1, 3, 8, "a \"b\"", null, 0.12345678, 4)),
            "a \"b\"",
            true,
            new CompressionStats(
                100,
                60,
                4,
                2,
                3,
                Duration.ofMillis(100),
                Duration.ofMillis(300),
                Duration.ofMillis(100)));
    assertThat(JsonResult.of(result))
        .isEqualTo(
            "{\"text\":\"a \\\"b\\\"\",\"spans\":[{\"start\":3,\"end\":8,\"text\":\"a \\\"b\\\"\","
                + "\"tag\":null,\"score\":0.123457,\"document\":1,\"tokens\":4}],"
                + "\"stats\":{\"inputTokens\":100,\"outputTokens\":4,\"windows\":2,"
                + "\"seconds\":0.5,\"tokensPerSecond\":200.0,\"prefixTokens\":60,"
                + "\"droppedByBudget\":3},\"original\":true}");
  }
}
