package dev.cprs.hub;

import java.io.IOException;
import java.time.Duration;

/** The server asks to try again later: too many requests, or an error of its own. */
final class BusyException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /**
   * @param retryAfter how long the server asks to be left alone; zero where it doesn't say
   */
  BusyException(String message, Duration retryAfter) {
    super(message);
    this.retryAfter = retryAfter;
  }

  Duration retryAfter() {
    return retryAfter;
  }
}
