package dev.cprs.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.Toy;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.CustomMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelRequestContext;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Chat models with compression in front. */
@Timeout(60)
class CompressingChatModelTest {
  private static final ChatResponse ANSWER =
      ChatResponse.builder().aiMessage(AiMessage.from("The key.")).build();
  private static final List<ChatMessage> MESSAGES =
      List.of(
          SystemMessage.from("<context>" + Toy.CONTEXT + "</context>"),
          UserMessage.from("Which gold?"));

  private final ContextCompressor compressor = Toy.compressor();
  private final List<ChatRequest> asked = new ArrayList<>();

  @AfterEach
  void close() {
    compressor.close();
  }

  private CompressingChatModel inFrontOf(ChatModel model) {
    return new CompressingChatModel(model, Toy.chat(compressor));
  }

  private ChatRequest only() {
    assertThat(asked).hasSize(1);
    return asked.remove(0);
  }

  private void checkAsked() {
    assertThat(only().messages())
        .containsExactly(
            SystemMessage.from("<context>" + Toy.KEPT + "</context>"),
            UserMessage.from("Which gold?"));
  }

  /** Notes what it is asked, and has listeners and parameters. */
  private final class StubModel implements ChatModel {
    final List<ChatRequest> heard = new ArrayList<>();

    @Override
    public ChatResponse doChat(ChatRequest request) {
      asked.add(request);
      return ANSWER;
    }

    @Override
    public CompletableFuture<ChatResponse> doChatAsync(ChatRequest request) {
      asked.add(request);
      return CompletableFuture.completedFuture(ANSWER);
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
      return DefaultChatRequestParameters.builder().modelName("stub").build();
    }

    @Override
    public List<ChatModelListener> listeners() {
      return List.of(
          new ChatModelListener() {
            @Override
            public void onRequest(ChatModelRequestContext context) {
              heard.add(context.chatRequest());
            }
          });
    }

    @Override
    public Set<Capability> supportedCapabilities() {
      return Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
    }
  }

  @Test
  void compressesWhateverWayItIsAsked() throws Exception {
    StubModel stub = new StubModel();
    CompressingChatModel model = inFrontOf(stub);
    assertThat(model.chat(MESSAGES)).isEqualTo(ANSWER);
    assertThat(stub.heard).hasSize(1); // once, and what was sent
    assertThat(stub.heard.get(0).messages()).isEqualTo(asked.get(0).messages());
    assertThat(asked.get(0).modelName()).isEqualTo("stub");
    checkAsked();
    ChatRequest request = ChatRequest.builder().messages(MESSAGES).temperature(0.5).build();
    model.chat(request, ChatRequestOptions.EMPTY);
    assertThat(asked.get(0).temperature()).isEqualTo(0.5);
    checkAsked();
    model.doChat(request);
    checkAsked();
    assertThat(model.chatAsync(request).get()).isEqualTo(ANSWER);
    checkAsked();
    model.chatAsync(request, ChatRequestOptions.EMPTY).get();
    checkAsked();
    model.doChatAsync(request).get();
    checkAsked();
    assertThat(model.supportedCapabilities()).isEqualTo(stub.supportedCapabilities());
  }

  @Test
  void standsInFrontOfAModelThatHasNothingButChat() {
    ChatModel plain =
        new ChatModel() {
          @Override
          public ChatResponse chat(ChatRequest request) {
            asked.add(request);
            return ANSWER;
          }
        };
    assertThat(inFrontOf(plain).chat(MESSAGES)).isEqualTo(ANSWER);
    checkAsked();
  }

  @Test
  void touchesNothingElse() {
    ToolExecutionRequest call = ToolExecutionRequest.builder().id("1").name("find").build();
    ChatMessage image =
        UserMessage.builder()
            .name("ann")
            .contents(
                List.of(
                    TextContent.from("<context>" + Toy.CONTEXT + "</context> Which gold?"),
                    ImageContent.from("http://localhost/i.png")))
            .attributes(Map.of("k", "v"))
            .build();
    ToolExecutionResultMessage result =
        ToolExecutionResultMessage.builder()
            .id("1")
            .toolName("find")
            .text(Toy.CONTEXT)
            .isError(false)
            .build();
    ToolExecutionResultMessage failed = result.toBuilder().isError(true).build();
    List<ChatMessage> messages =
        List.of(
            SystemMessage.from("Be kind."),
            image,
            AiMessage.from(Toy.CONTEXT, List.of(call)),
            result,
            CustomMessage.from(Map.of("text", Toy.CONTEXT)),
            AiMessage.from("gold"),
            UserMessage.from(Toy.CONTEXT),
            failed);
    inFrontOf(new StubModel()).doChat(ChatRequest.builder().messages(messages).build());
    List<ChatMessage> sent = only().messages();
    for (int i : new int[] {0, 2, 4, 5, 6, 7}) {
      assertThat(sent.get(i)).isSameAs(messages.get(i));
    }
    UserMessage user = (UserMessage) sent.get(1);
    assertThat(user.name()).isEqualTo("ann");
    assertThat(user.attributes()).containsEntry("k", "v");
    assertThat(user.contents())
        .containsExactly(
            TextContent.from("<context>" + Toy.KEPT + "</context> Which gold?"),
            ImageContent.from("http://localhost/i.png"));
    assertThat(sent.get(3))
        .isEqualTo(result.toBuilder().contents(TextContent.from(Toy.KEPT)).build());
  }

