package dev.cprs.chat;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say about one text.
 *
 * @param message the index of its message
 * @param part the index of its part in the message
 * @param kind what it is, if it has no passages
 * @param text the text
 * @param passages what may be compressed: the whole text, some parts of it, or none
 * @param protection why there are none; empty if there are
 * @param question the question to judge it by; empty if there is none
 * @param call the call that it answers, if it is a tool's result and that is known
 */
record TextPlan(
    int message,
    int part,
    TextKind kind,
    String text,
    List<Passage> passages,
    Optional<Decision.Protection> protection,
    Optional<String> question,
    Optional<ToolCall> call) {
  TextPlan {
    passages = List.copyOf(passages);
  }

  /**
   * Whether it is known what is wanted of the text. Without a question the arguments of its call
   * say so: gateways hold back the turn under way, and with it the only question there may be.
   */
  boolean isAsked() {
    return question.isPresent()
        || call.filter(c -> !CallWords.of(c).equals(CallWords.of(ToolCall.of(c.name(), ""))))
            .isPresent();
  }
}
