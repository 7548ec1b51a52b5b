package dev.cprs.chat;

/**
 * Receives every decision as soon as it is taken, on the thread that took it; for metrics, for
 * example. If several conversations are compressed at once, it is called from several threads at
 * once. What it throws is logged and doesn't affect the conversation.
 */
@FunctionalInterface
public interface DecisionListener {
  /** A decision was taken. */
  void decided(Decision decision);
}
