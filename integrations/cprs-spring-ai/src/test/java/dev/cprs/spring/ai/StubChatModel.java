package dev.cprs.spring.ai;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.Flux;

/** Says the same always, streamed in two pieces, and keeps what it was asked. */
class StubChatModel implements ChatModel {
  final List<Prompt> asked = Collections.synchronizedList(new ArrayList<>());

  static ChatResponse answer(AssistantMessage message) {
    return new ChatResponse(List.of(new Generation(message)));
  }

  @Override
  public ChatResponse call(Prompt prompt) {
    asked.add(prompt);
    return answer(new AssistantMessage("The key."));
  }

  @Override
  public Flux<ChatResponse> stream(Prompt prompt) {
    asked.add(prompt);
    return Flux.just("The ", "key.").map(piece -> answer(new AssistantMessage(piece)));
  }

  List<Message> messages(int call) {
    return asked.get(call).getInstructions();
  }
}
