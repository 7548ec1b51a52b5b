package dev.cprs;

import org.jspecify.annotations.Nullable;

/**
 * Something outside the library failed: a file, an address, a service. The request itself may be
 * valid. The message says what failed and what to do.
 */
public class ResourceException extends CprsException {
  private static final long serialVersionUID = 1L;

  public ResourceException(String message) {
    super(message);
  }

  public ResourceException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
