package dev.cprs.semantickernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.services.chatcompletion.AuthorRole;
import com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;
import com.microsoft.semantickernel.services.chatcompletion.ChatHistory;
import com.microsoft.semantickernel.services.chatcompletion.ChatMessageContent;
import com.microsoft.semantickernel.services.chatcompletion.message.ChatMessageContentType;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.Toy;
import java.util.List;
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
