package dev.cprs.server.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Counts what is under way: never more at once than may be. Thread-safe. */
public final class Gate {
  private final int most;
  private final Semaphore places;

  public Gate(int most) {
    this.most = most;
    places = new Semaphore(most);
  }

  /** Whether there was a place, which then is taken. */
  public boolean tryEnter() {
    return places.tryAcquire();
  }

  /** Gives a place back. */
  public void leave() {
    places.release();
  }

  /** Places taken. */
  public int inside() {
    return most - places.availablePermits();
  }

  /**
   * Waits until nobody is inside.
   *
   * @return whether that was so in time
   */
  public boolean awaitEmpty(Duration patience) throws InterruptedException {
    boolean empty = places.tryAcquire(most, patience.toNanos(), TimeUnit.NANOSECONDS);
    if (empty) {
      places.release(most);
    }
    return empty;
  }
}
