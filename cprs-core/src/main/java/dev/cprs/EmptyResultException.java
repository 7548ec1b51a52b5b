package dev.cprs;

import org.jspecify.annotations.Nullable;

/** Nothing of the context was kept, and the request asked for an error in that case. */
public final class EmptyResultException extends CprsException {
  private static final long serialVersionUID = 1L;

  public EmptyResultException(String message) {
    super(message);
  }

  public EmptyResultException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
