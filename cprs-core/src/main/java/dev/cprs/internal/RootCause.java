package dev.cprs.internal;

/** The innermost cause of a failure, which says what went wrong where a wrapper only says where. */
public final class RootCause {
  private RootCause() {}

  /** The message of the innermost cause, or its class where it has none. */
  public static String message(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
