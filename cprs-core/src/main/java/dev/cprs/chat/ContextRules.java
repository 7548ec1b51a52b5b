package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides what may be compressed in a conversation, and by which question. It depends on the
 * conversation only, and it is the only place with these rules:
 *
 * <ul>
 *   <li>A system text may be compressed as a whole. If it has marked blocks, only these may be
 *       compressed, since instructions are outside them.
 *   <li>In a user message, marked blocks may be compressed; the rest is the question.
 *   <li>Retrieved content in a system or user message may be compressed as a whole.
 *   <li>A tool result may be compressed as a whole, if that is switched on.
 *   <li>Nothing else may be compressed.
 * </ul>
 *
 * The question is the last user text. It changes with every turn, but a text from an earlier turn
 * must not change with it. So a text is compressed by the last user text <em>at the time it was
 * first sent</em>. An LLM is called to write an assistant message, so the call that first sent a
 * text ended before the next assistant message. The conversation itself shows this, so nothing
 * needs to be remembered. If there was no question by then, the first later call with a question
 * counts. For the system text at the top see {@link StandingContext}.
 */
record ContextRules(ContextMarkers markers, boolean toolResults, StandingContext standing) {
  /** What to do with each text that is not blank, in order. */
  List<TextPlan> plan(List<ChatMessage> messages) {
    Questions questions = new Questions(messages);
    int standingEnd = 0;
    while (standingEnd < messages.size() && messages.get(standingEnd).role() == Role.SYSTEM) {
      standingEnd++;
    }
    List<TextPlan> plans = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      Optional<String> question =
          i < standingEnd && standing == StandingContext.LATEST_QUESTION
              ? questions.latest()
              : questions.ofTurn(i);
      Role role = messages.get(i).role();
      List<ChatPart> parts = messages.get(i).parts();
      for (int j = 0; j < parts.size(); j++) {
        if (parts.get(j) instanceof ChatPart.Text text && !WhiteSpace.isBlank(text.text())) {
          plans.add(plan(i, j, role, text.text(), question));
        } else if (parts.get(j) instanceof ChatPart.Retrieved retrieved
            && !WhiteSpace.isBlank(retrieved.text())) {
          plans.add(
              role == Role.USER || role == Role.SYSTEM
                  ? whole(i, j, TextKind.RETRIEVED, retrieved.text(), question)
                  : plan(i, j, role, retrieved.text(), question));
        }
      }
    }
    return plans;
  }

  private TextPlan plan(int message, int part, Role role, String text, Optional<String> question) {
    return switch (role) {
      case SYSTEM, USER -> {
        List<Block> blocks = markers.blocks(text);
        if (!blocks.isEmpty()) {
          yield new TextPlan(message, part, TextKind.MARKED_BLOCK, text, blocks, question);
        }
        yield role == Role.SYSTEM
            ? whole(message, part, TextKind.SYSTEM, text, question)
            : untouchable(message, part, TextKind.QUESTION, text);
      }
      case TOOL ->
          toolResults
              ? whole(message, part, TextKind.TOOL_RESULT, text, question)
              : untouchable(message, part, TextKind.TOOL_RESULT, text);
      case ASSISTANT -> untouchable(message, part, TextKind.ASSISTANT, text);
    };
  }

  private static TextPlan whole(
      int message, int part, TextKind kind, String text, Optional<String> question) {
    return new TextPlan(message, part, kind, text, List.of(Block.whole(text)), question);
  }

  private static TextPlan untouchable(int message, int part, TextKind kind, String text) {
    return new TextPlan(message, part, kind, text, List.of(), Optional.empty());
  }

  /** The questions of a conversation. */
  private final class Questions {
    /** For each index, the last question before it; one index more than there are messages. */
    private final List<Optional<String>> before = new ArrayList<>();

    /** For each index, where the call ended that first sent its message. */
    private final int[] callEnd;

    Questions(List<ChatMessage> messages) {
      Optional<String> last = Optional.empty();
      for (ChatMessage message : messages) {
        before.add(last);
        String question = question(message);
        last = question.isEmpty() ? last : Optional.of(question);
      }
      before.add(last);
      callEnd = new int[messages.size()];
      int end = messages.size();
      for (int i = messages.size() - 1; i >= 0; i--) {
        callEnd[i] = end;
        if (messages.get(i).role() == Role.ASSISTANT && before.get(i).isPresent()) {
          end = i;
        }
      }
    }

    Optional<String> latest() {
      return before.get(callEnd.length);
    }

    Optional<String> ofTurn(int message) {
      return before.get(callEnd[message]);
    }

    /** What a message asks: its texts outside the marked blocks. Empty if it asks nothing. */
    private String question(ChatMessage message) {
      if (message.role() != Role.USER) {
        return "";
      }
      return message.parts().stream()
          .filter(ChatPart.Text.class::isInstance)
          .map(part -> markers.outside(((ChatPart.Text) part).text()))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining("\n"));
    }
  }
}
