package dev.cprs;

import org.jspecify.annotations.Nullable;

/** A request, an option or a setting is invalid; nothing was computed. */
public final class InvalidRequestException extends CprsException {
  private static final long serialVersionUID = 1L;

  public InvalidRequestException(String message) {
    super(message);
  }

  public InvalidRequestException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
