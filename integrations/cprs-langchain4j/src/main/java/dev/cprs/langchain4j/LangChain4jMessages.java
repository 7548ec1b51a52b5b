package dev.cprs.langchain4j;

import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Role;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.List;

/** Translates LangChain4j's messages to the compressor's and back. */
final class LangChain4jMessages {
  private LangChain4jMessages() {}

  static List<dev.cprs.chat.ChatMessage> read(ChatRequest request) {
    return request.messages().stream().map(LangChain4jMessages::read).toList();
  }

  private static dev.cprs.chat.ChatMessage read(ChatMessage message) {
    if (message instanceof SystemMessage system) {
      return dev.cprs.chat.ChatMessage.system(system.text());
    }
    if (message instanceof UserMessage user) {
      return dev.cprs.chat.ChatMessage.of(Role.USER, parts(user.contents()));
    }
    if (message instanceof ToolExecutionResultMessage tool) {
      return dev.cprs.chat.ChatMessage.of(Role.TOOL, parts(tool.contents()));
    }
    // An AiMessage, or a CustomMessage, whose meaning only its provider knows.
    return switch (message.type()) {
      case AI -> dev.cprs.chat.ChatMessage.of(Role.ASSISTANT, ChatPart.opaque(message));
      default -> dev.cprs.chat.ChatMessage.of(Role.USER, ChatPart.opaque(message));
    };
  }

  private static List<ChatPart> parts(List<Content> contents) {
    return contents.stream()
        .map(
            content ->
                content instanceof TextContent text
                    ? ChatPart.text(text.text())
                    : ChatPart.opaque(content))
        .toList();
  }

  /**
   * A request with the compressed messages; the same one if none has changed.
   *
   * @param compressed the result for the messages of {@link #read(ChatRequest)}
   */
  static ChatRequest write(ChatRequest request, List<dev.cprs.chat.ChatMessage> compressed) {
    List<dev.cprs.chat.ChatMessage> before = read(request);
    List<ChatMessage> messages = new ArrayList<>(request.messages());
    boolean changed = false;
    for (int i = 0; i < messages.size(); i++) {
      if (!compressed.get(i).equals(before.get(i))) {
        messages.set(i, write(messages.get(i), compressed.get(i).parts()));
        changed = true;
      }
    }
    return changed ? request.toBuilder().messages(messages).build() : request;
  }

  private static ChatMessage write(ChatMessage message, List<ChatPart> parts) {
    if (message instanceof SystemMessage system) {
      return system.toBuilder().text(((ChatPart.Text) parts.get(0)).text()).build();
    }
    if (message instanceof UserMessage user) {
      return user.toBuilder().contents(contents(user.contents(), parts)).build();
    }
    ToolExecutionResultMessage tool = (ToolExecutionResultMessage) message;
    return tool.toBuilder().contents(contents(tool.contents(), parts)).build();
  }

  private static List<Content> contents(List<Content> before, List<ChatPart> parts) {
    List<Content> contents = new ArrayList<>(before);
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i) instanceof TextContent old
          && parts.get(i) instanceof ChatPart.Text text
          && !text.text().equals(old.text())) {
        contents.set(i, TextContent.from(text.text()));
      }
    }
    return contents;
  }
}
