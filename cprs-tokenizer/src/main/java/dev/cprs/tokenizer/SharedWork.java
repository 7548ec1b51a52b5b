package dev.cprs.tokenizer;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one task, done by the calling thread and by idle threads of the common pool. Where
 * the pool has none, or has no memory to begin, the caller does all. It never ends before a part
 * that was begun does, and a part that fails, for want of memory too, counts as ended: nobody waits
 * for it.
 *
 * @param <T> what comes of a part
 */
final class SharedWork<T> {
  /** The most threads for one task: each holds native memory for its part. */
  private static final int MOST_THREADS = 8;

  private final IntFunction<T> part;
  private final Runnable between;
  private final AtomicReferenceArray<@Nullable T> results;
  private final AtomicInteger next = new AtomicInteger();
  private final CountDownLatch open;
  private volatile @Nullable Throwable failure;

  /**
   * @param parts how many there are
   * @param part does one, by its number; may throw
   * @param between run by the calling thread between its parts; no further part is begun if it
   *     throws
   */
  SharedWork(int parts, IntFunction<T> part, Runnable between) {
    this.part = part;
    this.between = between;
    results = new AtomicReferenceArray<>(parts);
    open = new CountDownLatch(parts);
  }

  /**
   * Does all parts. If the calling thread is interrupted, no further part is begun.
   *
   * @return false if the thread was interrupted before all parts were done
   * @throws RuntimeException what a part threw, or what is run between them; an {@link Error}
   *     likewise
   */
  boolean run() {
    boolean interrupted = false;
    try {
      callHelpers();
    } catch (OutOfMemoryError e) {
      // Then without them.
    }
    while (workOne()) {
      if (Thread.currentThread().isInterrupted()) {
        interrupted |= skipRest();
      } else if (next.get() < results.length()) {
        pause();
      }
    }
    awaitHelpers();
    Throwable failed = failure;
    if (failed instanceof Error e) {
      throw e;
    }
    if (failed instanceof RuntimeException e) {
      throw e;
    }
    return !interrupted;
  }

  /** What came of a part, after all were done. */
  @Nullable T result(int number) {
    return results.get(number);
  }

  private void callHelpers() {
    int threads =
        Math.min(
            MOST_THREADS, Math.min(results.length(), Runtime.getRuntime().availableProcessors()));
    for (int helper = 1; helper < threads; helper++) {
      ForkJoinPool.commonPool().execute(this::help);
    }
  }

  private void help() {
    boolean more = true;
    while (more) {
      more = workOne();
    }
  }

  /** Does a part that nobody has begun; false if there is none. */
  private boolean workOne() {
    int number = next.getAndIncrement();
    if (number >= results.length()) {
      return false;
    }
    try {
      if (failure == null) {
        results.set(number, part.apply(number));
      }
    } catch (RuntimeException | Error e) {
      failure = e;
    } finally {
      open.countDown();
    }
    return true;
  }

  private void pause() {
    try {
      between.run();
    } catch (RuntimeException | Error e) {
      failure = e;
      skipRest();
    }
  }

  /** Gives up the parts that nobody has begun; false if there are none. */
  private boolean skipRest() {
    int begun = Math.min(results.length(), next.getAndSet(results.length()));
    for (int number = begun; number < results.length(); number++) {
      open.countDown();
    }
    return begun < results.length();
  }

  private void awaitHelpers() {
    boolean interrupted = false;
    while (true) {
      try {
        open.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (OutOfMemoryError e) { // to wait takes memory too
        Thread.yield();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
