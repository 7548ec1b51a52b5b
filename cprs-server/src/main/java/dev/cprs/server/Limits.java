package dev.cprs.server;

import dev.cprs.InvalidRequestException;
import java.time.Duration;

/**
 * What the server takes at most.
 *
 * @param maxBodyBytes of one request
 * @param maxConcurrent requests under way at once: from when they are read until they are computed
 * @param timeout of one request, from its arrival
 * @param idleTimeout how long a client may be silent while it is to send or to read
 */
record Limits(int maxBodyBytes, int maxConcurrent, Duration timeout, Duration idleTimeout) {
  /** A Java string holds no more UTF-16 units, and UTF-8 has at least a byte for each. */
  private static final int MOST_BODY_BYTES = 1 << 30;

  Limits {
    atLeastOne("maxBodyBytes", maxBodyBytes);
    if (maxBodyBytes > MOST_BODY_BYTES) {
      throw new InvalidRequestException(
          "maxBodyBytes is %d; give at most %d".formatted(maxBodyBytes, MOST_BODY_BYTES));
    }
    atLeastOne("maxConcurrent", maxConcurrent);
    atLeastOne("timeout in milliseconds", timeout.toMillis());
    atLeastOne("idleTimeout in milliseconds", idleTimeout.toMillis());
  }

  private static void atLeastOne(String name, long value) {
    if (value < 1) {
      throw new InvalidRequestException("%s is %d; give at least 1".formatted(name, value));
    }
  }
}
