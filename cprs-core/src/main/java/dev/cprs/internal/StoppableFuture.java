package dev.cprs.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * A future whose work is stopped before anybody learns that it was cancelled: who sees its end sees
 * no more of the work begin. {@link CompletableFuture} tells those who wait in an order of its own,
 * so work that is stopped by one of them may go on after others were told. Thread-safe.
 *
 * @param <T> what comes of the work
 */
public final class StoppableFuture<T> extends CompletableFuture<T> {
  private final AtomicBoolean decided = new AtomicBoolean();
  private volatile Runnable stop = () -> {};
  private volatile boolean cancelling;

  /** For work that is still to begin. */
  public StoppableFuture() {}

  /** Sets what stops the work, in place of what was set before; stops it if it is cancelled. */
  public void stopBy(Runnable task) {
    stop = task;
    if (cancelling) {
      task.run();
    }
  }

  @Override
  public boolean complete(T value) {
    return once(() -> super.complete(value));
  }

  /** What fails because it was stopped is not why the work ends. */
  @Override
  public boolean completeExceptionally(Throwable failure) {
    return once(() -> super.completeExceptionally(failure));
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    once(
        () -> {
          cancelling = true;
          try {
            stop.run();
          } finally {
            super.cancel(mayInterruptIfRunning);
          }
          return true;
        });
    return isCancelled();
  }

  /** Lets only the first end count; one that fails, for want of memory say, is none. */
  private boolean once(BooleanSupplier end) {
    if (!decided.compareAndSet(false, true)) {
      return false;
    }
    try {
      return end.getAsBoolean();
    } finally {
      if (!isDone()) {
        decided.set(false);
      }
    }
  }
}
