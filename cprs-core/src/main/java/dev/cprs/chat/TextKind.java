package dev.cprs.chat;

/** What a text of a conversation is. */
public enum TextKind {
  /** The text of a system message: may be compressed. */
  SYSTEM,
  /** Retrieved content: may be compressed. */
  RETRIEVED,
  /** What stands between the context markers: may be compressed. */
  MARKED_BLOCK,
  /** The result of a tool call: may be compressed where that is switched on. */
  TOOL_RESULT,
  /** What a user wrote outside the context markers: never touched. */
  QUESTION,
  /** What the LLM wrote: never touched. */
  ASSISTANT
}
