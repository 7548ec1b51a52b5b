package dev.cprs.all;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.all.AgentTraffic.Conversation;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.CompressedChat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tool results of agents, judged by question and call: what the answer needs is there. */
class AgentTrafficTest {
  private static ContextCompressor compressor;

  @BeforeAll
  static void load() {
    compressor = ContextCompressor.create();
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  private static ChatCompressor chat() {
    return ChatCompressor.builder(compressor).toolResults(true).build();
  }

  private static String result(CompressedChat chat) {
    ChatMessage last = chat.messages().get(chat.messages().size() - 1);
    return ((ChatPart.Text) last.parts().get(0)).text();
  }

  @Test
  void theFactsOfTheAnswerAreKept() {
    for (Conversation conversation : AgentTraffic.all()) {
      CompressedChat result = chat().compress(conversation.messages(true));
      assertThat(result(result))
          .as("%s: %s", conversation.kind(), conversation.question())
          .contains(conversation.facts());
      List<ChatMessage> later = new ArrayList<>(conversation.messages(true));
      later.add(ChatMessage.assistant("So it is."));
      later.add(ChatMessage.user("And what else?"));
      assertThat(chat().compress(later).messages().subList(0, later.size() - 2))
          .isEqualTo(result.messages());
    }
  }

  /** Prints the table of the docs: facts kept and tokens, by question, by call, and by both. */
  public static void main(String[] args) {
    load();
    System.out.println("| kind | judged by | facts kept | left alone | tokens |");
    System.out.println("|---|---|---:|---:|---:|");
    for (String kind : List.of("json", "log", "code", "prose")) {
      for (String by : List.of("question", "call", "both")) {
        int facts = 0;
        int kept = 0;
        int alone = 0;
        int in = 0;
        int out = 0;
        for (Conversation conversation : AgentTraffic.all()) {
          if (!conversation.kind().equals(kind)) {
            continue;
          }
          List<ChatMessage> messages =
              new ArrayList<>(conversation.messages(!by.equals("question")));
          if (by.equals("call")) {
            messages.set(3, ChatMessage.user("-"));
          }
          CompressedChat result = chat().compress(messages);
          String text = result(result);
          facts += conversation.facts().size();
          kept += (int) conversation.facts().stream().filter(text::contains).count();
          alone += result.changed() ? 0 : 1;
          in += compressor.countTokens(conversation.result());
          out += compressor.countTokens(text);
        }
        System.out.printf(
            "| %s | %s | %d of %d | %d of 5 | %,d -> %,d |%n",
            kind, by, kept, facts, alone, in, out);
      }
    }
    close();
  }
}
