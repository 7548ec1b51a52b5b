package dev.cprs.internal;

/**
 * Counts the calls that use something, so that it is freed after the last of them. Takes no memory,
 * unlike the JDK's locks: where the heap is full, one of those may count a call that then fails,
 * and whoever wants to free the thing waits for that call for ever. Thread-safe.
 */
public final class Uses {
  private int running;
  private boolean closed;

  /** For something that is open. */
  public Uses() {}

  /**
   * Begins a call, if it is open still. Then {@link #end} must follow.
   *
   * @return whether it is open
   */
  public synchronized boolean begin() {
    if (!closed) {
      running++;
    }
    return !closed;
  }

  /** Ends a call. */
  public synchronized void end() {
    running--;
    if (running == 0) {
      notifyAll();
    }
  }

  /** Whether no further call begins. */
  public synchronized boolean isClosed() {
    return closed;
  }

  /**
   * Lets no further call begin, and returns when the last one has ended.
   *
   * @return whether it was open until now, so that the caller frees it
   */
  public synchronized boolean close() {
    boolean first = !closed;
    closed = true;
    boolean interrupted = false;
    while (running > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return first;
  }
}
