package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.internal.Checkpoint;
import dev.cprs.internal.ClientOfThread;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody waits for all that others have asked for. */
@Timeout(60)
class FairSharesTest {
  private static final String LARGE = "word ".repeat(5000); // some 60 windows
  private static final String SMALL = "one gold two";

  private static CompressionRequest request(String client, String document) {
    return CompressionRequest.builder("Which?").document(document).client(client).build();
  }

  /** Scores each batch of windows after it is let; one worker. */
  private static final class GatedCritic extends ToyCritic {
    final Semaphore begun = new Semaphore(0);
    final Semaphore gate = new Semaphore(0);
    final AtomicInteger scored = new AtomicInteger();

    GatedCritic() {
      super(1);
      find("gold", 4);
    }

    @Override
    public List<WindowScores> score(List<TokenWindow> windows, TokenIds categoryTokens) {
      begun.release();
      gate.acquireUninterruptibly();
      scored.incrementAndGet();
      return super.score(windows, categoryTokens);
    }

    /** A compressor whose windows are all let when it is closed, so that no failure hangs. */
    Opened open() {
      return new Opened(ToyCritic.compressor(this), gate);
    }
  }

  private record Opened(ContextCompressor compressor, Semaphore gate) implements AutoCloseable {
    @Override
    public void close() {
      gate.release(100_000);
      compressor.close();
    }
  }

  /** Lets batches be scored one by one until a request has its answer; counts them. */
  private static int batchesUntil(CompletableFuture<CompressedContext> answer, GatedCritic critic)
      throws InterruptedException {
    int before = critic.scored.get();
    while (!answer.isDone()) {
      critic.gate.release();
      critic.begun.tryAcquire(1, TimeUnit.SECONDS);
      try { // what follows the last of its windows takes a moment
        answer.get(50, TimeUnit.MILLISECONDS);
      } catch (ExecutionException e) {
        throw new AssertionError(e);
      } catch (TimeoutException e) {
        // not yet
      }
    }
    return critic.scored.get() - before;
  }

  @Test
  void aSmallRequestWaitsForOneWindowOfEachOther() throws Exception {
    GatedCritic critic = new GatedCritic();
    try (Opened opened = critic.open()) {
      ContextCompressor compressor = opened.compressor();
      List<CompletableFuture<CompressedContext>> large = new ArrayList<>();
      for (int i = 0; i < 20; i++) { // more than there ever were threads for requests
        large.add(compressor.compressAsync(request("same", LARGE)));
      }
      critic.begun.acquire();
      awaitBacklog(compressor, large.size());
      CompletableFuture<CompressedContext> small = compressor.compressAsync(request("same", SMALL));
      awaitBacklog(compressor, large.size() + 1);
      assertThat(batchesUntil(small, critic)).isLessThanOrEqualTo(3 * large.size());
      assertThat(large).noneMatch(CompletableFuture::isDone);
      assertThat(small.get().text()).isEqualTo("gold");
      large.forEach(future -> future.cancel(true));
    }
  }

