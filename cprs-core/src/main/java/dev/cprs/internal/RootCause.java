package dev.cprs.internal;

import java.nio.file.FileSystemException;

/** The innermost cause of a failure, which says what went wrong where a wrapper only says where. */
public final class RootCause {
  private RootCause() {}

  /** The message of the innermost cause, or its class where it has none. */
  public static String message(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    // Those of files often have a path for a message, and the class alone says what is wrong.
    boolean alone = root instanceof FileSystemException file && file.getReason() == null;
    return root.getMessage() == null || alone ? root.toString() : root.getMessage();
  }
}
