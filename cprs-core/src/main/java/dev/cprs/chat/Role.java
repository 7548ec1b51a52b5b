package dev.cprs.chat;

/** Who a message is from. */
public enum Role {
  /** The application; some APIs call this role {@code developer}. */
  SYSTEM,
  /** The person who asks. */
  USER,
  /** The LLM: its answers, its reasoning and its tool calls. */
  ASSISTANT,
  /** The result of a tool call. */
  TOOL
}
