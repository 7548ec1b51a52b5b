package dev.cprs.server.http;

import dev.cprs.InvalidRequestException;
import java.time.Duration;

/**
 * The server's limits.
 *
 * @param maxBodyBytes of one request
 * @param maxConcurrent requests that are worked on at once
 * @param timeout of one request, from its arrival
 * @param idleTimeout how long a client may be silent while the server waits for it to send or to
 *     read
 * @param maxConnections of clients at once
 */
public record Limits(
    int maxBodyBytes,
    int maxConcurrent,
    Duration timeout,
    Duration idleTimeout,
    int maxConnections) {
  /**
   * The slowest rate for a body or an answer, after the allowed silence: a slower sender would
   * block a place, and a slower reader the memory that its answer is in.
   */
  private static final int LEAST_BYTES_A_SECOND = 1 << 10;

  /** A Java string holds no more UTF-16 units, and UTF-8 has at least a byte for each. */
  private static final int MOST_BODY_BYTES = 1 << 30;

  /** A century: twice as long can still be told in nanoseconds. */
  private static final Duration MOST_TIME = Duration.ofDays(36_500);

  public Limits {
    atLeastOne("maxBodyBytes", maxBodyBytes);
    if (maxBodyBytes > MOST_BODY_BYTES) {
      throw new InvalidRequestException(
          "maxBodyBytes is %d; give at most %d".formatted(maxBodyBytes, MOST_BODY_BYTES));
    }
    atLeastOne("maxConcurrent", maxConcurrent);
    checkTime("timeout", timeout);
    checkTime("idleTimeout", idleTimeout);
    atLeastOne("maxConnections", maxConnections);
  }

  /**
   * Whether a body comes too slowly.
   *
   * @param bytes that have come
   * @param nanos since the request came
   */
  boolean tooSlow(long bytes, long nanos) {
    return nanos > timeout.toNanos() || lags(bytes, nanos);
  }

  /**
   * Whether a client sends too little, however long all of it may take.
   *
   * @param bytes that have come
   * @param nanos that were waited for them
   */
  public boolean lags(long bytes, long nanos) {
    long paced = nanos - idleTimeout.toNanos();
    return paced / 1e9 * LEAST_BYTES_A_SECOND > bytes;
  }

  /** How long a client may take to read so many bytes. */
  Duration toRead(int bytes) {
    return idleTimeout.plusMillis(1000L * bytes / LEAST_BYTES_A_SECOND);
  }

  /**
   * Looks at the length that a request says its body has.
   *
   * @param bytes -1 if it says none
   * @throws ProblemException with status 413 if that is more than may be
   */
  public void checkLength(long bytes) {
    if (bytes > maxBodyBytes) {
      throw tooLarge();
    }
  }

  /** Why a body of more bytes than may be is refused. */
  ProblemException tooLarge() {
    return ProblemException.unread(
        413,
        "The body has more than %,d bytes, the most that this server takes; send less text, or ask its operator to allow larger bodies"
            .formatted(maxBodyBytes));
  }

  /**
   * Refuses a time that is too short for anything, or too long to be counted in nanoseconds.
   *
   * @throws InvalidRequestException which says what may be
   */
  public static void checkTime(String name, Duration time) {
    if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(MOST_TIME) > 0) {
      throw new InvalidRequestException(
          "%s is %s; give a millisecond or more, and at most %d days"
              .formatted(name, time, MOST_TIME.toDays()));
    }
  }

  private static void atLeastOne(String name, long value) {
    if (value < 1) {
      throw new InvalidRequestException("%s is %d; give at least 1".formatted(name, value));
    }
  }
}
