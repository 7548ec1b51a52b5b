package dev.cprs.spring.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.CompressionCancelledException;
import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.ToyCritic;
import dev.cprs.ToyTokenizer;
import dev.cprs.chat.AskedWordsCritic;
import dev.cprs.chat.Toy;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.MessageChatMemoryAdvisor;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.memory.MessageWindowChatMemory;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.MessageType;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage.ToolResponse;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.content.Media;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.rag.advisor.RetrievalAugmentationAdvisor;
import org.springframework.ai.tool.function.FunctionToolCallback;
import org.springframework.util.MimeTypeUtils;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** The advisor in Spring AI's chat client. */
@Timeout(60)
class CompressingAdvisorTest {
  private static final String STANDING = "<context>" + Toy.CONTEXT + "</context>";

  private final ContextCompressor compressor = Toy.compressor();
  private final CompressingAdvisor advisor = new CompressingAdvisor(Toy.chat(compressor));
  private final StubChatModel model = new StubChatModel();
  private final ChatClient client = ChatClient.builder(model).defaultAdvisors(advisor).build();

  @AfterEach
  void close() {
    compressor.close();
  }

  private void checkAsked() {
    assertThat(model.asked).hasSize(1);
    assertThat(model.messages(0))
        .extracting(Message::getText)
        .containsExactly("<context>" + Toy.KEPT + "</context>", "Which gold?");
    model.asked.clear();
  }

  @Test
  void compressesACall() {
    ChatOptions.Builder<?> options = ChatOptions.builder().model("stub").temperature(0.5);
    String answer =
        client.prompt().system(STANDING).user("Which gold?").options(options).call().content();
    assertThat(answer).isEqualTo("The key.");
    assertThat(model.asked.get(0).getOptions().getModel()).isEqualTo("stub");
    assertThat(model.asked.get(0).getOptions().getTemperature()).isEqualTo(0.5);
    checkAsked();
  }

  @Test
  void compressesAStream() {
    Flux<String> answer = client.prompt().system(STANDING).user("Which gold?").stream().content();
    assertThat(model.asked).isEmpty(); // nobody has subscribed
    assertThat(answer.collectList().block()).containsExactly("The ", "key.");
    checkAsked();
  }

  @Test
  void theStreamKeepsReactorsContext() {
    StubChatModel reader =
        new StubChatModel() {
          @Override
          public Flux<ChatResponse> stream(Prompt prompt) {
            return Flux.deferContextual(
                context -> Flux.just(answer(new AssistantMessage(context.get("user")))));
          }
        };
    Flux<String> answer =
        ChatClient.builder(reader).defaultAdvisors(advisor).build().prompt("Hello").stream()
            .content()
            .contextWrite(context -> context.put("user", "ann"));
    assertThat(answer.blockLast()).isEqualTo("ann");
  }

  @Test
  void cancellingStopsTheCompression() throws Exception {
    CountDownLatch scoring = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    AskedWordsCritic slow =
        new AskedWordsCritic() {
          @Override
          public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
            scoring.countDown();
            try {
              stopped.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return super.score(window, categoryTokens);
          }
        };
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    CompressionObserver observer =
        new CompressionObserver() {
          @Override
          public void failed(Throwable e) {
            failure.complete(e);
          }
        };
    try (ContextCompressor waiting =
        ContextCompressor.builder()
            .tokenizer(new ToyTokenizer())
            .critic(slow)
            .controlPrompt(ToyCritic.PROMPT)
            .observer(observer)
            .build()) {
      Disposable subscription =
          ChatClient.builder(model)
              .defaultAdvisors(new CompressingAdvisor(Toy.chat(waiting)))
              .build()
              .prompt()
              .system(STANDING)
              .user("Which gold?")
              .stream()
              .content()
              .subscribe();
      scoring.await();
      subscription.dispose();
      stopped.countDown();
      assertThat(failure.get()).isInstanceOf(CompressionCancelledException.class);
    }
    assertThat(model.asked).isEmpty();
  }

  @Test
  void touchesNothingElse() {
    Map<String, Object> metadata = new HashMap<>(Map.of("k", "v"));
    metadata.put("nothing", null);
    UserMessage image =
        UserMessage.builder()
            .text("<context>" + Toy.CONTEXT + "</context> Which gold?")
            .media(new Media(MimeTypeUtils.IMAGE_PNG, URI.create("http://localhost/i.png")))
            .metadata(metadata)
            .build();
    ToolResponseMessage results =
        ToolResponseMessage.builder()
            .responses(
                List.of(new ToolResponse("1", "find", Toy.CONTEXT), new ToolResponse("2", "f", "")))
            .metadata(Map.of("m", 1))
            .build();
    List<Message> messages =
        List.of(
            SystemMessage.builder().text("Be kind.").build(),
            image,
            AssistantMessage.builder()
                .content(Toy.CONTEXT)
                .toolCalls(List.of(new AssistantMessage.ToolCall("1", "function", "find", "{}")))
                .build(),
            results,
            new AssistantMessage("gold"),
            new UserMessage(Toy.CONTEXT));
    Prompt prompt = new Prompt(messages, ChatOptions.builder().model("stub").build());
    Prompt sent =
        SpringAiMessages.write(
            prompt, Toy.chat(compressor).compress(SpringAiMessages.read(prompt)).messages());
    assertThat(sent.getOptions()).isSameAs(prompt.getOptions());
    for (int i : new int[] {0, 2, 4, 5}) {
      assertThat(sent.getInstructions().get(i)).isSameAs(messages.get(i));
    }
    UserMessage user = (UserMessage) sent.getInstructions().get(1);
    assertThat(user.getText()).isEqualTo("<context>" + Toy.KEPT + "</context> Which gold?");
    assertThat(user.getMedia()).isEqualTo(image.getMedia());
    assertThat(user.getMetadata()).isEqualTo(image.getMetadata());
    ToolResponseMessage tool = (ToolResponseMessage) sent.getInstructions().get(3);
    assertThat(tool.getResponses())
        .containsExactly(new ToolResponse("1", "find", Toy.KEPT), new ToolResponse("2", "f", ""));
    assertThat(tool.getMetadata()).isEqualTo(results.getMetadata());
  }

