package dev.cprs;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * The threads that score windows (the paper's parallelism, rho). One pool serves all requests: each
 * keeps no more than two windows a worker in the queue, so that the queue is bounded and a small
 * request that comes late need not wait for a large one to end.
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
   * Runs tasks 0 to {@code tasks}, exclusive, and returns when all are done. After a failure or a
   * cancellation no further task is started; those that run are waited for.
   *
   * @throws CompressionCancelledException if {@code cancelled} became true, or the calling thread
   *     was interrupted; its interrupt flag is then set
   */
  void run(int tasks, IntConsumer task, BooleanSupplier cancelled) {
    int permits = 2 * workers;
    Semaphore room = new Semaphore(permits);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    boolean interrupted = false;
    for (int i = 0; i < tasks; i++) {
      try {
        room.acquire();
      } catch (InterruptedException e) {
        interrupted = true;
        break;
      }
      int index = i;
      if (failure.get() != null || cancelled.getAsBoolean()) {
        room.release();
        break;
      }
      executor.execute(
          () -> {
            try {
              if (cancelled.getAsBoolean()) {
                failure.compareAndSet(null, new CancellationException());
              } else if (failure.get() == null) {
                task.accept(index);
              }
            } catch (Throwable e) { // whatever it is, the caller gets it
              failure.compareAndSet(null, e);
            } finally {
              room.release();
            }
          });
    }
    room.acquireUninterruptibly(permits);
    if (interrupted) {
      Thread.currentThread().interrupt();
      throw new CompressionCancelledException(
          "The request's thread was interrupted before all windows were scored");
    }
    rethrow(failure.get(), cancelled);
  }

  private static void rethrow(
      @org.jspecify.annotations.Nullable Throwable failure, BooleanSupplier cancelled) {
    if (failure instanceof CprsException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    if (cancelled.getAsBoolean() || failure instanceof CancellationException) {
      throw new CompressionCancelledException(
          "The request was cancelled, or its compressor closed, before all windows were scored");
    }
    if (failure != null) {
      throw new EngineException("A window could not be scored: " + failure, failure);
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
