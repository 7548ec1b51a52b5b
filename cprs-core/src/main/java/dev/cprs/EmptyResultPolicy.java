package dev.cprs;

/** What to do when nothing of the context is kept. */
public enum EmptyResultPolicy {
  /** Give a result without spans. */
  EMPTY,
  /** Give the whole context back: one span for each document. */
  KEEP_ORIGINAL,
  /** Throw an {@link EmptyResultException}. */
  THROW
}
