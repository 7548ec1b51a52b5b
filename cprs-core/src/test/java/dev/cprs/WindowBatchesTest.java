package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowBatchesTest {
  private static final String TEXT = ("word ".repeat(90) + "needle. ").repeat(20);

  /** A critic that takes several windows at once, and remembers how many tokens they had. */
  private static final class BatchingCritic extends ToyCritic {
    private final int batchTokens;
    private final Queue<List<Integer>> batches = new ConcurrentLinkedQueue<>();

    BatchingCritic(int batchTokens) {
      super(2);
      this.batchTokens = batchTokens;
      find("needle", 5);
    }

    @Override
    public int batchTokens() {
      return batchTokens;
    }

    @Override
    public List<WindowScores> score(List<TokenWindow> windows, TokenIds categoryTokens) {
      batches.add(windows.stream().map(window -> window.ids().size()).toList());
      return super.score(windows, categoryTokens);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 250, 1_000, 1_000_000})
  void batchesKeepWithinTheirTokensAndChangeNothing(int batchTokens) {
    List<Integer> progress = new ArrayList<>();
    CompressionRequest request =
        CompressionRequest.builder("Which?")
            .document(TEXT)
            .document(TEXT)
            .progress((done, total) -> progress.add(done))
            .build();
    BatchingCritic critic = new BatchingCritic(batchTokens);
    try (var one = ToyCritic.compressor(new BatchingCritic(0));
        var several = ToyCritic.compressor(critic)) {
      CompressedContext expected = one.compress(request);
      progress.clear();
      CompressedContext kept = several.compress(request);
      assertThat(kept.spans()).hasSize(40).isEqualTo(expected.spans());
      assertThat(kept.stats().windows()).isEqualTo(expected.stats().windows());
      assertThat(critic.batches.stream().mapToInt(List::size).sum())
          .isEqualTo(kept.stats().windows());
      // One report a batch, each by as many windows as a batch had.
      assertThat(progress).hasSameSizeAs(critic.batches).last().isEqualTo(kept.stats().windows());
      List<Integer> steps = new ArrayList<>();
      for (int i = 0; i < progress.size(); i++) {
        steps.add(progress.get(i) - (i == 0 ? 0 : progress.get(i - 1)));
      }
      assertThat(steps)
          .containsExactlyInAnyOrderElementsOf(critic.batches.stream().map(List::size).toList());
    }
    for (List<Integer> batch : critic.batches) {
      int tokens = batch.stream().mapToInt(Integer::intValue).sum();
      assertThat(batch.size() == 1 || tokens <= batchTokens).as(batch.toString()).isTrue();
    }
    if (batchTokens >= 1_000) {
      assertThat(critic.batches).anySatisfy(batch -> assertThat(batch).hasSizeGreaterThan(1));
    }
  }

  @Test
  void progressCountsWindows() {
    List<Integer> done = new ArrayList<>();
    try (var compressor = ToyCritic.compressor(new BatchingCritic(250))) {
      CompressedContext kept =
          compressor.compress(
              CompressionRequest.builder("Which?")
                  .document(TEXT)
                  .progress((windows, total) -> done.add(windows))
                  .build());
      assertThat(done).isSorted().doesNotHaveDuplicates().endsWith(kept.stats().windows());
    }
  }
}
