package dev.cprs;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads that score windows (the paper's parallelism, rho). One pool serves all requests. Each
 * request has at most two windows a worker in the queue, so the queue is bounded, and a small
 * request needn't wait for a large one to end.
 */
final class WindowPool implements AutoCloseable {
  private static final AtomicInteger POOLS = new AtomicInteger();

  private final int workers;
  private final ExecutorService executor;

  WindowPool(int workers) {
    this.workers = workers;
    String name = "cprs-" + POOLS.incrementAndGet() + "-worker-";
    AtomicInteger count = new AtomicInteger();
    executor =
        Executors.newFixedThreadPool(
            workers,
            task -> {
              Thread thread = new Thread(task, name + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Runs tasks 0 to {@code tasks}, exclusive, and returns when all are done. After a failure, a
   * cancellation or an interrupt no further task starts, and running tasks are awaited.
   *
   * @param task runs on the workers
   * @param done called on the calling thread with the index of each task that is done
   * @throws CompressionCancelledException if {@code cancelled} became true, or the calling thread
   *     was interrupted; its interrupt flag is then set
   */
  void run(int tasks, IntConsumer task, IntConsumer done, BooleanSupplier cancelled) {
    Batch batch = new Batch(task, cancelled);
    int begun = 0;
    int finished = 0;
    boolean interrupted = false;
    @Nullable Throwable listenerFailure = null;
    while (finished < begun || (begun < tasks && batch.goesOn())) {
      if (begun < tasks && begun - finished < 2 * workers && batch.goesOn()) {
        begun += batch.submit(begun) ? 1 : 0;
        continue;
      }
      int ended;
      try {
        ended = batch.await();
      } catch (InterruptedException e) {
        interrupted = true; // from here on the flag is clear, and await() waits for running tasks
        batch.stop();
        continue;
      }
      finished++;
      if (batch.goesOn()) {
        try {
          done.accept(ended);
        } catch (RuntimeException | Error e) { // thrown by the listener; it ends the request
          listenerFailure = e;
          batch.stop();
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
      throw new CompressionCancelledException(
          "The request's thread was interrupted before all windows were scored");
    }
    if (listenerFailure instanceof Error e) {
      throw e;
    }
    if (listenerFailure instanceof RuntimeException e) {
      throw e;
    }
    batch.throwFailure();
    if (finished < tasks || cancelled.getAsBoolean()) {
      throw new CompressionCancelledException(
          "The request was cancelled, or its compressor was closed, before all windows were scored");
    }
  }

  /** A task that ended, and what it threw. */
  private record Outcome(int task, @Nullable Throwable failure) {}

  /** The tasks of one call of {@link #run}. */
  private final class Batch {
    private final IntConsumer task;
    private final BooleanSupplier cancelled;
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private @Nullable Throwable failure;

    Batch(IntConsumer task, BooleanSupplier cancelled) {
      this.task = task;
      this.cancelled = cancelled;
    }

    boolean goesOn() {
      return !stopped.get() && !cancelled.getAsBoolean();
    }

    void stop() {
      stopped.set(true);
    }

    /** Submits a task; false if it is rejected, which stops the batch. */
    boolean submit(int index) {
      try {
        executor.execute(() -> outcomes.add(outcome(index)));
        return true;
      } catch (RuntimeException | Error e) { // no thread left, say: running tasks are still awaited
        fail(e);
        return false;
      }
    }

    private Outcome outcome(int index) {
      if (!goesOn()) {
        return new Outcome(index, null);
      }
      try {
        task.accept(index);
        return new Outcome(index, null);
      } catch (Throwable e) { // whatever it is, the caller gets it
        stop();
        return new Outcome(index, e);
      }
    }

    /** Waits until a submitted task ends, and returns its index. */
    int await() throws InterruptedException {
      Outcome outcome = outcomes.take();
      if (outcome.failure() != null) {
        fail(outcome.failure());
      }
      return outcome.task();
    }

    private void fail(Throwable e) {
      stop();
      if (failure == null) {
        failure = e;
      }
    }

    void throwFailure() {
      if (failure instanceof CprsException e) {
        throw e;
      }
      if (failure instanceof Error e) {
        throw e;
      }
      if (failure != null) {
        throw new EngineException("A window could not be scored: " + failure, failure);
      }
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
