package dev.cprs.chat;

/**
 * Chooses the question for the system text at the top, before the first message of another role.
 * Every other text belongs to one turn and is compressed by that turn's question; this one serves
 * the whole conversation, in which questions differ.
 */
public enum StandingContext {
  /**
   * The latest question: each question gets its own evidence. A new question changes the text, so
   * the LLM provider's prompt cache starts again. The text stays the same while one question is
   * worked on, tool calls included. This is the default, because it can't lose what a later
   * question needs.
   */
  LATEST_QUESTION,
  /**
   * The first question: the text stays the same for the whole conversation, and prompt caches stay
   * valid. For conversations whose later questions need the same evidence.
   */
  FIRST_QUESTION
}
