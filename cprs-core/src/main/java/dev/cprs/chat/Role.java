package dev.cprs.chat;

/** Who a message is from. */
public enum Role {
  /** Whoever wrote the application; what some APIs call {@code developer}. */
  SYSTEM,
  /** Whoever asks. */
  USER,
  /** The LLM: its answers, its reasoning and its tool calls. */
  ASSISTANT,
  /** The result of a tool call. */
  TOOL
}
