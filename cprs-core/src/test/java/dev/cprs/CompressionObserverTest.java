package dev.cprs;

import static dev.cprs.ToyCritic.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CompressionObserverTest {
  /** Writes down what it is told. */
  private static final class Recorder implements CompressionObserver {
    final ConcurrentLinkedQueue<CompressedContext> results = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    final AtomicInteger queued = new AtomicInteger();
    final AtomicInteger waiting = new AtomicInteger();

    @Override
    public void windowsQueued(int windows) {
      queued.addAndGet(windows);
      waiting.addAndGet(windows);
    }

    @Override
    public void windowsDone(int windows) {
      waiting.addAndGet(-windows);
    }

    @Override
    public void completed(CompressedContext result) {
      results.add(result);
    }

    @Override
    public void failed(Throwable failure) {
      failures.add(failure);
    }
  }

  private static ContextCompressor compressor(ToyCritic critic, CompressionObserver... observers) {
    ContextCompressor.Builder builder =
        ContextCompressor.builder()
            .tokenizer(new ToyTokenizer())
            .critic(critic)
            .controlPrompt(PROMPT);
    for (CompressionObserver observer : observers) {
      builder.observer(observer);
    }
    return builder.build();
  }

  @Test
  void isToldOfResultsAndWindows() {
    Recorder recorder = new Recorder();
    try (var compressor = compressor(new ToyCritic(2).find("gold", 4), recorder)) {
      CompressedContext kept = compressor.compress("Which?", "word ".repeat(700) + "gold");
      CompressedContext nothing = compressor.compress("Which?", "word");
      CompressedContext blank = compressor.compress("Which?", " ");
      assertThat(recorder.results).containsExactly(kept, nothing, blank);
      assertThat(recorder.queued).hasValue(kept.stats().windows() + 1);
    }
    assertThat(recorder.waiting).hasValue(0);
    assertThat(recorder.failures).isEmpty();
  }

  @Test
  void isToldWhyThereIsNoResult() throws Exception {
    Recorder recorder = new Recorder();
    AtomicInteger calls = new AtomicInteger();
    ToyCritic critic =
        new ToyCritic(1) {
          @Override
          public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
            if (calls.incrementAndGet() == 2) {
              throw new ArithmeticException("no");
            }
            return super.score(window, categoryTokens);
          }
        };
    try (var compressor = compressor(critic, recorder)) {
      CompressionRequest failing = CompressionRequest.of("Which?", "word ".repeat(700));
      assertThatThrownBy(() -> compressor.compress(failing)).isInstanceOf(EngineException.class);
      CompressionRequest tooLong = CompressionRequest.of("word ".repeat(99), "word");
      assertThatThrownBy(() -> compressor.compressAsync(tooLong).get())
          .isInstanceOf(ExecutionException.class);
      CompressionRequest strict =
          CompressionRequest.builder("Which?")
              .document("word")
              .options(CompressionOptions.builder().emptyResult(EmptyResultPolicy.THROW).build())
              .build();
      assertThatThrownBy(() -> compressor.compress(strict))
          .isInstanceOf(EmptyResultException.class);
    }
    assertThat(recorder.failures)
        .extracting(Object::getClass)
        .isEqualTo(
            List.of(
                EngineException.class, InvalidRequestException.class, EmptyResultException.class));
    assertThat(recorder.results).isEmpty();
    assertThat(recorder.queued.get()).isGreaterThan(7);
    assertThat(recorder.waiting).hasValue(0);
  }

  @Test
  void isToldOfARequestThatIsCancelledInLine() throws Exception {
    Recorder recorder = new Recorder();
    CountDownLatch go = new CountDownLatch(1);
    ToyCritic critic =
        new ToyCritic(1) {
          @Override
          public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
            try {
              go.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            return super.score(window, categoryTokens);
          }
        };
    try (var compressor = compressor(critic, recorder)) {
      CompletableFuture<CompressedContext> first = compressor.compressAsync("Which?", "word");
      CompletableFuture<CompressedContext> second = compressor.compressAsync("Which?", "word");
      compressor.compressAsync("Which?", "word").cancel(true);
      CompletableFuture<CompressedContext> last = compressor.compressAsync("Which?", "word");
      go.countDown();
      CompletableFuture.allOf(first, second, last).get();
      while (recorder.failures.isEmpty()) {
        Thread.onSpinWait();
      }
    }
    assertThat(recorder.failures).singleElement().isInstanceOf(CompressionCancelledException.class);
    assertThat(recorder.results).hasSize(3);
  }

  @Test
  void isToldOfACancelledRequest() throws Exception {
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    CompressionObserver observer =
        new CompressionObserver() {
          @Override
          public void failed(Throwable e) {
            failure.complete(e);
          }
        };
    CompletableFuture<CompletableFuture<CompressedContext>> future = new CompletableFuture<>();
    try (var compressor = compressor(new ToyCritic(1), observer)) {
      future.complete(
          compressor.compressAsync(
              CompressionRequest.builder("Which?")
                  .document("word ".repeat(700))
                  .progress((done, total) -> future.join().cancel(true))
                  .build()));
      assertThat(failure.get()).isInstanceOf(CompressionCancelledException.class);
    }
  }

  @Test
  @ExpectedWarnings("failed; the request goes on without it")
  void anObserverThatFailsChangesNothing() {
    CompressionObserver hostile =
        new CompressionObserver() {
          @Override
          public void windowsQueued(int windows) {
            throw new IllegalStateException("queued");
          }

          @Override
          public void windowsDone(int windows) {
            throw new NoSuchMethodError("done"); // as of a library of another version
          }

          @Override
          public void completed(CompressedContext result) {
            throw new IllegalStateException("completed");
          }

          @Override
          public void failed(Throwable failure) {
            throw new IllegalStateException("failed");
          }
        };
    Recorder next = new Recorder();
    try (var compressor = compressor(new ToyCritic(2).find("gold", 4), hostile, next)) {
      CompressedContext result = compressor.compress("Which?", "one gold two");
      assertThat(result.text()).isEqualTo("gold");
      assertThat(next.results).containsExactly(result);
      CompressionRequest tooLong = CompressionRequest.of("word ".repeat(99), "word");
      assertThatThrownBy(() -> compressor.compress(tooLong))
          .isInstanceOf(InvalidRequestException.class)
          .isSameAs(next.failures.poll());
    }
    assertThat(next.queued).hasValue(1);
    assertThat(next.waiting).hasValue(0);
  }
}
