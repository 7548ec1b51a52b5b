package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ExpectedWarnings;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@ExpectedWarnings("can't be seen this time")
class LooksTest {
  @Test
  void aLookThatFailsIsNotTheLast() throws InterruptedException {
    CountDownLatch looks = new CountDownLatch(3);
    ScheduledExecutorService executor =
        Looks.every(
            1,
            "looks",
            () -> {
              looks.countDown();
              throw new OutOfMemoryError("for a test");
            });
    try {
      assertThat(looks.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      executor.shutdown();
    }
  }
}
