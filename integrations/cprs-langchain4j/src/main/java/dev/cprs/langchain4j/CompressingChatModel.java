package dev.cprs.langchain4j;

import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.CompressingLlm;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Compresses the context in the messages before a chat model gets them, by the rules of {@link
 * ChatCompressor}. Everything else is the wrapped model's, including its listeners, which see what
 * is sent. Thread-safe if the wrapped model is.
 *
 * <p>In a request that offers {@link OriginalTools}, the marks in compressed texts name the ids of
 * the originals, if the compressor has {@linkplain ChatCompressor.Builder#originals some}.
 */
public final class CompressingChatModel implements ChatModel {
  private final ChatModel model;
  private final ChatCompressor compressor;
  private final ChatScope scope;

  /** Wraps a model, for an application with one caller, whose name is empty. */
  public CompressingChatModel(ChatModel model, ChatCompressor compressor) {
    this(model, compressor, "");
  }

  /**
   * Wraps a model for a caller.
   *
   * @param caller whose {@link dev.cprs.chat.Originals} the texts become, as it is given to {@link
   *     OriginalTools#of(dev.cprs.chat.OriginalReader, String)}
   */
  public CompressingChatModel(ChatModel model, ChatCompressor compressor, String caller) {
    this.model = Objects.requireNonNull(model, "model");
    this.compressor = Objects.requireNonNull(compressor, "compressor");
    this.scope = ChatScope.of(caller);
  }

  // A model may override any of these, so each call goes to its own counterpart.

  @Override
  public ChatResponse chat(ChatRequest request) {
    return ask(request, model::chat);
  }

  @Override
  public ChatResponse chat(ChatRequest request, ChatRequestOptions options) {
    return ask(request, compressed -> model.chat(compressed, options));
  }

  @Override
  public ChatResponse doChat(ChatRequest request) {
    return ask(request, model::doChat);
  }

  @Override
  public CompletableFuture<ChatResponse> chatAsync(ChatRequest request) {
    return askAsync(request, model::chatAsync);
  }

  @Override
  public CompletableFuture<ChatResponse> chatAsync(
      ChatRequest request, ChatRequestOptions options) {
    return askAsync(request, compressed -> model.chatAsync(compressed, options));
  }

  @Override
  public CompletableFuture<ChatResponse> doChatAsync(ChatRequest request) {
    return askAsync(request, model::doChatAsync);
  }

  private ChatResponse ask(ChatRequest request, Function<ChatRequest, ChatResponse> llm) {
    return CompressingLlm.<ChatResponse>of(
            compressor,
            LangChain4jMessages.scope(request, model.defaultRequestParameters(), scope),
            messages -> llm.apply(LangChain4jMessages.write(request, messages)))
        .apply(LangChain4jMessages.read(request));
  }

  private CompletableFuture<ChatResponse> askAsync(
      ChatRequest request, Function<ChatRequest, CompletableFuture<ChatResponse>> llm) {
    return CompressingLlm.<ChatResponse>async(
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
