package dev.cprs.engine.pytorch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cprs.EngineException;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The forward here is made up: memory that runs out can't be had on every machine. */
class BatchesTest {
  private final List<Integer> forwards = new ArrayList<>();

  @Test
  void aBatchThatFitsIsOneForward() {
    Batches batches = new Batches(100);
    assertThat(ids(batches.score(windows(5), windows -> forward(windows, 100))))
        .containsExactly(0f, 1f, 2f, 3f, 4f);
    assertThat(forwards).containsExactly(50);
    assertThat(batches.tokens()).isEqualTo(100);
  }

  @Test
  void oneThatDoesNotIsHalvedUntilItDoes() {
    Batches batches = new Batches(100);
    assertThat(ids(batches.score(windows(5), windows -> forward(windows, 25))))
        .containsExactly(0f, 1f, 2f, 3f, 4f);
    assertThat(forwards).containsExactly(50, 20, 30, 10, 20);
    assertThat(batches.tokens()).isEqualTo(15);
  }

  @Test
  void aWindowThatDoesNotFitAloneIsAFailure() {
    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(() -> new Batches(100).score(windows(3), windows -> forward(windows, 5)))
        .withMessageContaining("10 tokens");
    assertThat(forwards).containsExactly(30, 10);
  }

  @Test
  void anotherFailureIsNotTriedAgain() {
    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(
            () ->
                new Batches(100)
                    .score(
                        windows(3),
                        windows -> {
                          forwards.add(windows.size());
                          throw new EngineException("an illegal instruction");
                        }));
    assertThat(forwards).containsExactly(3);
  }

  /** Windows of 10 tokens, each with its own number as its first id. */
  private static List<TokenWindow> windows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new TokenWindow(TokenIds.of(i, 1, 1, 1, 1, 1, 1, 1, 1, 1), 0))
        .toList();
  }

  /** Gives each window's number as a logit, as long as the windows fit into memory. */
  private List<WindowScores> forward(List<TokenWindow> windows, int memory) {
    int tokens = Batches.tokens(windows);
    forwards.add(tokens);
    if (tokens > memory) {
      throw new EngineException(
          tokens + " tokens", new IllegalStateException("CUDA out of memory. Tried to allocate"));
    }
    return windows.stream()
        .map(window -> new WindowScores(new float[] {window.ids().get(0), 0, 0, 0}, new float[0]))
        .toList();
  }

  private static List<Float> ids(List<WindowScores> scores) {
    return scores.stream().map(window -> window.boundary(0, 0)).toList();
  }
}
