package dev.cprs.google.adk;

import com.google.genai.JsonSerializable;
import com.google.genai.types.Content;
import com.google.genai.types.FunctionCall;
import com.google.genai.types.FunctionResponse;
import com.google.genai.types.Part;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Role;
import dev.cprs.chat.ToolCall;
import dev.cprs.chat.ToolCalls;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Translates contents to the compressor's messages and back. */
final class AdkContents {
  /** The key under which a function's response tells what went wrong. */
  private static final String ERROR = "error";

  private AdkContents() {}

  /** One message for each content, and one for each part of a content with functions' responses. */
  static List<ChatMessage> read(List<Content> contents) {
    List<ChatMessage> messages = new ArrayList<>();
    ToolCalls calls = new ToolCalls();
    for (Content content : contents) {
      if (hasResponses(content)) {
        parts(content).forEach(part -> messages.add(result(part, calls)));
        continue;
      }
      for (Part part : parts(content)) {
        part.functionCall().ifPresent(call -> calls.add(call.id().orElse(""), read(call)));
      }
      boolean model = content.role().orElse("user").equals("model");
      messages.add(read(model ? Role.ASSISTANT : Role.USER, content));
    }
    return messages;
  }

  static ChatMessage read(Role role, Content content) {
    List<ChatPart> parts = new ArrayList<>();
    for (Part part : parts(content)) {
      boolean text =
          role != Role.ASSISTANT && !part.thought().orElse(false) && part.text().isPresent();
      parts.add(text ? ChatPart.text(part.text().get()) : ChatPart.opaque(part));
    }
    return ChatMessage.of(role, parts);
  }

  private static ChatMessage result(Part part, ToolCalls calls) {
    if (part.functionResponse().isEmpty()) {
      return ChatMessage.of(Role.TOOL, ChatPart.opaque(part));
    }
    FunctionResponse response = part.functionResponse().get();
    ChatMessage.Builder message =
        ChatMessage.builder(Role.TOOL)
            .failed(response.response().orElse(Map.of()).get(ERROR) != null);
    calls.answeredBy(response.id().orElse(""), response.name().orElse("")).ifPresent(message::call);
    for (Object value : response.response().orElse(Map.of()).values()) {
      if (value instanceof String text) {
        message.part(ChatPart.text(text));
      }
    }
    return message.build();
  }

  private static ToolCall read(FunctionCall call) {
    return ToolCall.of(
        call.name().orElse(""), JsonSerializable.toJsonString(call.args().orElse(Map.of())));
  }

  private static List<Part> parts(Content content) {
    return content.parts().orElse(List.of());
  }

  private static boolean hasResponses(Content content) {
    return parts(content).stream().anyMatch(part -> part.functionResponse().isPresent());
  }

  /**
   * The contents with the compressed texts; those in which none has changed are the same.
   *
   * @param compressed the result for {@link #read(List)}
   */
  static List<Content> write(List<Content> contents, List<ChatMessage> compressed) {
    List<ChatMessage> before = read(contents);
    List<Content> written = new ArrayList<>();
    int at = 0;
    for (Content content : contents) {
      int end = at + (hasResponses(content) ? parts(content).size() : 1);
      List<ChatMessage> messages = compressed.subList(at, end);
      written.add(
          messages.equals(before.subList(at, end)) ? content : write(content, messages.iterator()));
      at = end;
    }
    return written;
  }

  /** A content with the texts of its one message. */
  static Content write(Content content, ChatMessage compressed) {
    return write(content, List.of(compressed).iterator());
  }

  private static Content write(Content content, Iterator<ChatMessage> messages) {
    List<Part> written = new ArrayList<>();
    if (hasResponses(content)) {
      parts(content).forEach(part -> written.add(write(part, messages.next())));
    } else {
      Iterator<ChatPart> parts = messages.next().parts().iterator();
      for (Part part : parts(content)) {
        written.add(
            parts.next() instanceof ChatPart.Text text
                ? part.toBuilder().text(text.text()).build()
                : part);
      }
    }
    return content.toBuilder().parts(written).build();
  }

  private static Part write(Part part, ChatMessage result) {
    if (part.functionResponse().isEmpty()) {
      return part;
    }
    FunctionResponse response = part.functionResponse().get();
    Map<String, Object> values = new LinkedHashMap<>(response.response().orElse(Map.of()));
    Iterator<ChatPart> texts = result.parts().iterator();
    values.replaceAll(
        (key, value) -> value instanceof String ? ((ChatPart.Text) texts.next()).text() : value);
    return part.toBuilder().functionResponse(response.toBuilder().response(values).build()).build();
  }
}