  @Test
  void passesAShortPromptOnAsItIs() {
    Prompt prompt = new Prompt(new SystemMessage("Be kind."), new UserMessage("Which gold?"));
    List<dev.cprs.chat.ChatMessage> read = SpringAiMessages.read(prompt);
    assertThat(SpringAiMessages.write(prompt, Toy.chat(compressor).compress(read).messages()))
        .isSameAs(prompt);
  }

  /** A type of message that nobody can make anew. */
  private record Foreign(MessageType getMessageType, String getText) implements Message {
    @Override
    public Map<String, Object> getMetadata() {
      return Map.of();
    }
  }

  @Test
  void aMessageOfAForeignTypeIsLeftAlone() {
    Prompt prompt =
        new Prompt(
            List.of(new Foreign(MessageType.SYSTEM, STANDING), new UserMessage("Which gold?")));
    List<dev.cprs.chat.ChatMessage> read = SpringAiMessages.read(prompt);
    assertThat(SpringAiMessages.write(prompt, Toy.chat(compressor).compress(read).messages()))
        .isSameAs(prompt);
  }

  @Test
  void aMemoryKeepsWhatWasAskedAndEarlierTurnsComeOutTheSame() {
    ChatMemory memory = MessageWindowChatMemory.builder().build();
    ChatClient remembering =
        ChatClient.builder(model)
            .defaultAdvisors(
                advisor,
                MessageChatMemoryAdvisor.builder(memory).build(),
                RetrievalAugmentationAdvisor.builder()
                    .documentRetriever(query -> List.of())
                    .queryAugmenter((query, documents) -> query)
                    .build())
            .defaultAdvisors(spec -> spec.param(ChatMemory.CONVERSATION_ID, "1"))
            .build();
    String first = "<context>" + Toy.CONTEXT + "</context> Which gold?";
    remembering.prompt(first).call().content();
    remembering.prompt("Which silver?").call().content();
    assertThat(model.messages(0))
        .extracting(Message::getText)
        .containsExactly("<context>" + Toy.KEPT + "</context> Which gold?");
    assertThat(model.messages(1))
        .extracting(Message::getText)
        .containsExactly(
            "<context>" + Toy.KEPT + "</context> Which gold?", "The key.", "Which silver?");
    assertThat(memory.get("1").get(0).getText()).isEqualTo(first);
  }

  /** Only the call of the second says what the result is asked for. */
  @Test
  void aToolsResultIsJudgedByItsCall() {
    List<Message> messages =
        List.of(
            new UserMessage("Which one?"),
            AssistantMessage.builder()
                .toolCalls(
                    List.of(
                        new AssistantMessage.ToolCall("1", "function", "find", "{}"),
                        new AssistantMessage.ToolCall(
                            "2", "function", "find", "{\"q\": \"gold\"}")))
                .build(),
            ToolResponseMessage.builder()
                .responses(
                    List.of(
                        new ToolResponse("1", "find", Toy.CONTEXT),
                        new ToolResponse("2", "find", Toy.CONTEXT)))
                .build(),
            new AssistantMessage("So it is."));
    Prompt prompt = new Prompt(messages);
    List<dev.cprs.chat.ChatMessage> read = SpringAiMessages.read(prompt);
    Prompt sent = SpringAiMessages.write(prompt, Toy.chat(compressor).compress(read).messages());
    ToolResponseMessage results = (ToolResponseMessage) sent.getInstructions().get(2);
    assertThat(results.getResponses())
        .containsExactly(
            new ToolResponse("1", "find", Toy.CONTEXT), new ToolResponse("2", "find", Toy.KEPT));
    assertThat(sent.getInstructions()).hasSize(4);
    assertThat(sent.getInstructions().get(3)).isSameAs(messages.get(3));
  }

  @Test
  void aToolsResultIsCompressedOnItsWayBack() {
    StubChatModel caller =
        new StubChatModel() {
          @Override
          public ChatOptions getOptions() {
            return ToolCallingChatOptions.builder().build();
          }

          @Override
          public ChatResponse call(Prompt prompt) {
            ChatResponse last = super.call(prompt);
            return asked.size() > 1
                ? last
                : answer(
                    AssistantMessage.builder()
                        .toolCalls(
                            List.of(new AssistantMessage.ToolCall("1", "function", "find", "{}")))
                        .build());
          }
        };
    String answer =
        ChatClient.builder(caller)
            .defaultAdvisors(advisor)
            .build()
            .prompt("Which gold?")
            .tools(
                FunctionToolCallback.builder("find", () -> Toy.CONTEXT)
                    .description("Finds.")
                    .inputType(Void.class)
                    .build())
            .call()
            .content();
    assertThat(answer).isEqualTo("The key.");
    assertThat(caller.asked).hasSize(2);
    ToolResponseMessage result = (ToolResponseMessage) caller.messages(1).get(2);
    assertThat(result.getResponses().get(0).responseData()).isEqualTo(Toy.KEPT);
  }

  @Test
  void itsFailureIsTheCallersAndTheModelIsNotAsked() {
    compressor.close();
    var request = client.prompt().system(STANDING).user("Which gold?");
    assertThatThrownBy(() -> request.call().content())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> request.stream().content().blockLast())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThat(model.asked).isEmpty();
  }
}
