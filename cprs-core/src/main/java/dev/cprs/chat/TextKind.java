package dev.cprs.chat;

/** The kinds of text in a conversation. More may be added: give a {@code switch} a default. */
public enum TextKind {
  /** The text of a system message: stays, but for material in it where that is switched on. */
  SYSTEM,
  /** Retrieved content: may be compressed. */
  RETRIEVED,
  /** Text between the context markers, or in numbered passages: may be compressed. */
  MARKED_BLOCK,
  /** Material that a user pasted beside the question: may be compressed. */
  PASTED,
  /** The result of a tool call: may be compressed if that is switched on. */
  TOOL_RESULT,
  /** A user's text outside contexts and pasted material: never touched. */
  QUESTION,
  /** What the LLM wrote: never touched. */
  ASSISTANT
}
