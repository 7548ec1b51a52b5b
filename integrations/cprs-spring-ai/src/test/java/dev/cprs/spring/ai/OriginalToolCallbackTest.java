package dev.cprs.spring.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.cprs.chat.Toy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.ai.tool.definition.ToolDefinition;

/** The tool as Spring AI offers it to a model, and executes its calls. */
class OriginalToolCallbackTest {
  private final Originals originals = Originals.inMemory();
  private final ContextCompressor compressor = Toy.compressor();
  private final OriginalToolCallback tool =
      OriginalToolCallback.of(OriginalReader.builder(originals).compressor(compressor).build());

  @AfterEach
  void close() {
    compressor.close();
  }

  private ToolCallingChatOptions options(Map<String, Object> context) {
    return ToolCallingChatOptions.builder().toolCallbacks(tool).toolContext(context).build();
  }

  /** What a model's call of the tool gets, by Spring AI's own manager. */
  private String result(String arguments, Map<String, Object> context) {
    AssistantMessage call =
        AssistantMessage.builder()
            .toolCalls(
                List.of(
                    new AssistantMessage.ToolCall(
                        "call-1", "function", "cprs_read_original", arguments)))
            .build();
    List<Message> history =
        ToolCallingManager.builder()
            .build()
            .executeToolCalls(
                new Prompt(List.of(new UserMessage("Read it.")), options(context)),
                StubChatModel.answer(call))
            .conversationHistory();
    return ((ToolResponseMessage) history.get(history.size() - 1))
        .getResponses()
        .get(0)
        .responseData();
  }

  @Test
  void itsDefinitionHasWhatAModelNeeds() {
    List<ToolDefinition> definitions =
        ToolCallingManager.builder().build().resolveToolDefinitions(options(Map.of()));
    assertThat(definitions)
        .singleElement()
        .satisfies(
            definition -> {
              assertThat(definition.name()).isEqualTo("cprs_read_original");
              assertThat(definition.description()).isEqualTo(OriginalReader.TOOL_DESCRIPTION);
              assertThat(definition.inputSchema()).isEqualTo(OriginalReader.toolParameters());
            });
  }

  @Test
  void itReadsByLinesAndByAQuery() {
    String id = originals.put("", Toy.CONTEXT + "\nthe end");
    assertThat(result("{\"id\":\"%s\",\"lines\":2}".formatted(id), Map.of()))
        .isEqualTo("[cprs original " + id + ": lines 2 of 2]\nthe end");
    assertThat(result("{\"id\":\"%s\",\"query\":\"Which gold?\"}".formatted(id), Map.of()))
        .contains("The key is gold.")
        .hasSizeLessThan(300);
  }

  @Test
  void theContextNamesTheCaller() {
    String call = "{\"id\":\"%s\"}".formatted(originals.put("me", "text"));
    assertThat(result(call, Map.of(OriginalToolCallback.CALLER, "me"))).endsWith("]\ntext");
    assertThat(result(call, Map.of(OriginalToolCallback.CALLER, "you"))).contains("is no original");
    assertThat(tool.call(call)).contains("is no original");
  }

  @Test
  void wrongCallsAreAnswered() {
    for (String wrong : new String[] {"{}", "null", "[]", "{", "{\"id\":{}}"}) {
      assertThat(OriginalReader.isAnswer(tool.call(wrong))).as(wrong).isTrue();
    }
  }
}
