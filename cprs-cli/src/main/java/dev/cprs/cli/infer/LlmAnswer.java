package dev.cprs.cli.infer;

import dev.cprs.cli.infer.EndpointException.Kind;

/**
 * What an LLM answered.
 *
 * @param cut whether it had more to say than it may, by its limit of tokens
 */
record LlmAnswer(String text, boolean cut) {
  /** How a choice says that it was cut, as its {@code finish_reason}. */
  static final String LENGTH = "length";

  private static final String THINK = "<think>";
  private static final String THOUGHT = "</think>";

  /**
   * The answer without what a reasoning model thought aloud before it, and without white space at
   * its ends. Some models' servers leave out the mark that begins a thought.
   *
   * @throws EndpointException if nothing else is there
   */
  LlmAnswer withoutThoughts() {
    String stripped = text.strip();
    int begin = stripped.indexOf(THINK);
    int end = stripped.indexOf(THOUGHT);
    boolean thinks = begin == 0 || (end >= 0 && begin < 0);
    if (thinks && end < 0) {
      throw new EndpointException(
          Kind.QUESTION,
          cut
              ? "the answer was cut in the middle of the LLM's thoughts; let it write more tokens"
              : "the answer is a thought without an end");
    }
    String answer = thinks ? stripped.substring(end + THOUGHT.length()).strip() : stripped;
    if (answer.isEmpty()) {
      throw new EndpointException(
          Kind.QUESTION,
          cut
              ? "the answer was cut before it began; let the LLM write more tokens"
              : "the answer is empty");
    }
    return new LlmAnswer(answer, cut);
  }
}
