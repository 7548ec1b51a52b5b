package dev.cprs.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.cprs.chat.Toy;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.agent.tool.ToolSpecifications;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.aggregator.DefaultContentAggregator;
import dev.langchain4j.rag.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was left out, read again by an LLM that is offered the tool. */
@Timeout(60)
class RecoveryTest {
  private static final Pattern ID = Pattern.compile("left out.*; id ([0-9a-f]{24})]");
  private static final SystemMessage STANDING =
      SystemMessage.from("<context>" + Toy.CONTEXT + "</context>");

  private final Originals originals = Originals.inMemory();
  private final ContextCompressor compressor = Toy.compressor();
  private final ChatCompressor chat =
      ChatCompressor.builder(compressor)
          .thresholdTokens(100)
          .toolResults(true)
          .originals(originals)
          .build();
  private final OriginalReader reader = OriginalReader.builder(originals).build();
  private final List<ChatRequest> asked = new ArrayList<>();

  @AfterEach
  void close() {
    compressor.close();
  }

  private static String idIn(ChatRequest request) {
    Matcher id = ID.matcher(((SystemMessage) request.messages().get(0)).text());
    return id.find() ? id.group(1) : "";
  }

  /** Asks for the original that the system text names, and answers with the result. */
  private final class CuriousModel implements ChatModel {
    @Override
    public ChatResponse doChat(ChatRequest request) {
      asked.add(request);
      ToolExecutionRequest call =
          ToolExecutionRequest.builder().name(OriginalReader.TOOL).arguments(idIn(request)).build();
      int last = request.messages().size() - 1;
      AiMessage answer =
          request.messages().get(last) instanceof ToolExecutionResultMessage result
              ? AiMessage.from(result.text())
              : idIn(request).isEmpty() ? AiMessage.from("Sand.") : AiMessage.from(call);
      return ChatResponse.builder().aiMessage(answer).build();
    }

    @Override
    public CompletableFuture<ChatResponse> doChatAsync(ChatRequest request) {
      return CompletableFuture.completedFuture(doChat(request));
    }
  }

  /** As an AI service does it: calls tools until there is an answer. */
  private static String answer(
      ChatModel model, @Nullable OriginalTools tools, List<ToolSpecification> offered) {
    List<ChatMessage> messages = new ArrayList<>(request(List.of()).messages());
    while (true) {
      ChatRequest request =
          ChatRequest.builder().messages(messages).toolSpecifications(offered).build();
      AiMessage answer = model.chat(request).aiMessage();
      if (!answer.hasToolExecutionRequests()) {
        return answer.text();
      }
      messages.add(answer);
      for (ToolExecutionRequest call : answer.toolExecutionRequests()) {
        String read = Objects.requireNonNull(tools).readOriginal(call.arguments(), null, null);
        messages.add(ToolExecutionResultMessage.from(call, read));
      }
    }
  }

  @Test
  void anLlmWithTheToolReadsTheOriginal() {
    OriginalTools tools = OriginalTools.of(reader, "ann");
    ChatModel model = new CompressingChatModel(new CuriousModel(), chat, "ann");
    assertThat(answer(model, tools, ToolSpecifications.toolSpecificationsFrom(tools)))
        .startsWith("[cprs original " + idIn(asked.get(0)))
        .endsWith("]\n" + Toy.CONTEXT); // whole: not compressed again
    assertThat(asked).hasSize(2);
    assertThat(originals.find("", idIn(asked.get(0))).text()).isEmpty(); // it is ann's alone
  }

  @Test
  void anLlmWithoutTheToolGetsNoId() {
    ChatModel model = new CompressingChatModel(new CuriousModel(), chat);
    assertThat(answer(model, null, List.of())).isEqualTo("Sand.");
    assertThat(((SystemMessage) asked.get(0).messages().get(0)).text())
        .contains("left out]")
        .doesNotContain("; id ");
  }

  @Test
  void otherToolsAreNoWayBack() {
    ToolSpecification other = ToolSpecification.builder().name("docs_read_original").build();
    new CompressingChatModel(new CuriousModel(), chat).chat(request(List.of(other)));
    assertThat(idIn(asked.get(0))).isEmpty();
  }

  @Test
  void whateverWayItIsAsked() throws Exception {
    ChatRequest request = request(ToolSpecifications.toolSpecificationsFrom(OriginalTools.class));
    new CompressingChatModel(new CuriousModel(), chat).chatAsync(request).get();
    ChatModel offering =
        new ChatModel() {
          @Override
          public ChatResponse doChat(ChatRequest request) {
            return new CuriousModel().doChat(request);
          }

          @Override
          public ChatRequestParameters defaultRequestParameters() {
            return DefaultChatRequestParameters.builder()
                .toolSpecifications(request.toolSpecifications())
                .build();
          }
        };
    new CompressingChatModel(offering, chat).chat(request(List.of()));
    StreamingChatModel streaming =
        new StreamingChatModel() {
          @Override
          public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
            asked.add(request);
          }

          @Override
          public Flow.Publisher<ChatModelStreamingEvent> doChat(ChatRequest request) {
            asked.add(request);
            SubmissionPublisher<ChatModelStreamingEvent> none = new SubmissionPublisher<>();
            none.close();
            return none;
          }
        };
    CompressingStreamingChatModel compressing = new CompressingStreamingChatModel(streaming, chat);
    compressing.doChat(request, new Ended());
    Ended published = new Ended();
    compressing.doChat(request).subscribe(published);
    published.end.get();
    assertThat(asked).hasSize(4).allSatisfy(sent -> assertThat(idIn(sent)).isNotEmpty());
  }

  @Test
  void retrievedContentsNameTheirOriginals() {
    List<Content> contents = List.of(Content.from(Toy.CONTEXT), Content.from("Sand. ".repeat(90)));
    Map<Query, Collection<List<Content>>> found =
        Map.of(Query.from("Which gold?"), List.of(contents));
    ChatScope ann = ChatScope.of("ann").withRetrievalTool(OriginalReader.TOOL);
    String text =
        new CompressingContentAggregator(new DefaultContentAggregator(), chat, ann)
            .aggregate(found)
            .get(0)
            .textSegment()
            .text();
    assertThat(text)
        .contains(Toy.KEPT)
        .contains("left out; id " + originals.put("ann", Toy.CONTEXT) + "; 1 of 2 documents");
    assertThat(
            new CompressingContentAggregator(new DefaultContentAggregator(), chat)
                .aggregate(found)
                .get(0)
                .textSegment()
                .text())
        .contains("1 of 2 documents left out]")
        .doesNotContain("; id ");
  }

  private static ChatRequest request(List<ToolSpecification> tools) {
    return ChatRequest.builder()
        .messages(STANDING, UserMessage.from("Which gold?"))
        .toolSpecifications(tools)
        .build();
  }

  /** Waits for the end alone. */
  private static final class Ended
      implements StreamingChatResponseHandler, Flow.Subscriber<ChatModelStreamingEvent> {
    final CompletableFuture<Void> end = new CompletableFuture<>();

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ChatModelStreamingEvent event) {}

    @Override
    public void onComplete() {
      end.complete(null);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {}

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }
  }
}
