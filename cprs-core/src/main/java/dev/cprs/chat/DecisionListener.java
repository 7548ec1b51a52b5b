package dev.cprs.chat;

/**
 * Told of every decision, on the thread that took it and as soon as it is taken; for metrics.
 * Called from several threads at once where several conversations are compressed at once. What it
 * throws is logged, and the conversation goes on.
 */
@FunctionalInterface
public interface DecisionListener {
  /** A decision was taken. */
  void decided(Decision decision);
}
