package dev.cprs.chat.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Reads the body of {@code POST /v1/chat/completions}. */
final class ChatCompletionsReader {
  private static final Set<String> TEXT = Set.of("text");

  private ChatCompletionsReader() {}

  static ChatBody read(JsonNode body) {
    ChatBody.Builder chat = new ChatBody.Builder();
    JsonCalls calls = new JsonCalls();
    JsonNode messages = body.path("messages");
    for (int i = 0; messages.isArray() && i < messages.size(); i++) {
      Content.addMessage(
          chat,
          messages.get(i),
          Content.ROOT.appendProperty("messages").appendIndex(i),
          TEXT,
          calls);
    }
    return chat.build();
  }
}
