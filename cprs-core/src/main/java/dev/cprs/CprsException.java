package dev.cprs;

import org.jspecify.annotations.Nullable;

/**
 * The root of what this library throws: its message says what was wrong, the value, and what to do.
 */
public class CprsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CprsException(String message) {
    super(message);
  }

  public CprsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
