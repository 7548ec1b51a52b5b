package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.server.http.ProblemException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallsTest {
  @Test
  void aClientLeavesSomeForOthers() throws InterruptedException {
    Calls calls = new Calls(16);
    assertThatThrownBy(
            () -> {
              while (true) {
                calls.enter("greedy");
              }
            })
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("of this client");
    int greedy = calls.inside();
    assertThat(greedy).isBetween(12, 15);
    calls.enter("modest");
    assertThat(calls.inside()).isEqualTo(greedy + 1);
    assertThat(calls.awaitNone(Duration.ZERO)).isFalse();
    calls.leave("modest");
    for (int i = 0; i < greedy; i++) {
      calls.leave("greedy");
    }
    assertThat(calls.awaitNone(Duration.ZERO)).isTrue();
  }
}
