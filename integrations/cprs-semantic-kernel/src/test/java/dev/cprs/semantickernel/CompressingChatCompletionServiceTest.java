package dev.cprs.semantickernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.orchestration.InvocationContext;
import com.microsoft.semantickernel.orchestration.ToolCallBehavior;
import com.microsoft.semantickernel.plugin.KernelPlugin;
import com.microsoft.semantickernel.plugin.KernelPluginFactory;
import com.microsoft.semantickernel.semanticfunctions.KernelFunctionArguments;
import com.microsoft.semantickernel.semanticfunctions.annotations.DefineKernelFunction;
import com.microsoft.semantickernel.semanticfunctions.annotations.KernelFunctionParameter;
import com.microsoft.semantickernel.services.chatcompletion.AuthorRole;
import com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;
import com.microsoft.semantickernel.services.chatcompletion.ChatHistory;
import com.microsoft.semantickernel.services.chatcompletion.ChatMessageContent;
import com.microsoft.semantickernel.services.chatcompletion.message.ChatMessageContentType;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
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

/** The service, alone and in a kernel. */
@Timeout(60)
class CompressingChatCompletionServiceTest {
  private static final String MARKED = "<context>" + Toy.CONTEXT + "</context>";

  private final ContextCompressor compressor = Toy.compressor();
  private final StubService stub = new StubService();
  private final ChatCompletionService service =
      new CompressingChatCompletionService(stub, Toy.chat(compressor));

  @AfterEach
  void close() {
    compressor.close();
  }

  private List<ChatMessageContent<?>> sent(ChatHistory history) {
    service.getChatMessageContentsAsync(history, null, null).block();
    return ((ChatHistory) stub.asked.get(0)).getMessages();
  }

  @Test
  void compressesTheContextOfAHistory() {
    ChatHistory history = new ChatHistory("Answer shortly. " + MARKED);
    history.addUserMessage("Which silver?");
    history.addAssistantMessage(MARKED);
    history.addUserMessage("Which gold?");
    List<ChatMessageContent<?>> sent = sent(history);
    assertThat(sent)
        .extracting(ChatMessageContent::getContent)
        .containsExactly(
            "Answer shortly. <context>" + Toy.KEPT + "</context>",
            "Which silver?",
            MARKED,
            "Which gold?");
    assertThat(sent)
        .extracting(ChatMessageContent::getAuthorRole)
        .containsExactly(AuthorRole.SYSTEM, AuthorRole.USER, AuthorRole.ASSISTANT, AuthorRole.USER);
    assertThat(sent.get(2)).isSameAs(history.getMessages().get(2));
    // The caller's own history is as it was.
    assertThat(history.getMessages().get(0).getContent()).contains(Toy.CONTEXT);
  }

  @Test
  void passesOnWhatItDoesntCompress() {
    ChatHistory history = new ChatHistory();
    history.addUserMessage("Which gold?");
    service.getChatMessageContentsAsync(history, null, null).block();
    assertThat(stub.asked.get(0)).isSameAs(history);
    assertThat(service.getModelId()).isEqualTo("stub-model");
    assertThat(service.getServiceId()).isEqualTo("stub-service");
  }

  @Test
  void leavesImagesAndMessagesOfOtherClassesAlone() {
    ChatMessageContent<?> image =
        new ChatMessageContent<>(
            AuthorRole.USER, MARKED, null, null, null, null, ChatMessageContentType.IMAGE_URL);
    ChatMessageContent<?> own = new ChatMessageContent<>(AuthorRole.USER, MARKED) {};
    ChatHistory history = new ChatHistory(List.of(image, own));
    history.addUserMessage(MARKED + "Which gold?");
    List<ChatMessageContent<?>> sent = sent(history);
    assertThat(sent.get(0)).isSameAs(image);
    assertThat(sent.get(1)).isSameAs(own);
    assertThat(sent.get(2).getContent()).contains(Toy.KEPT).hasSizeLessThan(100);
  }

  @Test
  void compressesTheMarkedPartsOfAPromptInAKernel() {
    Kernel kernel = Kernel.builder().withAIService(ChatCompletionService.class, service).build();
    String answer = kernel.<String>invokePromptAsync("Which gold? " + MARKED).block().getResult();
    assertThat(answer).isEqualTo("The key.");
    assertThat(stub.asked).containsExactly("Which gold? <context>" + Toy.KEPT + "</context>");
  }

  /** A plugin as an application writes it. */
  public static final class OriginalsPlugin {
    private final OriginalReader reader;

    OriginalsPlugin(OriginalReader reader) {
      this.reader = reader;
    }

    @DefineKernelFunction(
        name = OriginalReader.TOOL,
        description = OriginalReader.TOOL_DESCRIPTION,
        returnType = "java.lang.String")
    public String read(
        @KernelFunctionParameter(name = "id", description = OriginalReader.ID_DESCRIPTION)
            String id) {
      return reader.answer("", Map.of("id", id));
    }
  }

  @Test
  void marksNameIdsWhereTheLlmMayReadOriginals() {
    Originals originals = Originals.inMemory();
    ChatCompletionService keeping =
        new CompressingChatCompletionService(
            stub,
            ChatCompressor.builder(compressor).thresholdTokens(100).originals(originals).build());
    KernelPlugin plugin =
        KernelPluginFactory.createFromObject(
            new OriginalsPlugin(OriginalReader.builder(originals).build()), "cprs");
    Kernel kernel =
        Kernel.builder()
            .withAIService(ChatCompletionService.class, keeping)
            .withPlugin(plugin)
            .build();
    InvocationContext tools =
        InvocationContext.builder()
            .withToolCallBehavior(ToolCallBehavior.allowAllKernelFunctions(true))
            .build();
    keeping.getChatMessageContentsAsync("Which gold? " + MARKED, kernel, tools).block();
    Matcher id = Pattern.compile("; id ([0-9a-f]{24})]").matcher((String) stub.asked.get(0));
    assertThat(id.find()).isTrue();
    String read =
        kernel
            .<String>invokeAsync(plugin.get(OriginalReader.TOOL))
            .withArguments(
                KernelFunctionArguments.builder().withVariable("id", id.group(1)).build())
            .withResultType(String.class)
            .block()
            .getResult();
    assertThat(read).contains(Toy.CONTEXT);
    // The kernel has the function, and the LLM is offered none.
    keeping.getChatMessageContentsAsync("Which gold? " + MARKED, kernel, null).block();
    assertThat((String) stub.asked.get(1)).contains("left out]").doesNotContain("; id ");
  }

  @Test
  void compressesWhatIsStreamed() {
    ChatHistory history = new ChatHistory(MARKED);
    history.addUserMessage("Which gold?");
    service.getStreamingChatMessageContentsAsync(history, null, null).blockLast();
    service.getStreamingChatMessageContentsAsync("gold " + MARKED, null, null).blockLast();
    assertThat(((ChatHistory) stub.asked.get(0)).getMessages().get(0).getContent())
        .isEqualTo("<context>" + Toy.KEPT + "</context>");
    assertThat(stub.asked.get(1)).isEqualTo("gold <context>" + Toy.KEPT + "</context>");
  }

  @Test
  void itsFailureIsTheSubscribers() {
    compressor.close();
    ChatHistory history = new ChatHistory(MARKED);
    history.addUserMessage("Which gold?");
    assertThatThrownBy(() -> service.getChatMessageContentsAsync(history, null, null).block())
        .hasStackTraceContaining("closed");
    assertThat(stub.asked).isEmpty();
  }
}
