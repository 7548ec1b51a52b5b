package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A tool result in a conversation without any question. */
class CallAloneTest {
  private final ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic());
  private final ChatCompressor chat =
      ChatCompressor.builder(compressor)
          .thresholdTokens(5)
          .toolResults(true)
          .omissions(Omissions.SILENT)
          .build();

  @AfterEach
  void close() {
    compressor.close();
  }

  private CompressedChat answered(ToolCall call) {
    return chat.compress(
        List.of(
            ChatMessage.of(Role.ASSISTANT, List.of()),
            ChatMessage.builder(Role.TOOL)
                .call(call)
                .parts(
                    List.of(ChatPart.text("The door is tin. The key is gold. The lock is lead.")))
                .build()));
  }

  @Test
  void isJudgedByItsCall() {
    CompressedChat result = answered(ToolCall.of("search", "{\"words\": \"gold\"}"));
    assertThat(result.messages().get(1).parts()).containsExactly(ChatPart.text("The key is gold."));
    assertThat(result.decisions().get(0).question()).contains("search gold");
  }

  @Test
  void staysWhereTheCallSaysNothing() {
    for (String nothing : new String[] {"", "{}", "{\"words\": \"\"}"}) {
      assertThat(answered(ToolCall.of("gold", nothing)).decisions())
          .extracting(Decision::outcome)
          .containsExactly(Decision.Outcome.NO_QUESTION);
    }
  }

  @Test
  void isNotCutInsideACharacter() {
    String smile = "😀";
    String argument = "\"" + smile.repeat(39) + "\"";
    ToolCall call = ToolCall.of("t", "[%1$s, %1$s, %1$s, %1$s]".formatted(argument));
    assertThat(CallWords.of(call).codePoints()).noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
  }
}
