package dev.cprs;

/** What to do when nothing is kept. */
public enum EmptyResultPolicy {
  /** Return an empty result. */
  EMPTY,
  /** Return the whole context, one span for each document. */
  KEEP_ORIGINAL,
  /** Throw an {@link EmptyResultException}. */
  THROW
}
