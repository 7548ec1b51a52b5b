package dev.cprs.testkit;

import org.junit.jupiter.api.function.ThrowingConsumer;

/** Runs a random test under several seeds; a failure names the seed and how to replay it. */
public final class Seeds {
  private static final String PROPERTY = "cprs.test.seed";

  private Seeds() {}

  /**
   * Runs a test once for each seed. The first seed comes from the clock, or from the system
   * property {@code cprs.test.seed}; the others follow it.
   *
   * @param runs how many seeds
   * @param test gets the seed
   * @throws AssertionError if the test fails for a seed; it names the seed
   */
  public static void forEach(int runs, ThrowingConsumer<Long> test) {
    long first = Long.getLong(PROPERTY, System.nanoTime());
    for (long seed = first; seed < first + runs; seed++) {
      try {
        test.accept(seed);
      } catch (Throwable failure) {
        throw new AssertionError(
            "Failed with seed %d; replay it with -D%s=%d: %s"
                .formatted(seed, PROPERTY, seed, failure.getMessage()),
            failure);
      }
    }
  }
}
