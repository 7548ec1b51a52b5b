package dev.cprs;

import org.jspecify.annotations.Nullable;

/**
 * The request was cancelled, its thread interrupted, or the compressor closed, before it finished.
 */
public final class CompressionCancelledException extends CprsException {
  private static final long serialVersionUID = 1L;

  public CompressionCancelledException(String message) {
    super(message);
  }

  public CompressionCancelledException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
