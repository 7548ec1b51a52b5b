package dev.cprs.hub;

import java.io.IOException;
import java.time.Duration;

/** Waits between the attempts at one thing, longer each time, and gives up in the end. */
final class Retries {
  private static final int MOST_FAILURES = 8; // in a row: some one and a half minutes of waiting
  private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(30);
  private static final Duration LONGEST_ASKED_FOR = Duration.ofMinutes(10);

  /** {@link Thread#sleep}, but in tests. */
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  private final String what;
  private final PullListener listener;
  private final Sleeper sleeper;
  private int failures;

  /**
   * @param what what is tried, for messages
   */
  Retries(String what, PullListener listener, Sleeper sleeper) {
    this.what = what;
    this.listener = listener;
    this.sleeper = sleeper;
  }

  /** The last attempt got further than any before: failures are counted from none again. */
  void progressed() {
    failures = 0;
  }

  /**
   * Waits after an attempt that failed.
   *
   * @throws HubException if there were too many, or the thread is interrupted
   */
  void waitAfter(IOException failure) {
    failures++;
    Duration pause = pause(failure);
    if (failures >= MOST_FAILURES || pause.compareTo(LONGEST_ASKED_FOR) > 0) {
      throw new HubException(
          "%s: %s, the last of %d failures%s; run the same again later, what was fetched is kept"
              .formatted(
                  what,
                  reason(failure),
                  failures,
                  pause.compareTo(LONGEST_ASKED_FOR) > 0
                      ? " (the hub asks to wait %d s)".formatted(pause.toSeconds())
                      : ""),
          failure);
    }
    listener.waiting(
        "%s: %s; trying again in %d s".formatted(what, reason(failure), pause.toSeconds()));
    try {
      sleeper.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HubException(
          "%s: interrupted; run the same again, what was fetched is kept".formatted(what), e);
    }
  }

  private Duration pause(IOException failure) {
    Duration backOff = Duration.ofSeconds(1L << Math.min(failures - 1, 20));
    Duration pause = backOff.compareTo(LONGEST_BACK_OFF) < 0 ? backOff : LONGEST_BACK_OFF;
    boolean asked = failure instanceof BusyException busy && busy.retryAfter().compareTo(pause) > 0;
    return asked ? ((BusyException) failure).retryAfter() : pause;
  }

  private static String reason(IOException failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
