package dev.cprs;

import org.jspecify.annotations.Nullable;

/** Nothing was kept, and the options say {@link EmptyResultPolicy#THROW}. */
public final class EmptyResultException extends CprsException {
  private static final long serialVersionUID = 1L;

  public EmptyResultException(String message) {
    super(message);
  }

  public EmptyResultException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
