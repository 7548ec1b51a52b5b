package dev.cprs.testkit;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Runs a random test under several seeds, always the same, so that a build says the same of the
 * same code; {@code .ci/hunt} takes others. A failure names the seed and how to replay it; so does
 * a run that never ends.
 */
public final class Seeds {
  private static final String PROPERTY = "cprs.test.seed";

  /** Far more than one seed takes on a slow machine. */
  private static final Duration ENDLESS = Duration.ofMinutes(2);

  private Seeds() {}

  /**
   * Runs a test once for each seed. The first seed is 1, or that of the system property {@code
   * cprs.test.seed}; the others follow it.
   *
   * @param runs how many seeds
   * @param test gets the seed
   * @throws AssertionError if the test fails for a seed, or doesn't end within two minutes; it
   *     names the seed
   */
  public static void forEach(int runs, ThrowingConsumer<Long> test) {
    long first = Long.getLong(PROPERTY, 1);
    for (long seed = first; seed < first + runs; seed++) {
      try {
        long run = seed;
        assertTimeoutPreemptively(ENDLESS, () -> test.accept(run));
      } catch (Throwable failure) {
        throw new AssertionError(
            "Failed with seed %d; replay it with -D%s=%d: %s"
                .formatted(seed, PROPERTY, seed, failure.getMessage()),
            failure);
      }
    }
  }
}
