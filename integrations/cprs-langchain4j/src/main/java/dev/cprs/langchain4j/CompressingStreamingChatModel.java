package dev.cprs.langchain4j;

import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.CompressingLlm;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Compresses the context in the messages before a streaming chat model gets them, by the rules of
 * {@link ChatCompressor}.
 *
 * <p>With a handler, compression runs on the calling thread, which throws its failure. With a
 * publisher, it runs on the compressor's threads once somebody subscribes. The pieces of the answer
 * go straight to the handler or subscriber. Everything else is the wrapped model's, including its
 * listeners, which see what is sent. Thread-safe if the wrapped model is.
 *
 * <p>In a request that offers {@link OriginalTools}, the marks in compressed texts name the ids of
 * the originals, if the compressor has {@linkplain ChatCompressor.Builder#originals some}.
 */
public final class CompressingStreamingChatModel implements StreamingChatModel {
  private final StreamingChatModel model;
  private final ChatCompressor compressor;
  private final ChatScope scope;

  /** Wraps a model, for an application with one caller, whose name is empty. */
  public CompressingStreamingChatModel(StreamingChatModel model, ChatCompressor compressor) {
    this(model, compressor, "");
  }

  /**
   * Wraps a model for a caller.
   *
   * @param caller whose {@link dev.cprs.chat.Originals} the texts become, as it is given to {@link
   *     OriginalTools#of(dev.cprs.chat.OriginalReader, String)}
   */
  public CompressingStreamingChatModel(
      StreamingChatModel model, ChatCompressor compressor, String caller) {
    this.model = Objects.requireNonNull(model, "model");
    this.compressor = Objects.requireNonNull(compressor, "compressor");
    this.scope = ChatScope.of(caller);
  }

  // A model may override any of these, so each call goes to its own counterpart.

  @Override
  public void chat(ChatRequest request, StreamingChatResponseHandler handler) {
    ask(request, handler, model::chat);
  }

  @Override
  public void chat(
      ChatRequest request, ChatRequestOptions options, StreamingChatResponseHandler handler) {
    ask(request, handler, (compressed, receiver) -> model.chat(compressed, options, receiver));
  }

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
    ask(request, handler, model::doChat);
  }

  @Override
  public Flow.Publisher<ChatModelStreamingEvent> chat(ChatRequest request) {
    return publish(request, model::chat);
  }

  @Override
  public Flow.Publisher<ChatModelStreamingEvent> doChat(ChatRequest request) {
    return publish(request, model::doChat);
  }

  private void ask(
      ChatRequest request,
      StreamingChatResponseHandler handler,
      BiConsumer<ChatRequest, StreamingChatResponseHandler> llm) {
    CompressingLlm.<StreamingChatResponseHandler>streaming(
            compressor,
            LangChain4jMessages.scope(request, model.defaultRequestParameters(), scope),
            (messages, receiver) ->
                llm.accept(LangChain4jMessages.write(request, messages), receiver))
        .accept(LangChain4jMessages.read(request), handler);
  }

  private Flow.Publisher<ChatModelStreamingEvent> publish(
      ChatRequest request, Function<ChatRequest, Flow.Publisher<ChatModelStreamingEvent>> llm) {
    return CompressingLlm.<ChatModelStreamingEvent>publishing(
            compressor,
            LangChain4jMessages.scope(request, model.defaultRequestParameters(), scope),
            messages -> llm.apply(LangChain4jMessages.write(request, messages)))
        .apply(LangChain4jMessages.read(request));
  }

  @Override
  public ChatRequestParameters defaultRequestParameters() {
    return model.defaultRequestParameters();
  }

  @Override
  public List<ChatModelListener> listeners() {
    return model.listeners();
  }

  @Override
  public ModelProvider provider() {
    return model.provider();
  }

  @Override
  public Set<Capability> supportedCapabilities() {
    return model.supportedCapabilities();
  }
}
