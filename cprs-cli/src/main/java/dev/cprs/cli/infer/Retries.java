package dev.cprs.cli.infer;

import dev.cprs.cli.infer.EndpointException.Kind;
import java.time.Duration;

/**
 * Tries again after temporary failures: up to five tries, with pauses of 1, 2, 4 and 8 s, or as
 * long as the service asks for. Immutable and thread-safe.
 */
final class Retries {
  private static final int ATTEMPTS = 5;

  /** If a service asks for a longer pause, the user has to try again later. */
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
   * Repeats an attempt until it succeeds.
   *
   * @throws EndpointException if the last attempt failed, or one failed permanently
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
                          : "it asks for a pause of %d s".formatted(wait.toSeconds())),
              null,
              e);
        }
        pause.sleep(wait);
      }
    }
  }
}
