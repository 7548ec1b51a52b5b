package dev.cprs;

import org.jspecify.annotations.Nullable;

/**
 * The base class of this library's exceptions. The message says what was wrong, the value, and what
 * to do.
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
