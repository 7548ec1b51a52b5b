package dev.cprs;

import org.jspecify.annotations.Nullable;

/** The engine failed while it scored a window. */
public final class EngineException extends CprsException {
  private static final long serialVersionUID = 1L;

  public EngineException(String message) {
    super(message);
  }

  public EngineException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
