package dev.cprs.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionCancelledException;
import dev.cprs.CompressionStats;
import dev.cprs.EmptyResultException;
import dev.cprs.EngineException;
import dev.cprs.InvalidRequestException;
import dev.cprs.Span;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CprsMetricsTest {
  private static final CompressionStats STATS =
      CompressionStats.builder()
          .inputTokens(1000)
          .prefixTokens(60)
          .outputTokens(40)
          .windows(3)
          .droppedByBudget(1)
          .tokenizing(Duration.ofMillis(10))
          .scoring(Duration.ofMillis(300))
          .decoding(Duration.ofMillis(5))
          .build();

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final CprsMetrics metrics = new CprsMetrics(registry);

  private double requests(String outcome) {
    return registry.get("cprs.requests").tag("outcome", outcome).counter().count();
  }

  @Test
  void everyMeterIsThereFromTheStart() {
    assertThat(registry.getMeters())
        .extracting(meter -> meter.getId().getName())
        .contains(
            "cprs.requests",
            "cprs.stage",
            "cprs.tokens.in",
            "cprs.tokens.out",
            "cprs.windows",
            "cprs.windows.waiting");
    assertThat(requests("failed")).isZero();
  }

  @Test
  void resultsAreMetered() {
    Span span = Span.builder(0, 0, 4, "gold").tag("needle").score(0.9).tokens(40).build();
    metrics.completed(
        CompressedContext.builder(CompressedContext.Outcome.KEPT)
            .spans(List.of(span))
            .stats(STATS)
            .build());
    metrics.completed(
        CompressedContext.builder(CompressedContext.Outcome.NOTHING_FOUND)
            .spans(List.of())
            .stats(STATS)
            .build());
    metrics.completed(
        CompressedContext.builder(CompressedContext.Outcome.ORIGINAL_RETURNED)
            .spans(List.of(span))
            .stats(STATS)
            .build());
    assertThat(requests("kept")).isEqualTo(1);
    assertThat(requests("empty")).isEqualTo(2);
    assertThat(registry.get("cprs.tokens.in").counter().count()).isEqualTo(3000);
    assertThat(registry.get("cprs.tokens.out").counter().count()).isEqualTo(120);
    assertThat(registry.get("cprs.windows").counter().count()).isEqualTo(9);
    assertThat(seconds("tokenize")).isEqualTo(0.03);
    assertThat(seconds("score")).isEqualTo(0.9);
    assertThat(seconds("decode")).isEqualTo(0.015);
  }

  private double seconds(String stage) {
    return registry.get("cprs.stage").tag("stage", stage).timer().totalTime(TimeUnit.SECONDS);
  }

  @Test
  void failuresAreMeteredByTheirKind() {
    metrics.failed(new InvalidRequestException("too long"));
    metrics.failed(new CompressionCancelledException("gone"));
    metrics.failed(new EmptyResultException("nothing"));
    metrics.failed(new EngineException("broken"));
    metrics.failed(new OutOfMemoryError("heap"));
    assertThat(requests("rejected")).isEqualTo(1);
    assertThat(requests("cancelled")).isEqualTo(1);
    assertThat(requests("empty")).isEqualTo(1);
    assertThat(requests("failed")).isEqualTo(2);
    assertThat(requests("kept")).isZero();
  }

  @Test
  void theQueueGoesUpAndDown() {
    metrics.windowsQueued(5);
    metrics.windowsDone(2);
    assertThat(registry.get("cprs.windows.waiting").gauge().value()).isEqualTo(3);
    metrics.windowsDone(3);
    assertThat(registry.get("cprs.windows.waiting").gauge().value()).isZero();
  }
}
