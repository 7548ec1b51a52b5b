package dev.cprs.chat;

/** What to do when a text can't be compressed. */
public enum FailurePolicy {
  /** Throw what was thrown; the LLM is not called. */
  THROW,
  /**
   * Leave that text as it was, log a warning, and go on. A request that was cancelled, or whose
   * thread was interrupted, is no failure and still throws.
   */
  PASS_THROUGH
}
