package dev.cprs.chat;

/** What to do when a text can't be compressed. */
public enum FailurePolicy {
  /** Throw the exception; the LLM is not called. */
  THROW,
  /**
   * Leave the text unchanged, log a warning, and continue. Cancelling a request or interrupting its
   * thread is not a failure and still throws.
   */
  PASS_THROUGH
}
