package dev.cprs.cli.infer;

import dev.cprs.cli.infer.EndpointException.Kind;
import java.time.Duration;

/**
 * Tries again what may pass: up to five times, after pauses of 1, 2, 4 and 8 s, or as long as the
 * service asks for. Immutable and thread-safe.
 */
final class Retries {
  private static final int ATTEMPTS = 5;

  /** A service that asks for more has to be tried again later, by hand. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  /** Lets time pass. */
  interface Pause {
    void sleep(Duration time) throws InterruptedException;
  }

  private final Pause pause;

  Retries(Pause pause) {
    this.pause = pause;
  }

  /** Retries that really wait. */
  static Retries sleeping() {
    return new Retries(time -> Thread.sleep(time.toMillis()));
  }

  /** One try. */
  interface Attempt<T> {
    T make() throws InterruptedException;
  }

  /**
   * Makes an attempt until it gives something.
   *
   * @throws EndpointException if the last attempt failed, or one failed for good
   */
  <T> T run(Attempt<T> attempt) throws InterruptedException {
    for (int tried = 1; ; tried++) {
      try {
        return attempt.make();
      } catch (EndpointException e) {
        Duration wait = e.retryAfter().orElse(Duration.ofSeconds(1L << (tried - 1)));
        if (e.kind() != Kind.PASSING) {
          throw e;
        }
        if (tried == ATTEMPTS || wait.compareTo(LONGEST_PAUSE) > 0) {
          throw new EndpointException(
              Kind.QUESTION,
              "%s (%s)"
                  .formatted(
                      e.getMessage(),
                      tried == ATTEMPTS
                          ? "tried %d times".formatted(tried)
                          : "it asks to be left alone for %d s".formatted(wait.toSeconds())),
              null,
              e);
        }
        pause.sleep(wait);
      }
    }
  }
}