  /** Only the call of the first says what the result is asked for. */
  @Test
  void aToolsResultIsJudgedByItsCall() {
    ToolExecutionRequest gold =
        ToolExecutionRequest.builder().id("1").name("find").arguments("{\"q\": \"gold\"}").build();
    ToolExecutionRequest none = ToolExecutionRequest.builder().id("2").name("find").build();
    List<ChatMessage> messages =
        List.of(
            UserMessage.from("Which one?"),
            AiMessage.from(gold, none),
            ToolExecutionResultMessage.from(none, Toy.CONTEXT),
            ToolExecutionResultMessage.from(gold, Toy.CONTEXT));
    inFrontOf(new StubModel()).doChat(ChatRequest.builder().messages(messages).build());
    List<ChatMessage> sent = only().messages();
    assertThat(sent.get(2)).isSameAs(messages.get(2));
    assertThat(sent.get(3)).isEqualTo(ToolExecutionResultMessage.from(gold, Toy.KEPT));
  }

  @Test
  void passesAShortRequestOnAsItIs() {
    ChatRequest request =
        ChatRequest.builder().messages(UserMessage.from("Hello"), UserMessage.from("")).build();
    inFrontOf(new StubModel()).doChat(request);
    assertThat(only()).isSameAs(request);
  }

  @Test
  void itsFailureIsTheCallers() {
    IllegalStateException failure = new IllegalStateException("429");
    ChatModel busy =
        new ChatModel() {
          @Override
          public ChatResponse doChat(ChatRequest request) {
            throw failure;
          }
        };
    assertThatThrownBy(() -> inFrontOf(busy).chat(MESSAGES)).isSameAs(failure);
    compressor.close();
    assertThatThrownBy(() -> inFrontOf(new StubModel()).chat(MESSAGES))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThat(asked).isEmpty();
  }

  /** Streams two pieces. */
  private final class StubStreamingModel implements StreamingChatModel {
    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
      asked.add(request);
      handler.onPartialResponse("The ");
      handler.onPartialResponse("key.");
      handler.onCompleteResponse(ANSWER);
    }

    @Override
    public Flow.Publisher<ChatModelStreamingEvent> doChat(ChatRequest request) {
      asked.add(request);
      return subscriber -> {
        try (SubmissionPublisher<ChatModelStreamingEvent> pieces = new SubmissionPublisher<>()) {
          pieces.subscribe(subscriber);
          pieces.submit(new Piece("The "));
          pieces.submit(new Piece("key."));
        }
      };
    }
  }

  private record Piece(String text) implements ChatModelStreamingEvent {}

  /** Gathers what is streamed. */
  private static final class Gatherer
      implements StreamingChatResponseHandler, Flow.Subscriber<ChatModelStreamingEvent> {
    final StringBuilder text = new StringBuilder();
    final CompletableFuture<String> end = new CompletableFuture<>();

    @Override
    public void onPartialResponse(String piece) {
      text.append(piece);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
      end.complete(text.toString());
    }

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ChatModelStreamingEvent event) {
      text.append(((Piece) event).text());
    }

    @Override
    public void onComplete() {
      end.complete(text.toString());
    }
  }

  @Test
  void streamsWhateverWayItIsAsked() throws Exception {
    CompressingStreamingChatModel model =
        new CompressingStreamingChatModel(new StubStreamingModel(), Toy.chat(compressor));
    ChatRequest request = ChatRequest.builder().messages(MESSAGES).build();
    List<Consumer<Gatherer>> ways =
        List.of(
            gatherer -> model.chat(MESSAGES, gatherer),
            gatherer -> model.chat(request, ChatRequestOptions.EMPTY, gatherer),
            gatherer -> model.doChat(request, gatherer),
            gatherer -> model.doChat(request).subscribe(gatherer));
    for (var way : ways) {
      Gatherer gatherer = new Gatherer();
      way.accept(gatherer);
      assertThat(gatherer.end.get()).isEqualTo("The key.");
      checkAsked();
    }
  }
}
