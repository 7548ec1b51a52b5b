package dev.cprs.spring.ai;

import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.Role;
import dev.cprs.chat.ToolCall;
import dev.cprs.chat.ToolCalls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage.ToolResponse;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.tool.ToolCallback;

/** Translates Spring AI's messages to the compressor's and back. */
final class SpringAiMessages {
  private SpringAiMessages() {}

  /** Who asks, with which tools; both are in the prompt's options, where these are for tools. */
  static ChatScope scope(Prompt prompt) {
    if (!(prompt.getOptions() instanceof ToolCallingChatOptions options)) {
      return ChatScope.none();
    }
    List<ToolCallback> tools = options.getToolCallbacks();
    return ChatScope.of(OriginalToolCallback.caller(options.getToolContext()))
        .withTools(
            tools == null
                ? List.of()
                : tools.stream().map(tool -> tool.getToolDefinition().name()).toList());
  }

  /** One message for each of the prompt, and one for each result in a message of tools' results. */
  static List<ChatMessage> read(Prompt prompt) {
    List<ChatMessage> messages = new ArrayList<>();
    ToolCalls calls = new ToolCalls();
    for (Message message : prompt.getInstructions()) {
      if (message instanceof ToolResponseMessage tool) {
        for (ToolResponse response : tool.getResponses()) {
          String text = orEmpty(response.responseData());
          messages.add(
              calls
                  .answeredBy(response.id(), response.name())
                  .map(call -> ChatMessage.tool(call, text))
                  .orElseGet(() -> ChatMessage.tool(text)));
        }
        continue;
      }
      if (message instanceof AssistantMessage assistant) {
        assistant
            .getToolCalls()
            .forEach(
                call ->
                    calls.add(
                        call.id(), ToolCall.of(orEmpty(call.name()), orEmpty(call.arguments()))));
      }
      messages.add(read(message));
    }
    return messages;
  }

  private static ChatMessage read(Message message) {
    if (message instanceof SystemMessage || message instanceof UserMessage) {
      return ChatMessage.of(role(message), ChatPart.text(orEmpty(message.getText())));
    }
    // An AssistantMessage, or a type of the application's own, which can't be made anew.
    return ChatMessage.of(role(message), ChatPart.opaque(message));
  }

  private static Role role(Message message) {
    return switch (message.getMessageType()) {
      case SYSTEM -> Role.SYSTEM;
      case USER -> Role.USER;
      case ASSISTANT -> Role.ASSISTANT;
      case TOOL -> Role.TOOL;
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /**
   * A prompt with the compressed messages; the same one if none has changed.
   *
   * @param compressed the result for the messages of {@link #read(Prompt)}
   */
  static Prompt write(Prompt prompt, List<ChatMessage> compressed) {
    List<ChatMessage> before = read(prompt);
    if (compressed.equals(before)) {
      return prompt;
    }
    List<Message> messages = new ArrayList<>();
    int at = 0;
    for (Message message : prompt.getInstructions()) {
      int count = message instanceof ToolResponseMessage tool ? tool.getResponses().size() : 1;
      List<ChatMessage> parts = compressed.subList(at, at + count);
      messages.add(parts.equals(before.subList(at, at + count)) ? message : write(message, parts));
      at += count;
    }
    return new Prompt(messages, prompt.getOptions());
  }

  private static Message write(Message message, List<ChatMessage> compressed) {
    if (message instanceof SystemMessage system) {
      return system.mutate().text(text(compressed.get(0))).build();
    }
    if (message instanceof UserMessage user) {
      return UserMessage.builder() // its mutate() refuses null among the metadata
          .text(text(compressed.get(0)))
          .media(user.getMedia())
          .metadata(user.getMetadata())
          .build();
    }
    ToolResponseMessage tool = (ToolResponseMessage) message;
    List<ToolResponse> responses = new ArrayList<>(tool.getResponses());
    for (int i = 0; i < responses.size(); i++) {
      ToolResponse response = responses.get(i);
      String text = text(compressed.get(i));
      if (!text.equals(orEmpty(response.responseData()))) {
        responses.set(i, new ToolResponse(response.id(), response.name(), text));
      }
    }
    return ToolResponseMessage.builder().responses(responses).metadata(tool.getMetadata()).build();
  }

  private static String text(ChatMessage message) {
    return ((ChatPart.Text) message.parts().get(0)).text();
  }
}
