package dev.cprs.chat;

/** The kinds of text in a conversation. */
public enum TextKind {
  /** The text of a system message: may be compressed. */
  SYSTEM,
  /** Retrieved content: may be compressed. */
  RETRIEVED,
  /** Text between the context markers: may be compressed. */
  MARKED_BLOCK,
  /** The result of a tool call: may be compressed if that is switched on. */
  TOOL_RESULT,
  /** A user's text outside the context markers: never touched. */
  QUESTION,
  /** What the LLM wrote: never touched. */
  ASSISTANT
}
