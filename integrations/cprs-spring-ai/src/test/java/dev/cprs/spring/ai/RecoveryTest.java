package dev.cprs.spring.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.cprs.chat.Toy;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.document.Document;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.rag.Query;
import reactor.core.publisher.Flux;

/** What was left out, read again by an LLM that is offered the tool. */
@Timeout(60)
class RecoveryTest {
  private static final Pattern ID = Pattern.compile("left out.*; id ([0-9a-f]{24})]");
  private static final String STANDING = "<context>" + Toy.CONTEXT + "</context>";

  private final Originals originals = Originals.inMemory();
  private final ContextCompressor compressor = Toy.compressor();
  private final CuriousModel model = new CuriousModel();
  private final ChatCompressor chat =
      ChatCompressor.builder(compressor)
          .thresholdTokens(100)
          .toolResults(true)
          .originals(originals)
          .build();
  private final ChatClient client =
      ChatClient.builder(model).defaultAdvisors(new CompressingAdvisor(chat)).build();
  private final OriginalToolCallback tool =
      OriginalToolCallback.of(OriginalReader.builder(originals).build());

  @AfterEach
  void close() {
    compressor.close();
  }

  /** Asks for the original that the system text names, and answers with the result. */
  private static final class CuriousModel extends StubChatModel {
    @Override
    public ChatOptions getOptions() {
      return ToolCallingChatOptions.builder().build();
    }

    @Override
    public ChatResponse call(Prompt prompt) {
      asked.add(prompt);
      List<Message> messages = prompt.getInstructions();
      if (messages.get(messages.size() - 1) instanceof ToolResponseMessage result) {
        return answer(new AssistantMessage(result.getResponses().get(0).responseData()));
      }
      String id = idIn(messages);
      if (id.isEmpty()) {
        return answer(new AssistantMessage("Sand."));
      }
      AssistantMessage.ToolCall call =
          new AssistantMessage.ToolCall(
              "1", "function", OriginalReader.TOOL, "{\"id\":\"%s\"}".formatted(id));
      return answer(AssistantMessage.builder().toolCalls(List.of(call)).build());
    }

    @Override
    public Flux<ChatResponse> stream(Prompt prompt) {
      return Flux.just(call(prompt));
    }
  }

  private static String idIn(List<Message> messages) {
    Matcher id = ID.matcher(messages.get(0).getText());
    return id.find() ? id.group(1) : "";
  }

  private ChatClient.ChatClientRequestSpec asking() {
    return client.prompt().system(STANDING).user("Which gold?");
  }

  @Test
  void anLlmWithTheToolReadsTheOriginal() {
    Map<String, Object> ann = Map.of(OriginalToolCallback.CALLER, "ann");
    assertThat(asking().toolCallbacks(tool).toolContext(ann).call().content())
        .startsWith("[cprs original " + idIn(model.messages(0)))
        .endsWith("]\n" + Toy.CONTEXT); // whole: not compressed again
    assertThat(originals.find("", idIn(model.messages(0))).text()).isEmpty(); // it is ann's alone
  }

  @Test
  void inAStreamToo() {
    assertThat(asking().toolCallbacks(tool).stream().content().blockLast()).contains(Toy.CONTEXT);
  }

  @Test
  void anLlmWithoutTheToolGetsNoId() {
    assertThat(asking().call().content()).isEqualTo("Sand.");
    assertThat(model.messages(0).get(0).getText()).contains("left out]").doesNotContain("; id ");
  }

  @Test
  void retrievedDocumentsNameTheirOriginals() {
    List<Document> found = List.of(new Document(Toy.CONTEXT), new Document("Sand. ".repeat(90)));
    ChatScope ann = ChatScope.of("ann").withRetrievalTool(OriginalReader.TOOL);
    assertThat(
            new CompressingDocumentPostProcessor(chat, ann)
                .process(new Query("Which gold?"), found)
                .get(0)
                .getText())
        .contains("left out; id " + originals.put("ann", Toy.CONTEXT) + "; 1 of 2 documents");
  }
}
