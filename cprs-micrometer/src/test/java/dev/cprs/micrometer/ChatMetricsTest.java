package dev.cprs.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.chat.Decision;
import dev.cprs.chat.TextKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class ChatMetricsTest {
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final ChatMetrics metrics = new ChatMetrics(registry);

  private void decide(TextKind kind, Decision.Outcome outcome, int tokensIn, int tokensOut) {
    metrics.decided(
        Decision.builder(kind, outcome, "decided").message(0).tokens(tokensIn, tokensOut).build());
  }

  private double count(String name, String... tags) {
    return registry.get(name).tags(tags).counter().count();
  }

  @Test
  void decisionsAreMetered() {
    assertThat(count("cprs.chat.tokens.in")).isZero();
    decide(TextKind.SYSTEM, Decision.Outcome.COMPRESSED, 5000, 200);
    decide(TextKind.SYSTEM, Decision.Outcome.COMPRESSED, 3000, 100);
    decide(TextKind.TOOL_RESULT, Decision.Outcome.BELOW_THRESHOLD, 70, 70);
    assertThat(count("cprs.chat.texts", "kind", "system", "outcome", "compressed")).isEqualTo(2);
    assertThat(count("cprs.chat.texts", "kind", "tool_result", "outcome", "below_threshold"))
        .isEqualTo(1);
    assertThat(count("cprs.chat.tokens.in")).isEqualTo(8070);
    assertThat(count("cprs.chat.tokens.out")).isEqualTo(370);
  }
}
