package dev.cprs.all;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.CompressedChat;
import dev.cprs.chat.Decision;
import dev.cprs.chat.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Conversations with the embedded model and the settings that an application begins with. */
class ChatTest {
  private static final String LIGHTHOUSE = "The lighthouse at Vell was built in 1871 by Ana Sorel.";
  private static final String BAKERY = "The bakery in Tarn opens at six and sells out by noon.";

  private static ContextCompressor compressor;

  @BeforeAll
  static void load() {
    compressor = ContextCompressor.create();
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  private static String text(CompressedChat chat, int message) {
    ChatPart part = chat.messages().get(message).parts().get(0);
    return part instanceof ChatPart.Text text ? text.text() : ((ChatPart.Retrieved) part).text();
  }

  @Test
  void eachQuestionGetsItsEvidenceAndEarlierTurnsStay() {
    // Without its memory: what comes out the same does so because it is computed the same.
    ChatCompressor chat = ChatCompressor.builder(compressor).rememberedCharacters(0).build();
    String book = Haystack.around(LIGHTHOUSE, 60, 60, 3) + Haystack.around(BAKERY, 60, 60, 4);
    ChatMessage first =
        ChatMessage.user(
            "<context>\n%s\n</context>\nWho built the lighthouse at Vell?".formatted(book));
    CompressedChat one =
        chat.compress(List.of(ChatMessage.of(Role.SYSTEM, ChatPart.retrieved(book)), first));
    assertThat(text(one, 0)).contains(LIGHTHOUSE);
    assertThat(text(one, 1))
        .startsWith("<context>\n")
        .contains(LIGHTHOUSE)
        .contains("left out")
        .endsWith("\n</context>\nWho built the lighthouse at Vell?");
    assertThat(one.tokensIn()).isGreaterThan(7000);
    assertThat(one.tokensOut()).isLessThan(one.tokensIn() / 20);
    assertThat(one.decisions().get(0).description())
        .matches("compressed \\d,\\d{3} -> \\d+ tokens in \\d+ windows");

    CompressedChat two =
        chat.compress(
            List.of(
                ChatMessage.of(Role.SYSTEM, ChatPart.retrieved(book)),
                first,
                ChatMessage.assistant("Ana Sorel did."),
                ChatMessage.user("When does the bakery in Tarn open?")));
    assertThat(text(two, 0)).contains(BAKERY);
    assertThat(two.messages().get(1)).isEqualTo(one.messages().get(1));
  }

  @Test
  void randomConversationsNeverGrow() {
    long seed = Long.getLong("cprs.test.seed", 1);
    Random random = new Random(seed);
    ChatCompressor chat =
        ChatCompressor.builder(compressor).thresholdTokens(60).toolResults(true).build();
    int compressed = 0;
    for (int i = 0; i < 25; i++) {
      List<ChatMessage> messages = new ArrayList<>();
      for (int j = 1 + random.nextInt(5); j > 0; j--) {
        String text = Haystack.around(LIGHTHOUSE + " 😀", random.nextInt(6), 1, random.nextLong());
        messages.add(
            switch (random.nextInt(5)) {
              case 0 -> ChatMessage.system(text);
              case 1 -> ChatMessage.user("<context>" + text + "</context>Who built it?");
              case 2 -> ChatMessage.assistant(text);
              case 3 -> ChatMessage.tool(text);
              default -> ChatMessage.of(Role.USER, ChatPart.opaque(text), ChatPart.text("Who?"));
            });
      }
      CompressedChat result = chat.compress(messages);
      for (int j = 0; j < messages.size(); j++) {
        if (result.messages().get(j).equals(messages.get(j))) {
          assertThat(result.messages().get(j)).as("seed %d", seed).isSameAs(messages.get(j));
          continue;
        }
        compressed++;
        assertThat(messages.get(j).role()).as("seed %d", seed).isNotEqualTo(Role.ASSISTANT);
        String before = ((ChatPart.Text) messages.get(j).parts().get(0)).text();
        assertThat(compressor.countTokens(text(result, j)))
            .as("seed %d", seed)
            .isLessThan(compressor.countTokens(before));
      }
      assertThat(result.decisions())
          .as("seed %d", seed)
          .noneMatch(decision -> decision.outcome() == Decision.Outcome.FAILED);
    }
    assertThat(compressed).as("seed %d", seed).isPositive();
  }
}
