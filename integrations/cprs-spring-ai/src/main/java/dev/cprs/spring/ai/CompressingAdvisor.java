package dev.cprs.spring.ai;

import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.CompressingLlm;
import java.util.List;
import java.util.Objects;
import org.springframework.ai.chat.client.ChatClientRequest;
import org.springframework.ai.chat.client.ChatClientResponse;
import org.springframework.ai.chat.client.advisor.api.BaseAdvisor;
import org.springframework.ai.chat.client.advisor.api.CallAdvisor;
import org.springframework.ai.chat.client.advisor.api.CallAdvisorChain;
import org.springframework.ai.chat.client.advisor.api.StreamAdvisor;
import org.springframework.ai.chat.client.advisor.api.StreamAdvisorChain;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.core.Ordered;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Compresses the context in a prompt's messages before the model gets them, by the rules of {@link
 * ChatCompressor}.
 *
 * <pre>{@code
 * ChatClient client =
 *     ChatClient.builder(model).defaultAdvisors(new CompressingAdvisor(compressor)).build();
 * }</pre>
 *
 * <p>It runs after all other advisors, unless it is given another order. So it sees what memory,
 * retrieval and tools put into the prompt, and a memory keeps the messages as they were.
 *
 * <p>For a call, compression runs on the calling thread. For a stream, it runs on the compressor's
 * threads once somebody subscribes, and cancelling the subscription stops it. If the compressor
 * fails, the call or the stream fails and the model is not called. Options, context and the
 * messages that are left alone stay the same objects. Thread-safe.
 *
 * <p>In a prompt whose options offer {@link OriginalToolCallback}, the marks in compressed texts
 * name the ids of the originals, if the compressor has {@linkplain ChatCompressor.Builder#originals
 * some}. They are kept for the caller that the tool context names.
 */
public final class CompressingAdvisor implements CallAdvisor, StreamAdvisor {
  /** The default order: after all other advisors except those that call the model. */
  public static final int DEFAULT_ORDER = Ordered.LOWEST_PRECEDENCE - 1000;

  private final ChatCompressor compressor;
  private final int order;

  /** Uses the rules and settings of a compressor. */
  public CompressingAdvisor(ChatCompressor compressor) {
    this(compressor, DEFAULT_ORDER);
  }

  /**
   * Uses the rules and settings of a compressor.
   *
   * @param order the place among the advisors; those with a lower order run before it
   */
  public CompressingAdvisor(ChatCompressor compressor, int order) {
    this.compressor = Objects.requireNonNull(compressor, "compressor");
    this.order = order;
  }

  @Override
  public ChatClientResponse adviseCall(ChatClientRequest request, CallAdvisorChain chain) {
    return CompressingLlm.<ChatClientResponse>of(
            compressor,
            SpringAiMessages.scope(request.prompt()),
            messages -> chain.nextCall(with(request, messages)))
        .apply(SpringAiMessages.read(request.prompt()));
  }

  /*
   * Not CompressingLlm.publishing: Reactor's context, in which observations and security travel,
   * doesn't pass through a Flow.Publisher.
   */
  @Override
  public Flux<ChatClientResponse> adviseStream(
      ChatClientRequest request, StreamAdvisorChain chain) {
    Prompt prompt = request.prompt();
    return Mono.fromFuture(
            () ->
                compressor.compressAsync(
                    SpringAiMessages.read(prompt), SpringAiMessages.scope(prompt)))
        // What comes next may block, and the compressor's threads are few.
        .publishOn(BaseAdvisor.DEFAULT_SCHEDULER)
        .flatMapMany(chat -> chain.nextStream(with(request, chat.messages())));
  }

  /** With the same prompt the same request. */
  @SuppressWarnings(
      "ReferenceEquality") // to compare whole conversations takes longer than to write one
  private static ChatClientRequest with(ChatClientRequest request, List<ChatMessage> compressed) {
    Prompt prompt = SpringAiMessages.write(request.prompt(), compressed);
    return prompt == request.prompt() ? request : request.mutate().prompt(prompt).build();
  }

  @Override
  public String getName() {
    return "CompressingAdvisor";
  }

  @Override
  public int getOrder() {
    return order;
  }
}