  @Test
  void aClientWaitsForOneWindowOfEachOtherHoweverManyRequestsThoseHave() throws Exception {
    GatedCritic critic = new GatedCritic();
    try (Opened opened = critic.open()) {
      ContextCompressor compressor = opened.compressor();
      List<CompletableFuture<CompressedContext>> large = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        large.add(compressor.compressAsync(request("greedy", LARGE)));
      }
      critic.begun.acquire();
      awaitBacklog(compressor, large.size());
      CompletableFuture<CompressedContext> small =
          compressor.compressAsync(request("modest", SMALL));
      awaitBacklog(compressor, large.size() + 1);
      assertThat(batchesUntil(small, critic)).isLessThanOrEqualTo(8);
      large.forEach(future -> future.cancel(true));
    }
  }

  /** Until all but the one window that is being scored wait in line. */
  private static void awaitBacklog(ContextCompressor compressor, int requests)
      throws InterruptedException {
    while (Thread.getAllStackTraces().entrySet().stream()
            .filter(thread -> thread.getKey().getName().equals("cprs-request"))
            .filter(
                thread ->
                    List.of(thread.getValue()).stream()
                        .anyMatch(at -> at.getClassName().endsWith("WindowPool")))
            .count()
        < requests) {
      Thread.sleep(1);
    }
    assertThat(compressor.backlog()).isZero(); // no window was scored yet
  }

  @Test
  void theBacklogIsToldFromWhatWasScored() throws Exception {
    GatedCritic critic = new GatedCritic();
    try (Opened opened = critic.open()) {
      ContextCompressor compressor = opened.compressor();
      CompletableFuture<CompressedContext> large = compressor.compressAsync(request("", LARGE));
      critic.begun.acquire();
      Thread.sleep(20);
      critic.gate.release();
      critic.begun.acquire();
      assertThat(compressor.backlog().toMillis()).isGreaterThan(20);
      large.cancel(true);
    }
  }

  /** The second look reads a twentieth of the text, and no more than that waits. */
  @Test
  void aSecondLookIsInTheBacklogByWhatItReads() throws Exception {
    GatedCritic critic = new GatedCritic();
    try (Opened opened = critic.open()) {
      ContextCompressor compressor = opened.compressor();
      CompletableFuture<CompressedContext> twice =
          compressor.compressAsync(
              CompressionRequest.builder("Which?")
                  .document("word gold. ".repeat(2500))
                  .options(
                      CompressionOptions.builder()
                          .granularity(Granularity.SENTENCES)
                          .secondLook(SecondLook.share(0.05))
                          .build())
                  .build());
      List<Long> backlogs = new ArrayList<>();
      while (!twice.isDone()) {
        if (critic.begun.tryAcquire(50, TimeUnit.MILLISECONDS)) {
          Thread.sleep(5); // so that a window takes about the same, first and last
          backlogs.add(compressor.backlog().toNanos());
          critic.gate.release();
        }
      }
      int second = backlogs.size() - twice.get().stats().windowsReadAgain();
      assertThat(twice.get().stats().windowsReadAgain()).isGreaterThan(1);
      assertThat(backlogs.get(second)).isPositive().isLessThan(backlogs.get(1) / 4);
    }
  }

  /** Tokenizes a text that begins with "slow" once it may. */
  private static final class SlowTokenizer extends ToyTokenizer {
    final Semaphore begun = new Semaphore(0);
    final CountDownLatch go = new CountDownLatch(1);

    @Override
    public TokenizedText encode(String text) {
      if (text.startsWith("slow")) {
        begun.release();
        try {
          go.await();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
      return super.encode(text);
    }

    ContextCompressor compressor() {
      return compressorOf(this);
    }
  }

  private static ContextCompressor compressorOf(ToyTokenizer tokenizer) {
    return ContextCompressor.builder()
        .tokenizer(tokenizer)
        .critic(new ToyCritic(1).find("gold", 4))
        .controlPrompt(ToyCritic.PROMPT)
        .build();
  }

  @Test
  void oneThatTokenizesForLongDoesNotHoldTheOthers() throws Exception {
    SlowTokenizer tokenizer = new SlowTokenizer();
    try (var compressor = tokenizer.compressor()) {
      List<CompletableFuture<CompressedContext>> slow = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        slow.add(compressor.compressAsync(request("greedy", "slow " + i)));
      }
      tokenizer.begun.acquire(2); // its turns, with one worker
      assertThat(compressor.compressAsync(request("modest", SMALL)).get().text()).isEqualTo("gold");
      assertThat(tokenizer.begun.tryAcquire()).isFalse();
      tokenizer.go.countDown();
      for (CompletableFuture<CompressedContext> each : slow) {
        assertThat(each.get().isEmpty()).isTrue();
      }
    }
  }

  private static CompletableFuture<Integer> counting(
      ContextCompressor compressor, String client, String text, Executor threads) {
    return CompletableFuture.supplyAsync(
        () -> ClientOfThread.working(client, () -> compressor.countTokens(text)), threads);
  }

  /** A conversation's texts are counted before and after they are compressed, or not compressed. */
  @Test
  void countingTakesTurnsAsRequestsDo() throws Exception {
    SlowTokenizer tokenizer = new SlowTokenizer();
    ExecutorService threads = Executors.newCachedThreadPool();
    try (var compressor = tokenizer.compressor()) {
      List<CompletableFuture<Integer>> slow = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        slow.add(counting(compressor, "greedy", "slow " + i, threads));
      }
      try {
        tokenizer.begun.acquire(2); // its turns, with one worker
        assertThat(counting(compressor, "modest", SMALL, threads).get()).isEqualTo(3);
        assertThat(tokenizer.begun.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
      } finally {
        tokenizer.go.countDown();
      }
      for (CompletableFuture<Integer> each : slow) {
        assertThat(each.get()).isEqualTo(2);
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Passes the checkpoint in the middle of each text until three texts are begun. */
  @Test
  void aLongTextLetsTheOthersOfItsClientGoOnInItsMiddle() throws Exception {
    CountDownLatch begun = new CountDownLatch(3);
    ToyTokenizer tokenizer =
        new ToyTokenizer() {
          @Override
          public TokenizedText encode(String text) {
            if (text.startsWith("slow")) {
              begun.countDown();
              while (begun.getCount() > 0) {
                Checkpoint.pass();
              }
            }
            return super.encode(text);
          }
        };
    ExecutorService threads = Executors.newCachedThreadPool();
    try (var compressor = compressorOf(tokenizer)) {
      List<CompletableFuture<?>> all = new ArrayList<>();
      all.add(compressor.compressAsync(request("same", "slow 1")));
      all.add(counting(compressor, "same", "slow 2", threads));
      all.add(counting(compressor, "same", "slow 3", threads));
      for (CompletableFuture<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void whoCountsAndIsInterruptedWaitsNoLonger() throws Exception {
    SlowTokenizer tokenizer = new SlowTokenizer();
    ExecutorService threads = Executors.newCachedThreadPool();
    try (var compressor = tokenizer.compressor()) {
      List<CompletableFuture<Integer>> slow =
          List.of(
              counting(compressor, "", "slow 1", threads),
              counting(compressor, "", "slow 2", threads));
      tokenizer.begun.acquire(2);
      CompletableFuture<Boolean> interruptedAfter = new CompletableFuture<>();
      Thread third =
          new Thread(
              () -> {
                try {
                  compressor.countTokens("slow 3");
                } catch (CompressionCancelledException e) {
                  interruptedAfter.complete(Thread.currentThread().isInterrupted());
                }
              });
      third.start();
      third.interrupt();
      try {
        assertThat(interruptedAfter.get(30, TimeUnit.SECONDS)).isTrue();
      } finally {
        tokenizer.go.countDown();
      }
      for (CompletableFuture<Integer> each : slow) {
        assertThat(each.get()).isEqualTo(2);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void largeRequestsBeginWhereThereIsRoomAndSmallOnesAlways() throws Exception {
    Turns turns = new Turns(1, 1_000_000);
    Cancellation wanted = new Cancellation(() -> false);
    Turns.Turn first = turns.of("a", 900_000, wanted);
    first.begin();
    first.rest();
    assertThat(turns.unplanned()).isZero();
    Turns.Turn second = turns.of("a", 900_000, wanted);
    CompletableFuture<Void> begun = CompletableFuture.runAsync(second::begin);
    Turns.Turn small = turns.of("a", 1000, wanted);
    small.begin(); // though the second waits
    small.close();
    assertThat(begun).isNotDone();
    assertThat(turns.unplanned()).isEqualTo(900_000);
    first.close();
    begun.get(30, TimeUnit.SECONDS);
    second.close();
  }

  @Test
  void whatIsCancelledWaitsNoLonger() {
    Turns turns = new Turns(1, 1_000_000);
    Turns.Turn first = turns.of("a", 900_000, new Cancellation(() -> false));
    first.begin();
    for (long units : new long[] {900_000, 10}) { // for room, and for its turn
      CompletableFuture<Void> future = new CompletableFuture<>();
      Cancellation cancellation = new Cancellation(future::isDone);
      future.whenComplete((nothing, failure) -> cancellation.wake());
      Turns.Turn second = turns.of("a", units, cancellation);
      CompletableFuture<Void> begun = CompletableFuture.runAsync(second::begin);
      future.cancel(true);
      assertThatThrownBy(begun::join).hasCauseInstanceOf(CompressionCancelledException.class);
      second.close();
    }
    first.close();
    Turns.Turn third = turns.of("a", 900_000, new Cancellation(() -> false));
    third.begin(); // nothing is held any more
    third.close();
  }
}
