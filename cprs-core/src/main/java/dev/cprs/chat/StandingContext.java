package dev.cprs.chat;

/**
 * By which question the system text is compressed that stands at the top, before the first message
 * of another role. Every other text belongs to one turn and is compressed by that turn's question;
 * this one stands for the whole conversation, whose questions differ.
 */
public enum StandingContext {
  /**
   * By the last one: each question gets its own evidence. A new question changes the text, so that
   * an LLM provider's prompt cache begins anew with it; as long as one question is worked on, tool
   * calls in between included, it stays the same. The default, because of the two it can't lose
   * what a later question asks for.
   */
  LATEST_QUESTION,
  /**
   * By the first one: the text stays the same for the whole conversation, and prompt caches hold.
   * For conversations whose later questions ask for nothing else.
   */
  FIRST_QUESTION
}
