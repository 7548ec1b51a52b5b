package dev.cprs.spring.ai;

import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage.ToolResponse;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.Prompt;

/** Translates Spring AI's messages to the compressor's and back. */
final class SpringAiMessages {
  private SpringAiMessages() {}

  static List<ChatMessage> read(Prompt prompt) {
    return prompt.getInstructions().stream().map(SpringAiMessages::read).toList();
  }

  private static ChatMessage read(Message message) {
    if (message instanceof SystemMessage || message instanceof UserMessage) {
      return ChatMessage.of(role(message), ChatPart.text(orEmpty(message.getText())));
    }
    if (message instanceof ToolResponseMessage tool) {
      return ChatMessage.of(
          Role.TOOL,
          tool.getResponses().stream()
              .map(response -> ChatPart.text(orEmpty(response.responseData())))
              .toList());
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
    List<Message> messages = new ArrayList<>(prompt.getInstructions());
    for (int i = 0; i < messages.size(); i++) {
      if (!compressed.get(i).equals(before.get(i))) {
        messages.set(i, write(messages.get(i), compressed.get(i).parts()));
      }
    }
    return compressed.equals(before) ? prompt : new Prompt(messages, prompt.getOptions());
  }

  private static Message write(Message message, List<ChatPart> parts) {
    if (message instanceof SystemMessage system) {
      return system.mutate().text(text(parts.get(0))).build();
    }
    if (message instanceof UserMessage user) {
      return UserMessage.builder() // its mutate() refuses null among the metadata
          .text(text(parts.get(0)))
          .media(user.getMedia())
          .metadata(user.getMetadata())
          .build();
    }
    ToolResponseMessage tool = (ToolResponseMessage) message;
    List<ToolResponse> responses = new ArrayList<>(tool.getResponses());
    for (int i = 0; i < responses.size(); i++) {
      ToolResponse response = responses.get(i);
      String text = text(parts.get(i));
      if (!text.equals(orEmpty(response.responseData()))) {
        responses.set(i, new ToolResponse(response.id(), response.name(), text));
      }
    }
    return ToolResponseMessage.builder().responses(responses).metadata(tool.getMetadata()).build();
  }

  private static String text(ChatPart part) {
    return ((ChatPart.Text) part).text();
  }
}
