package dev.cprs.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.EngineException;
import dev.cprs.ExpectedWarnings;
import dev.cprs.InvalidRequestException;
import dev.cprs.ToyCritic;
import dev.cprs.ToyTokenizer;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

@ExpectedWarnings("The compressor doesn't work")
class CprsHealthIndicatorTest {
  /** How many of the next windows fail. */
  private final AtomicInteger failures = new AtomicInteger();

  private final AtomicInteger windows = new AtomicInteger();
  private final EngineWatch watch = new EngineWatch();
  private final ContextCompressor compressor =
      ContextCompressor.builder()
          .tokenizer(new ToyTokenizer())
          .critic(
              new ToyCritic(1) {
                @Override
                public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
                  windows.incrementAndGet();
                  if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    throw new EngineException("out of memory");
                  }
                  return super.score(window, categoryTokens);
                }
              })
          .controlPrompt(ToyCritic.PROMPT)
          .observer(watch)
          .build();
  private final CprsHealthIndicator indicator = new CprsHealthIndicator(compressor, watch);

  @AfterEach
  void close() {
    compressor.close();
  }

  private void fail(int times) {
    failures.set(times);
    assertThatThrownBy(() -> compressor.compress("Which?", "word"))
        .isInstanceOf(EngineException.class);
  }

  @Test
  void isUpAtNoCostWhileRequestsSucceed() {
    compressor.compress("Which?", "word");
    Health health = indicator.health();
    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails())
        .containsEntry("model", compressor.model().model())
        .containsEntry("windowTokens", compressor.windowTokens())
        .containsEntry("workers", 1);
    assertThat(windows).hasValue(1);
  }

  @Test
  void aRequestThatCouldNotBeIsNoIllness() {
    assertThatThrownBy(() -> compressor.compress("word ".repeat(500), "word"))
        .isInstanceOf(InvalidRequestException.class);
    assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
    assertThat(windows).hasValue(0);
  }

  @Test
  void oneFailureThatDoesNotGoOnIsNoIllness() {
    fail(1);
    assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
    assertThat(windows).hasValue(2);
    indicator.health();
    assertThat(windows).hasValue(2);
  }

  @Test
  void isDownWhileTheEngineFailsAndUpAfterIt() {
    fail(3);
    Health health = indicator.health();
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails()).extractingByKey("error").asString().contains("out of memory");
    assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isDownWhenClosed() {
    compressor.close();
    assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
  }
}
