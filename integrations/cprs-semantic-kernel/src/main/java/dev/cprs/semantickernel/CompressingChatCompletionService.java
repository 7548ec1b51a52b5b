package dev.cprs.semantickernel;

import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.orchestration.InvocationContext;
import com.microsoft.semantickernel.semanticfunctions.KernelFunction;
import com.microsoft.semantickernel.services.chatcompletion.AuthorRole;
import com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;
import com.microsoft.semantickernel.services.chatcompletion.ChatHistory;
import com.microsoft.semantickernel.services.chatcompletion.ChatMessageContent;
import com.microsoft.semantickernel.services.chatcompletion.StreamingChatContent;
import com.microsoft.semantickernel.services.chatcompletion.message.ChatMessageContentType;
import com.microsoft.semantickernel.services.chatcompletion.message.ChatMessageTextContent;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.CompressedChat;
import dev.cprs.chat.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Compresses the context in a chat before another chat service gets it, by the rules of {@link
 * ChatCompressor}. The chat history that the caller holds stays as it is; the other service gets a
 * compressed copy, or the same object if nothing was compressed.
 *
 * <pre>{@code
 * Kernel kernel =
 *     Kernel.builder()
 *         .withAIService(
 *             ChatCompletionService.class, new CompressingChatCompletionService(openai, compressor))
 *         .build();
 * }</pre>
 *
 * <p>A prompt that is given as text, as functions made from prompts give it, counts as one user
 * message: what is between the context markers in it is compressed. Compression runs on the
 * compressor's threads, once somebody subscribes; cancelling stops it. Messages of the assistant,
 * images, and messages of classes that other connectors bring are never touched. The results of
 * functions that a service calls by itself don't pass by here. Thread-safe if the other service is.
 *
 * <p>Where the call has a behaviour for tools, and the kernel a function named {@value
 * dev.cprs.chat.OriginalReader#TOOL}, the marks in compressed texts name the ids of the originals,
 * if the compressor has {@linkplain ChatCompressor.Builder#originals some}.
 */
public final class CompressingChatCompletionService implements ChatCompletionService {
  private final ChatCompletionService service;
  private final ChatCompressor compressor;
  private final ChatScope caller;

  /** Wraps a service, for an application with one caller, whose name is empty. */
  public CompressingChatCompletionService(
      ChatCompletionService service, ChatCompressor compressor) {
    this(service, compressor, "");
  }

  /**
   * Wraps a service for a caller.
   *
   * @param caller whose {@link dev.cprs.chat.Originals} the texts become
   */
  public CompressingChatCompletionService(
      ChatCompletionService service, ChatCompressor compressor, String caller) {
    this.service = Objects.requireNonNull(service, "service");
    this.compressor = Objects.requireNonNull(compressor, "compressor");
    this.caller = ChatScope.of(caller);
  }

  @Override
  public Mono<List<ChatMessageContent<?>>> getChatMessageContentsAsync(
      ChatHistory history, @Nullable Kernel kernel, @Nullable InvocationContext context) {
    return compressed(history, scope(kernel, context))
        .flatMap(smaller -> service.getChatMessageContentsAsync(smaller, kernel, context));
  }

  @Override
  public Mono<List<ChatMessageContent<?>>> getChatMessageContentsAsync(
      String prompt, @Nullable Kernel kernel, @Nullable InvocationContext context) {
    return compressed(prompt, scope(kernel, context))
        .flatMap(smaller -> service.getChatMessageContentsAsync(smaller, kernel, context));
  }

  @Override
  public Flux<StreamingChatContent<?>> getStreamingChatMessageContentsAsync(
      ChatHistory history, @Nullable Kernel kernel, @Nullable InvocationContext context) {
    return compressed(history, scope(kernel, context))
        .flatMapMany(
            smaller -> service.getStreamingChatMessageContentsAsync(smaller, kernel, context));
  }

  @Override
  public Flux<StreamingChatContent<?>> getStreamingChatMessageContentsAsync(
      String prompt, @Nullable Kernel kernel, @Nullable InvocationContext context) {
    return compressed(prompt, scope(kernel, context))
        .flatMapMany(
            smaller -> service.getStreamingChatMessageContentsAsync(smaller, kernel, context));
  }

  @Override
  public @Nullable String getModelId() {
    return service.getModelId();
  }

  @Override
  public @Nullable String getServiceId() {
    return service.getServiceId();
  }

  /** An LLM is offered the functions of a kernel where the call has a behaviour for tools. */
  private ChatScope scope(@Nullable Kernel kernel, @Nullable InvocationContext context) {
    if (kernel == null || context == null || context.getToolCallBehavior() == null) {
      return caller.withTools(List.of());
    }
    return caller.withTools(kernel.getFunctions().stream().map(KernelFunction::getName).toList());
  }

  private Mono<CompressedChat> compressing(List<ChatMessage> messages, ChatScope scope) {
    return Mono.fromFuture(() -> compressor.compressAsync(messages, scope))
        // What comes next may block, and the compressor's threads are few.
        .publishOn(Schedulers.boundedElastic());
  }

  private Mono<String> compressed(String prompt, ChatScope scope) {
    return compressing(List.of(ChatMessage.user(prompt)), scope)
        .map(chat -> text(chat.messages().get(0)));
  }

  private Mono<ChatHistory> compressed(ChatHistory history, ChatScope scope) {
    List<ChatMessageContent<?>> messages = List.copyOf(history.getMessages());
    List<ChatMessage> before =
        messages.stream().map(CompressingChatCompletionService::read).toList();
    return compressing(before, scope)
        .map(
            chat ->
                chat.messages().equals(before)
                    ? history
                    : new ChatHistory(write(messages, before, chat.messages())));
  }

  private static ChatMessage read(ChatMessageContent<?> message) {
    AuthorRole author = message.getAuthorRole();
    Role role = // a tool's result is of a connector's own class
        switch (author) {
          case SYSTEM -> Role.SYSTEM;
          case USER -> Role.USER;
          case ASSISTANT -> Role.ASSISTANT;
          case TOOL -> Role.TOOL;
        };
    boolean canBeMadeAnew =
        message.getClass() == ChatMessageContent.class
            || message.getClass() == ChatMessageTextContent.class;
    String text = message.getContent();
    return canBeMadeAnew && message.getContentType() == ChatMessageContentType.TEXT && text != null
        ? ChatMessage.of(role, ChatPart.text(text))
        : ChatMessage.of(role, ChatPart.opaque(message));
  }

  private static List<ChatMessageContent<?>> write(
      List<ChatMessageContent<?>> messages, List<ChatMessage> before, List<ChatMessage> after) {
    List<ChatMessageContent<?>> written = new ArrayList<>(messages);
    for (int i = 0; i < written.size(); i++) {
      if (!after.get(i).equals(before.get(i))) {
        written.set(i, withText(written.get(i), text(after.get(i))));
      }
    }
    return written;
  }

  private static <T> ChatMessageContent<T> withText(ChatMessageContent<T> message, String text) {
    return new ChatMessageContent<>(
        message.getAuthorRole(),
        text,
        null, // no model wrote it
        message.getInnerContent(),
        message.getEncoding(),
        message.getMetadata(),
        message.getContentType());
  }

  private static String text(ChatMessage message) {
    return ((ChatPart.Text) message.parts().get(0)).text();
  }
}
