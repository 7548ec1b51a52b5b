package dev.cprs;

import static dev.cprs.ToyCritic.compressor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.internal.Checkpoint;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.WindowScores;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a request goes, is followed, cancelled, interrupted, closed upon, and fails. */
@Timeout(60)
class RequestLifecycleTest {
  @Test
  void reportsEveryWindowInOrder() {
    List<String> reports = new ArrayList<>();
    try (var compressor = compressor(new ToyCritic(4))) {
      compressor.compress(
          CompressionRequest.builder("Which?")
              .document("word ".repeat(700))
              .progress((done, total) -> reports.add(done + "/" + total))
              .build());
    }
    int total = reports.size();
    assertThat(total).isGreaterThan(7);
    assertThat(reports)
        .isEqualTo(IntStream.rangeClosed(1, total).mapToObj(i -> i + "/" + total).toList());
  }

  /** Scores a window only after it is let, and tells when it began. */
  private static final class SlowCritic extends ToyCritic {
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch go = new CountDownLatch(1);

    SlowCritic() {
      super(1);
    }

    @Override
    public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
      begun.countDown();
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return super.score(window, categoryTokens);
    }
  }

  @Test
  void cancellingStopsFurtherWindows() throws Exception {
    SlowCritic critic = new SlowCritic();
    try (var compressor = compressor(critic)) {
      CompletableFuture<CompressedContext> future =
          compressor.compressAsync("Which?", "word ".repeat(5000));
      critic.begun.await();
      future.cancel(true);
      critic.go.countDown();
      assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
    }
    // One was being scored when the request was cancelled; nothing was begun after it.
    assertThat(critic.seen).hasSize(1);
  }

  /** One text may take seconds to tokenize. */
  @Test
  void cancellingStopsInTheMiddleOfAText() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean waiting = new AtomicBoolean(true);
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    ToyTokenizer tokenizer =
        new ToyTokenizer() {
          @Override
          public TokenizedText encode(String text) {
            if (!text.startsWith("word")) {
              return super.encode(text);
            }
            begun.countDown();
            try {
              while (waiting.get()) {
                Checkpoint.pass();
              }
            } catch (CompressionCancelledException e) {
              ended.complete(e);
              throw e;
            }
            return super.encode(text);
          }
        };
    try (var compressor =
        ContextCompressor.builder().tokenizer(tokenizer).critic(new ToyCritic(1)).build()) {
      CompletableFuture<CompressedContext> future = compressor.compressAsync("Which?", "word");
      begun.await();
      future.cancel(true);
      try {
        assertThat(ended.get(30, TimeUnit.SECONDS)).hasMessageContaining("cancelled");
      } finally {
        waiting.set(false);
      }
    }
  }

  @Test
  void closingStopsWhatRunsAndFreesTheModel() throws Exception {
    SlowCritic critic = new SlowCritic();
    ToyTokenizer tokenizer = new ToyTokenizer();
    ContextCompressor compressor =
        ContextCompressor.builder().tokenizer(tokenizer).critic(critic).build();
    CompletableFuture<CompressedContext> future =
        compressor.compressAsync("Which?", "word ".repeat(5000));
    critic.begun.await();
    Thread closer = new Thread(compressor::close);
    closer.start();
    while (closer.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThat(critic.isClosed()).isFalse();
    critic.go.countDown();
    closer.join();
    assertThatThrownBy(() -> future.get(30, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(CompressionCancelledException.class);
    assertThat(critic.isClosed()).isTrue();
    assertThat(tokenizer.isClosed()).isTrue();
    compressor.close();
    assertThatThrownBy(() -> compressor.compress("Which?", "x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> compressor.compressAsync("Which?", "x"))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 5000}) // one window in the queue when the interrupt comes, and many
  void interruptingTheCallerStopsTheRequest(int words) throws Exception {
    SlowCritic critic = new SlowCritic();
    try (var compressor = compressor(critic)) {
      CompletableFuture<Boolean> interruptedAfter = new CompletableFuture<>();
      Thread caller =
          new Thread(
              () -> {
                try {
                  compressor.compress("Which?", "word ".repeat(words));
                  interruptedAfter.completeExceptionally(new AssertionError("not cancelled"));
                } catch (CompressionCancelledException e) {
                  interruptedAfter.complete(Thread.currentThread().isInterrupted());
                }
              });
      caller.start();
      critic.begun.await();
      caller.interrupt();
      // The flag is cleared as the wait is broken off; that the caller waits again says that the
      // pool has stopped the request.
      while (caller.isInterrupted() || caller.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      critic.go.countDown();
      assertThat(interruptedAfter.get(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(critic.seen).hasSize(1);
  }

  /** The workers see it themselves: the thread may be busy, or have no processor for a while. */
  @Test
  void noWindowBeginsAfterAnInterruptThoughTheThreadIsBusy() throws Exception {
    Semaphore gate = new Semaphore(1);
    ToyCritic critic =
        new ToyCritic(1) {
          @Override
          public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
            gate.acquireUninterruptibly();
            return super.score(window, categoryTokens);
          }
        };
    CountDownLatch told = new CountDownLatch(1);
    AtomicBoolean listening = new AtomicBoolean(true);
    CompletableFuture<Boolean> interruptedAfter = new CompletableFuture<>();
    try (var compressor = compressor(critic)) {
      Thread caller =
          new Thread(
              () -> {
                try {
                  compressor.compress(
                      CompressionRequest.builder("Which?")
                          .document("word ".repeat(5000))
                          .progress(
                              (done, total) -> {
                                told.countDown();
                                while (listening.get()) { // and not waiting, which clears the flag
                                  Thread.yield();
                                }
                              })
                          .build());
                  interruptedAfter.completeExceptionally(new AssertionError("not cancelled"));
                } catch (CompressionCancelledException e) {
                  interruptedAfter.complete(Thread.currentThread().isInterrupted());
                }
              });
      caller.start();
      told.await();
      caller.interrupt();
      gate.release(1000);
      Thread.sleep(200); // in which all windows could be scored
      listening.set(false);
      assertThat(interruptedAfter.get(30, TimeUnit.SECONDS)).isTrue();
    }
    // One was told of, and one may have been under way.
    assertThat(critic.seen.size()).isBetween(1, 2);
  }

  @Test
  void aRequestThatIsCancelledBeforeItBeginsTokenizesNothing() throws Exception {
    SlowCritic critic = new SlowCritic();
    AtomicInteger tokenized = new AtomicInteger();
    ToyTokenizer tokenizer =
        new ToyTokenizer() {
          @Override
          public TokenizedText encode(String text) {
            tokenized.addAndGet(text.startsWith("word") ? 1 : 0);
            return super.encode(text);
          }
        };
    try (var compressor = ContextCompressor.builder().tokenizer(tokenizer).critic(critic).build()) {
      List<CompletableFuture<CompressedContext>> futures = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        futures.add(compressor.compressAsync("Which?", "word ".repeat(150)));
      }
      critic.begun.await();
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getName().equals("cprs-request"))
          .hasSizeLessThanOrEqualTo(256);
      // From the last on: a thread that a cancelled request leaves takes the next one that isn't.
      for (int i = futures.size() - 1; i >= 0; i--) {
        futures.get(i).cancel(true);
      }
      critic.go.countDown();
    }
    assertThat(tokenized.get()).isBetween(1, 256);
    assertThat(critic.seen).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void aRequestThatIsCancelledInLineIsLetGo() throws Exception {
    SlowCritic critic = new SlowCritic();
    try (var compressor = compressor(critic)) {
      compressor.compressAsync("Which?", "word ".repeat(150));
      compressor.compressAsync("Which?", "word ".repeat(150));
      critic.begun.await();
      WeakReference<String> document = new WeakReference<>("word ".repeat(150));
      CompletableFuture<CompressedContext> waiting =
          compressor.compressAsync("Which?", document.get());
      waiting.cancel(true);
      while (document.get() != null) {
        System.gc();
        Thread.sleep(10);
      }
      critic.go.countDown();
    }
  }

  @Test
  void aListenerRunsOnTheRequestsThreadAndItsFailureIsItsOwn() {
    try (var compressor = compressor(new ToyCritic(2).find("gold", 4))) {
      List<Thread> threads = new ArrayList<>();
      List<String> nested = new ArrayList<>();
      CompressionRequest.Builder request =
          CompressionRequest.builder("Which?").document("word ".repeat(700));
      compressor.compress(
          request
              .progress(
                  (done, total) -> {
                    threads.add(Thread.currentThread());
                    nested.add(compressor.compress("Which?", "one gold two").text());
                    assertThatThrownBy(compressor::close)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("cancel the request's future");
                  })
              .build());
      assertThat(threads).isNotEmpty().containsOnly(Thread.currentThread());
      assertThat(nested).containsOnly("gold");
      for (Throwable own : List.of(new IllegalStateException("mine"), new AssertionError("mine"))) {
        CompressionRequest.Builder failing =
            CompressionRequest.builder("Which?").document("word ".repeat(700));
        failing.progress(
            (done, total) -> {
              if (own instanceof Error e) {
                throw e;
              }
              throw (RuntimeException) own;
            });
        assertThatThrownBy(() -> compressor.compress(failing.build())).isSameAs(own);
      }
    }
  }

  @Test
  void aFailingCriticFailsTheRequestOnly() {
    ToyCritic critic =
        new ToyCritic(2) {
          @Override
          public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
            if (window.contextTokens() < 5) {
              throw new ArithmeticException("no");
            }
            return super.score(window, categoryTokens);
          }
        };
    try (var compressor = compressor(critic)) {
      assertThatThrownBy(() -> compressor.compress("Which?", "a b"))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("no");
      assertThatThrownBy(() -> compressor.compressAsync("Which?", "a b").get())
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOf(EngineException.class);
      assertThat(compressor.compress("Which?", "a b c d e f").isEmpty()).isTrue();
    }
  }

  @Test
  void aFullHeapIsSaidAndForgotten() throws Exception {
    AtomicReference<RuntimeException> wrapped = new AtomicReference<>();
    AtomicReference<String> reason = new AtomicReference<>("Java heap space");
    ToyCritic critic =
        new ToyCritic(2) {
          @Override
          public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
            if (reason.get() != null) {
              OutOfMemoryError full = new OutOfMemoryError(reason.get());
              if (wrapped.get() != null) {
                wrapped.get().initCause(full);
                throw wrapped.get();
              }
              throw full;
            }
            return super.score(window, categoryTokens);
          }
        }.find("gold", 4);
    try (var compressor = compressor(critic)) {
      String text = "word ".repeat(700);
      assertThatThrownBy(() -> compressor.compress("Which?", text))
          .isInstanceOf(ResourceException.class)
          .hasMessageContaining("-Xmx")
          .hasCauseInstanceOf(OutOfMemoryError.class);
      assertThatThrownBy(() -> compressor.compressAsync("Which?", text).get())
          .cause()
          .isInstanceOf(ResourceException.class);
      wrapped.set(new IllegalArgumentException("Self-suppression not permitted"));
      assertThatThrownBy(() -> compressor.compress("Which?", "one"))
          .isInstanceOf(ResourceException.class);
      wrapped.set(null);
      reason.set("unable to create native thread");
      assertThatThrownBy(() -> compressor.compress("Which?", text))
          .isInstanceOf(OutOfMemoryError.class);
      reason.set(null);
      assertThat(compressor.compress("Which?", "one gold two").text()).isEqualTo("gold");
    }
  }
}
