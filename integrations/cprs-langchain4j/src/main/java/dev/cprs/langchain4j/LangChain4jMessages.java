package dev.cprs.langchain4j;

import dev.cprs.chat.ChatPart;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.Role;
import dev.cprs.chat.ToolCall;
import dev.cprs.chat.ToolCalls;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates LangChain4j's messages to the compressor's and back. */
final class LangChain4jMessages {
  private LangChain4jMessages() {}

  /**
   * Who asks, with which tools.
   *
   * @param defaults of the model: their tools count where the request has none
   * @param caller who asks
   */
  static ChatScope scope(ChatRequest request, ChatRequestParameters defaults, ChatScope caller) {
    List<ToolSpecification> tools = request.toolSpecifications();
    List<ToolSpecification> offered = tools.isEmpty() ? defaults.toolSpecifications() : tools;
    return caller.withTools(offered.stream().map(ToolSpecification::name).toList());
  }

  /** One message for each of the request; a tool's result names its call. */
  static List<dev.cprs.chat.ChatMessage> read(ChatRequest request) {
    List<dev.cprs.chat.ChatMessage> messages = new ArrayList<>();
    ToolCalls calls = new ToolCalls();
    for (ChatMessage message : request.messages()) {
      if (message instanceof AiMessage ai) {
        for (ToolExecutionRequest call : ai.toolExecutionRequests()) {
          calls.add(call.id(), ToolCall.of(orEmpty(call.name()), orEmpty(call.arguments())));
        }
      }
      messages.add(read(message, calls));
    }
    return messages;
  }

  /**
   * Reads a message.
   *
   * @param calls those of the messages before
   */
  private static dev.cprs.chat.ChatMessage read(ChatMessage message, ToolCalls calls) {
    if (message instanceof SystemMessage system) {
      return dev.cprs.chat.ChatMessage.system(system.text());
    }
    if (message instanceof UserMessage user) {
      return dev.cprs.chat.ChatMessage.of(Role.USER, parts(user.contents()));
    }
    if (message instanceof ToolExecutionResultMessage tool) {
      dev.cprs.chat.ChatMessage.Builder result =
          dev.cprs.chat.ChatMessage.builder(Role.TOOL)
              .parts(parts(tool.contents()))
              .failed(Boolean.TRUE.equals(tool.isError()));
      calls.answeredBy(tool.id(), tool.toolName()).ifPresent(result::call);
      return result.build();
    }
    // An AiMessage, or a CustomMessage, whose meaning only its provider knows.
    return switch (message.type()) {
      case AI -> dev.cprs.chat.ChatMessage.of(Role.ASSISTANT, ChatPart.opaque(message));
      default -> dev.cprs.chat.ChatMessage.of(Role.USER, ChatPart.opaque(message));
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
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
