package dev.cprs.benchmarks.agents;

import dev.cprs.ContextCompressor;
import dev.cprs.benchmarks.agents.AgentConversation.Result;
import dev.cprs.benchmarks.agents.AgentConversation.Turn;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.CompressedChat;
import dev.cprs.chat.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What compression leaves of the tool results of twenty conversations: facts that the answers need,
 * and tokens, by kind of result; judged by the question, by the call, and by both.
 */
public final class AgentTraffic {
  /** The results of these conversations have 1,000 to 2,500 tokens. */
  static final int THRESHOLD_TOKENS = 1000;

  /** By what a result is judged. */
  enum By {
    QUESTION,
    CALL,
    BOTH
  }

  /** What is left of the results of a kind. */
  private static final class Left {
    int facts;
    int kept;
    int tokensIn;
    int tokensOut;

    void add(Result result, String text, ContextCompressor compressor) {
      facts += result.facts().size();
      kept += (int) result.facts().stream().filter(text::contains).count();
      tokensIn += compressor.countTokens(result.text());
      tokensOut += compressor.countTokens(text);
    }

    @Override
    public String toString() {
      return "%d of %d facts, %,d of %,d tokens".formatted(kept, facts, tokensOut, tokensIn);
    }
  }

  private AgentTraffic() {}

  /** Compresses tool results of these conversations' size. */
  static ChatCompressor chat(ContextCompressor compressor) {
    return ChatCompressor.builder(compressor)
        .toolResults(true)
        .thresholdTokens(THRESHOLD_TOKENS)
        .build();
  }

  /** A conversation to its end, without the calls or with a question that says nothing. */
  static List<ChatMessage> messages(AgentConversation conversation, By by) {
    List<ChatMessage> messages = new ArrayList<>();
    messages.add(ChatMessage.system(conversation.system()));
    for (Turn turn : conversation.turns()) {
      messages.add(ChatMessage.user(by == By.CALL ? "-" : turn.question()));
      for (List<Result> round : turn.rounds()) {
        messages.add(ChatMessage.of(Role.ASSISTANT));
        for (Result result : round) {
          messages.add(
              by == By.QUESTION
                  ? ChatMessage.tool(result.text())
                  : ChatMessage.tool(result.call(), result.text()));
        }
      }
      messages.add(ChatMessage.assistant(turn.answer()));
    }
    return messages;
  }

  /** The texts of the tool results among some messages. */
  static List<String> results(List<ChatMessage> messages) {
    return messages.stream()
        .filter(message -> message.role() == Role.TOOL)
        .map(message -> ((ChatPart.Text) message.parts().get(0)).text())
        .toList();
  }

  /** Prints the table. */
  public static void main(String[] args) {
    try (ContextCompressor compressor = RememberingCritic.compressor()) {
      ChatCompressor chat = chat(compressor);
      Map<String, Map<By, Left>> byKind = new TreeMap<>();
      for (AgentConversation conversation : AgentConversations.all()) {
        List<Result> results = conversation.results();
        for (By by : By.values()) {
          CompressedChat compressed = chat.compress(messages(conversation, by));
          List<String> texts = results(compressed.messages());
          for (int i = 0; i < texts.size(); i++) {
            byKind
                .computeIfAbsent(results.get(i).kind(), kind -> new TreeMap<>())
                .computeIfAbsent(by, any -> new Left())
                .add(results.get(i), texts.get(i), compressor);
          }
        }
      }
      System.out.println("| tool result | by the question | by the call | by both |");
      System.out.println("|---|---:|---:|---:|");
      byKind.forEach(
          (kind, left) ->
              System.out.printf(
                  "| %s | %s | %s | %s |%n",
                  kind, left.get(By.QUESTION), left.get(By.CALL), left.get(By.BOTH)));
    }
  }
}
