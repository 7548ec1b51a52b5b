package dev.cprs.chat.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.Role;
import java.util.List;
import java.util.Set;

/** Reads the body of {@code POST /v1/chat/completions}. */
final class ChatCompletionsReader {
  private static final Set<String> TEXT = Set.of("text");

  private ChatCompletionsReader() {}

  static ChatBody read(JsonNode body) {
    ChatBody.Builder chat = new ChatBody.Builder();
    JsonNode messages = body.path("messages");
    for (int i = 0; messages.isArray() && i < messages.size(); i++) {
      JsonNode message = messages.get(i);
      JsonPointer at = Content.ROOT.appendProperty("messages").appendIndex(i);
      JsonNode content = message.path("content");
      JsonPointer contentAt = at.appendProperty("content");
      switch (message.path("role").asText("")) {
        case "system", "developer" -> chat.add(Role.SYSTEM, Content.read(content, contentAt, TEXT));
        case "user" -> chat.add(Role.USER, Content.read(content, contentAt, TEXT));
        case "assistant" -> chat.add(Role.ASSISTANT, Content.read(content, contentAt, TEXT));
        case "tool", "function" -> chat.add(Role.TOOL, Content.read(content, contentAt, TEXT));
        default -> chat.add(Role.USER, List.of(Content.opaque(message, at)));
      }
    }
    return chat.build();
  }
}
