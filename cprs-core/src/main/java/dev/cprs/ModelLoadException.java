package dev.cprs;

import org.jspecify.annotations.Nullable;

/** A model, its tokenizer or the native library can't be loaded. */
public final class ModelLoadException extends CprsException {
  private static final long serialVersionUID = 1L;

  public ModelLoadException(String message) {
    super(message);
  }

  public ModelLoadException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
