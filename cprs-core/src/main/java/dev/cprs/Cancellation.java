package dev.cprs;

import java.util.function.BooleanSupplier;

/** Whether a request is still wanted, and what it waits at. Thread-safe. */
final class Cancellation {
  private final BooleanSupplier cancelled;
  private volatile Runnable wake = () -> {};

  /**
   * @param cancelled once true, always true
   */
  Cancellation(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  boolean isCancelled() {
    return cancelled.getAsBoolean();
  }

  /**
   * Sets what ends the wait that the request is about to begin; whoever waits looks at {@link
   * #isCancelled} after this.
   */
  void waitsAt(Runnable ending) {
    wake = ending;
  }

  /** Ends the wait of a request that has just been cancelled. */
  void wake() {
    wake.run();
  }

  /**
   * Throws if the request is no longer wanted.
   *
   * @throws CompressionCancelledException if it was cancelled, or its thread interrupted
   */
  void check() {
    if (isCancelled()) {
      throw new CompressionCancelledException(
          "The request was cancelled, or its compressor was closed, before it finished");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CompressionCancelledException(
          "The request's thread was interrupted before the request finished");
    }
  }
}
