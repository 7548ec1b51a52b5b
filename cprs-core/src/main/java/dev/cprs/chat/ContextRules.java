package dev.cprs.chat;

import dev.cprs.chat.Decision.Protection;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides what may be compressed in a conversation, and by which question. It depends on the
 * conversation only, and it is the only place with these rules:
 *
 * <ul>
 *   <li>In a system text, marked contexts may be compressed. Without marks it is taken for
 *       instructions, and stays; where {@link SystemTexts#MATERIAL} is set, what looks like
 *       material in it may be compressed.
 *   <li>In a user message, marked contexts and pasted material may be compressed; the rest is the
 *       question, or was put in by a program.
 *   <li>Retrieved content in a system or user message may be compressed as a whole.
 *   <li>A tool result may be compressed as a whole, if that is switched on. Never: the result of a
 *       call that failed, of a tool that is named as untouchable, an original that was asked for.
 *   <li>What the provider is told to cache stays, with all that stands before it: the smallest
 *       change there would cost more than compression saves.
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
record ContextRules(
    MarkedContexts marked,
    InjectedBlocks injected,
    StandingContext standing,
    SystemTexts systemTexts,
    boolean cachedTexts,
    boolean toolResults,
    ToolNames neverTouched,
    int newestWhole) {
  /** What to do with each text that is not blank, in order. */
  List<TextPlan> plan(List<ChatMessage> messages, ChatScope scope) {
    return new Reading(messages, scope).plans();
  }

  /** A user's text and what is known of it. */
  private record Read(List<Passage> marked, UserText user) {
    List<Passage> passages() {
      List<Passage> all = new ArrayList<>(marked);
      user.pasted().forEach(block -> all.add(Passage.of(TextKind.PASTED, block)));
      all.sort((a, b) -> Integer.compare(a.outer().start(), b.outer().start()));
      return all;
    }
  }

  /** One conversation. */
  private final class Reading {
    private final List<ChatMessage> messages;
    private final ChatScope scope;

    /** What was read of users' texts: their question is asked for more than once. */
    private final Map<String, Read> users = new HashMap<>();

    private final Questions questions;

    /** The messages before this one are cached, and so many parts of it. */
    private final int cachedMessage;

    /** The tool results from this message on stay whole. */
    private final int newest;

    private int standingEnd;

    Reading(List<ChatMessage> messages, ChatScope scope) {
      this.messages = messages;
      this.scope = scope;
      this.questions = new Questions(messages, this::question);
      int cached = messages.size() - 1;
      while (cached >= 0 && (cachedTexts || messages.get(cached).cachedParts() == 0)) {
        cached--;
      }
      this.cachedMessage = cached;
      int from = messages.size();
      for (int results = 0; from > 0 && results < newestWhole; from--) {
        results += messages.get(from - 1).role() == Role.TOOL ? 1 : 0;
      }
      this.newest = newestWhole == 0 ? messages.size() : from;
      while (standingEnd < messages.size() && messages.get(standingEnd).role() == Role.SYSTEM) {
        standingEnd++;
      }
    }

    List<TextPlan> plans() {
      List<TextPlan> plans = new ArrayList<>();
      for (int i = 0; i < messages.size(); i++) {
        List<ChatPart> parts = messages.get(i).parts();
        for (int j = 0; j < parts.size(); j++) {
          String text = text(parts.get(j));
          if (!WhiteSpace.isBlank(text)) {
            plans.add(plan(i, j, text));
          }
        }
      }
      return plans;
    }

    private TextPlan plan(int i, int j, String text) {
      ChatMessage message = messages.get(i);
      boolean retrieved =
          message.parts().get(j) instanceof ChatPart.Retrieved
              && (message.role() == Role.USER || message.role() == Role.SYSTEM);
      List<Passage> passages =
          retrieved
              ? List.of(
                  new Passage(
                      TextKind.RETRIEVED,
                      Block.whole(text),
                      DocumentHeads.bodies(text, Block.whole(text))))
              : passages(message.role(), text);
      TextKind kind = retrieved ? TextKind.RETRIEVED : kind(message.role());
      Optional<Protection> protection = protection(i, j, kind, passages);
      return new TextPlan(
          i,
          j,
          kind,
          text,
          protection.isPresent() ? List.of() : passages,
          protection,
          i < standingEnd && standing == StandingContext.LATEST_QUESTION
              ? questions.latest()
              : questions.ofTurn(i),
          message.call());
    }

    private Optional<Protection> protection(int i, int j, TextKind kind, List<Passage> passages) {
      ChatMessage message = messages.get(i);
      boolean cached = i < cachedMessage || (i == cachedMessage && j < message.cachedParts());
      if (kind == TextKind.ASSISTANT || (kind == TextKind.QUESTION && passages.isEmpty())) {
        return Optional.of(Protection.KIND);
      }
      if (cached) {
        return Optional.of(Protection.CACHED);
      }
      if (kind == TextKind.SYSTEM && passages.isEmpty()) {
        return Optional.of(Protection.INSTRUCTIONS);
      }
      return kind == TextKind.TOOL_RESULT
          ? ofResult(i, text(message.parts().get(j)))
          : Optional.empty();
    }

    private Optional<Protection> ofResult(int i, String text) {
      ChatMessage message = messages.get(i);
      if (!toolResults) {
        return Optional.of(Protection.NOT_SWITCHED_ON);
      }
      if (message.call().filter(scope::isRetrieval).isPresent() || OriginalReader.isAnswer(text)) {
        return Optional.of(Protection.ORIGINAL);
      }
      if (message.failed()) {
        return Optional.of(Protection.ERROR);
      }
      if (message.call().filter(call -> neverTouched.contains(call.name())).isPresent()) {
        return Optional.of(Protection.TOOL);
      }
      return i >= newest ? Optional.of(Protection.NEWEST) : Optional.empty();
    }

    private List<Passage> passages(Role role, String text) {
      return switch (role) {
        case SYSTEM -> ofSystem(text);
        case USER -> user(text).passages();
        case TOOL -> List.of(Passage.of(TextKind.TOOL_RESULT, Block.whole(text)));
        case ASSISTANT -> List.of();
      };
    }

    private Read user(String text) {
      return users.computeIfAbsent(
          text,
          key -> {
            List<Passage> contexts = marked.in(key);
            List<Block> outer = contexts.stream().map(Passage::outer).toList();
            return new Read(contexts, UserText.read(key, outer, injected));
          });
    }

    /** What a message asks. Empty if it asks nothing. */
    private String question(ChatMessage message) {
      if (message.role() != Role.USER) {
        return "";
      }
      return message.parts().stream()
          .filter(ChatPart.Text.class::isInstance)
          .map(part -> user(((ChatPart.Text) part).text()).user().question())
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining("\n"));
    }
  }

  private List<Passage> ofSystem(String text) {
    List<Passage> contexts = marked.inSystemText(text);
    return contexts.isEmpty() && systemTexts == SystemTexts.MATERIAL ? material(text) : contexts;
  }

  /** All material of a system text is one passage; the instructions between are heads. */
  private static List<Passage> material(String text) {
    List<Block> material = SystemText.material(text);
    if (material.isEmpty()) {
      return List.of();
    }
    Block outer = new Block(material.get(0).start(), material.get(material.size() - 1).end());
    return List.of(new Passage(TextKind.SYSTEM, outer, material));
  }

  private static TextKind kind(Role role) {
    return switch (role) {
      case SYSTEM -> TextKind.SYSTEM;
      case USER -> TextKind.QUESTION;
      case ASSISTANT -> TextKind.ASSISTANT;
      case TOOL -> TextKind.TOOL_RESULT;
    };
  }

  private static String text(ChatPart part) {
    if (part instanceof ChatPart.Text text) {
      return text.text();
    }
    return part instanceof ChatPart.Retrieved retrieved ? retrieved.text() : "";
  }

  /** The question that counts for each message of a conversation. */
  private static final class Questions {
    /** The last question before message i. */
    private final List<Optional<String>> before = new ArrayList<>();

    /** How many messages the first call had that sent message i and had a question. */
    private final int[] callEnd;

    Questions(List<ChatMessage> messages, Function<ChatMessage, String> asked) {
      Optional<String> last = Optional.empty();
      before.add(last);
      for (ChatMessage message : messages) {
        String question = asked.apply(message);
        last = question.isEmpty() ? last : Optional.of(question);
        before.add(last);
      }
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
  }
}
