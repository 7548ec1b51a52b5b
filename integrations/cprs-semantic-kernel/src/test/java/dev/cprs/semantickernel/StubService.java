package dev.cprs.semantickernel;

import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.orchestration.InvocationContext;
import com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;
import com.microsoft.semantickernel.services.chatcompletion.ChatHistory;
import com.microsoft.semantickernel.services.chatcompletion.ChatMessageContent;
import com.microsoft.semantickernel.services.chatcompletion.StreamingChatContent;
import com.microsoft.semantickernel.services.chatcompletion.message.ChatMessageTextContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Says the same always, and keeps what it was given. */
final class StubService implements ChatCompletionService {
  final List<Object> asked = Collections.synchronizedList(new ArrayList<>());

  private Mono<List<ChatMessageContent<?>>> answer(Object prompt) {
    asked.add(prompt);
    return Mono.just(List.of(ChatMessageTextContent.assistantMessage("The key.")));
  }

  private Flux<StreamingChatContent<?>> stream(Object prompt) {
    asked.add(prompt);
    return Flux.empty();
  }

  @Override
  public Mono<List<ChatMessageContent<?>>> getChatMessageContentsAsync(
      ChatHistory history, Kernel kernel, InvocationContext context) {
    return answer(history);
  }

  @Override
  public Mono<List<ChatMessageContent<?>>> getChatMessageContentsAsync(
      String prompt, Kernel kernel, InvocationContext context) {
    return answer(prompt);
  }

  @Override
  public Flux<StreamingChatContent<?>> getStreamingChatMessageContentsAsync(
      ChatHistory history, Kernel kernel, InvocationContext context) {
    return stream(history);
  }

  @Override
  public Flux<StreamingChatContent<?>> getStreamingChatMessageContentsAsync(
      String prompt, Kernel kernel, InvocationContext context) {
    return stream(prompt);
  }

  @Override
  public String getModelId() {
    return "stub-model";
  }

  @Override
  public String getServiceId() {
    return "stub-service";
  }
}
