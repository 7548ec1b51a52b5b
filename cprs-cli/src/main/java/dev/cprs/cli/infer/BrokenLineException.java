package dev.cprs.cli.infer;

import dev.cprs.CprsException;
import org.jspecify.annotations.Nullable;

/** A line has no question. The message says why, without the line's number. */
final class BrokenLineException extends CprsException {
  private static final long serialVersionUID = 1L;

  BrokenLineException(String message) {
    super(message);
  }

  BrokenLineException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
