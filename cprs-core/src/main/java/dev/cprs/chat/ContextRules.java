package dev.cprs.chat;

import dev.cprs.chat.Decision.Protection;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Decides what may be compressed in a conversation, and by which question. It depends on the
 * conversation only, and it is the only place with these rules:
 *
 * <ul>
 *   <li>In a system text, marked contexts may be compressed. Without marks it is taken for
 *       instructions, and stays; where {@link SystemTexts#MATERIAL} is set, what looks like
 *       material in it may be compressed.
 *   <li>In a user message, marked contexts and pasted material may be compressed; the rest is the
 *       question, was put in by a program, or is the result of a tool that an agent wrote there.
 *   <li>Retrieved content in a system or user message may be compressed as a whole.
 *   <li>None of these is, where the request needs every word of it, such as a translation.
 *   <li>A tool result may be compressed as a whole, if that is switched on. What agents put into it
 *       stays. Never: the result of a call that failed, of a tool that is named as untouchable, an
 *       original that was asked for.
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

  /** One conversation. */
  private final class Reading {
    private final List<ChatMessage> messages;
    private final ChatScope scope;

    /** What was read of users' messages, by their index. */
    private final Map<Integer, UserMessage> users = new HashMap<>();

    /** Whether requests need every word of what they speak of. */
    private final Map<String, Boolean> everyWord = new HashMap<>();

    private final Questions questions;

    /** The messages before this one are cached, and so many parts of it. */
    private final int cachedMessage;

    /** The tool results from this message on stay whole. */
    private final int newest;

    private int standingEnd;

    Reading(List<ChatMessage> messages, ChatScope scope) {
      this.messages = messages;
      this.scope = scope;
      for (int i = 0; i < messages.size(); i++) {
        if (messages.get(i).role() == Role.USER) {
          users.put(i, UserMessage.read(messages.get(i), marked, injected));
        }
      }
      this.questions = new Questions(messages, this::question);
      int cached = messages.size() - 1;
      while (cached >= 0 && (cachedTexts || messages.get(cached).cachedParts() == 0)) {
        cached--;
      }
      this.cachedMessage = cached;
      int from = messages.size();
      for (int results = 0; from > 0 && results < newestWhole; from--) {
        UserMessage user = users.get(from - 1);
        boolean result = user == null ? isTool(from - 1) : user.hasResults();
        results += result ? 1 : 0;
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

    private boolean isTool(int message) {
      return messages.get(message).role() == Role.TOOL;
    }

    private TextPlan plan(int i, int j, String text) {
      ChatMessage message = messages.get(i);
      boolean retrieved =
          message.parts().get(j) instanceof ChatPart.Retrieved
              && (message.role() == Role.USER || message.role() == Role.SYSTEM);
      if (retrieved) {
        List<Block> bodies = DocumentHeads.bodies(text, Block.whole(text));
        Passage whole = new Passage(TextKind.RETRIEVED, Block.whole(text), bodies);
        return plan(i, j, text, TextKind.RETRIEVED, List.of(whole), message.call());
      }
      UserMessage user = users.get(i);
      Optional<ToolText> result = user == null ? Optional.empty() : user.result(j);
      if (result.isPresent() && !result.get().body().isEmpty()) {
        ToolText tool = result.get();
        List<Passage> passages = toolResult(text, tool.body());
        Optional<ToolCall> call = Optional.of(tool.call()).filter(made -> !made.name().isEmpty());
        return plan(i, j, text, TextKind.TOOL_RESULT, passages, call, tool.failed());
      }
      List<Passage> passages =
          switch (message.role()) {
            case SYSTEM -> ofSystem(text);
            case USER -> user == null ? List.of() : user.passages(j);
            case TOOL -> toolResult(text, List.of(Block.whole(text)));
            case ASSISTANT -> List.of();
          };
      return plan(i, j, text, kind(message.role()), passages, message.call());
    }

    private TextPlan plan(
        int i, int j, String text, TextKind kind, List<Passage> passages, Optional<ToolCall> call) {
      return plan(i, j, text, kind, passages, call, messages.get(i).failed());
    }

    private TextPlan plan(
        int i,
        int j,
        String text,
        TextKind kind,
        List<Passage> passages,
        Optional<ToolCall> call,
        boolean failed) {
      Optional<String> question =
          i < standingEnd && standing == StandingContext.LATEST_QUESTION
              ? questions.latest()
              : questions.ofTurn(i);
      Optional<Protection> protection =
          kind == TextKind.TOOL_RESULT && !isCached(i, j)
              ? ofResult(i, text, passages, call, failed)
              : protection(i, j, kind, passages, question);
      return new TextPlan(
          i,
          j,
          kind,
          text,
          protection.isPresent() ? List.of() : passages,
          protection,
          question,
          call);
    }

    private boolean isCached(int i, int j) {
      return i < cachedMessage || (i == cachedMessage && j < messages.get(i).cachedParts());
    }

    private Optional<Protection> protection(
        int i, int j, TextKind kind, List<Passage> passages, Optional<String> question) {
      if (kind == TextKind.ASSISTANT || (kind == TextKind.QUESTION && passages.isEmpty())) {
        return Optional.of(Protection.KIND);
      }
      if (isCached(i, j)) {
        return Optional.of(Protection.CACHED);
      }
      if (kind == TextKind.SYSTEM && passages.isEmpty()) {
        return Optional.of(Protection.INSTRUCTIONS);
      }
      return question.filter(this::needsEveryWord).map(asked -> Protection.EVERY_WORD);
    }

    private boolean needsEveryWord(String question) {
      return everyWord.computeIfAbsent(question, Asking::needsEveryWordOfContext);
    }

    private Optional<Protection> ofResult(
        int i, String text, List<Passage> passages, Optional<ToolCall> call, boolean failed) {
      if (!toolResults) {
        return Optional.of(Protection.NOT_SWITCHED_ON);
      }
      if (call.filter(scope::isRetrieval).isPresent() || OriginalReader.isAnswer(text)) {
        return Optional.of(Protection.ORIGINAL);
      }
      if (failed) {
        return Optional.of(Protection.ERROR);
      }
      if (call.filter(made -> neverTouched.contains(made.name())).isPresent()) {
        return Optional.of(Protection.TOOL);
      }
      if (passages.isEmpty()) {
        return Optional.of(Protection.INJECTED);
      }
      return i >= newest ? Optional.of(Protection.NEWEST) : Optional.empty();
    }

    /** What a message asks. Empty if it asks nothing. */
    private String question(int message) {
      UserMessage user = users.get(message);
      return user == null ? "" : user.question();
    }
  }

  /** All of a tool's result is one passage; what agents put into it stays between. */
  private List<Passage> toolResult(String text, List<Block> body) {
    List<Block> bodies = injected.bodies(text, body);
    if (bodies.isEmpty()) {
      return List.of();
    }
    Block outer = new Block(bodies.get(0).start(), bodies.get(bodies.size() - 1).end());
    return List.of(new Passage(TextKind.TOOL_RESULT, outer, bodies));
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

    Questions(List<ChatMessage> messages, IntFunction<String> asked) {
      Optional<String> last = Optional.empty();
      before.add(last);
      for (int i = 0; i < messages.size(); i++) {
        String question = asked.apply(i);
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
