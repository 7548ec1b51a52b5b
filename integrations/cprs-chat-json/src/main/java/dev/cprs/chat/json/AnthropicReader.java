package dev.cprs.chat.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Role;
import dev.cprs.chat.json.ChatBody.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the body of Anthropic's {@code POST /v1/messages}. */
final class AnthropicReader {
  private static final Set<String> TEXT = Set.of("text");

  private AnthropicReader() {}

  static ChatBody read(JsonNode body) {
    ChatBody.Builder chat = new ChatBody.Builder();
    JsonPointer systemAt = Content.ROOT.appendProperty("system");
    List<Place> system = Content.read(body.path("system"), systemAt, TEXT);
    if (!system.isEmpty()) {
      chat.add(Role.SYSTEM, system);
    }
    JsonCalls calls = new JsonCalls();
    JsonNode messages = body.path("messages");
    for (int i = 0; messages.isArray() && i < messages.size(); i++) {
      JsonNode message = messages.get(i);
      JsonPointer at = Content.ROOT.appendProperty("messages").appendIndex(i);
      JsonNode content = message.path("content");
      JsonPointer contentAt = at.appendProperty("content");
      switch (message.path("role").asText("")) {
        case "user" -> addUser(chat, content, contentAt, calls);
        case "assistant" -> {
          for (JsonNode block : content) {
            if (Content.type(block).equals("tool_use")) {
              calls.add(block.path("id"), block.path("name"), block.path("input"));
            }
          }
          chat.add(Role.ASSISTANT, Content.read(content, contentAt, TEXT));
        }
        // The API doesn't have it today, but its meaning is obvious.
        case "system" -> chat.add(Role.SYSTEM, Content.read(content, contentAt, TEXT));
        default -> chat.add(Role.USER, List.of(Content.opaque(message, at)));
      }
    }
    return chat.build();
  }

  /** Tool results are in user messages; each becomes a message of its own. */
  private static void addUser(
      ChatBody.Builder chat, JsonNode content, JsonPointer at, JsonCalls calls) {
    if (!content.isArray()) {
      chat.add(Role.USER, Content.read(content, at, TEXT));
      return;
    }
    List<Place> parts = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      JsonNode block = content.get(i);
      JsonPointer blockAt = at.appendIndex(i);
      List<Place> places = Content.cachedAs(block, blockAt, block(block, blockAt));
      if (!Content.type(block).equals("tool_result")) {
        parts.addAll(places);
        continue;
      }
      if (!parts.isEmpty()) {
        chat.add(Role.USER, parts);
        parts = new ArrayList<>();
      }
      chat.addResult(
          places, calls.get(block.path("tool_use_id")), block.path("is_error").asBoolean(false));
    }
    if (!parts.isEmpty() || content.isEmpty()) {
      chat.add(Role.USER, parts);
    }
  }

  private static List<Place> block(JsonNode block, JsonPointer at) {
    JsonPointer contentAt = at.appendProperty("content");
    return switch (Content.type(block)) {
      case "text" ->
          block.path("text").isTextual()
              ? List.of(
                  new Place(
                      ChatPart.text(block.get("text").textValue()), at.appendProperty("text")))
              : List.of(Content.opaque(block, at));
      case "tool_result" -> Content.read(block.path("content"), contentAt, TEXT);
      case "search_result" ->
          cited(block)
              ? List.of(Content.opaque(block, at))
              : Content.read(block.path("content"), contentAt, TEXT, ChatPart::retrieved);
      case "document" -> document(block, at);
      default -> List.of(Content.opaque(block, at));
    };
  }

  private static List<Place> document(JsonNode block, JsonPointer at) {
    JsonNode source = block.path("source");
    JsonPointer sourceAt = at.appendProperty("source");
    if (!cited(block) && Content.type(source).equals("text") && source.path("data").isTextual()) {
      return List.of(
          new Place(
              ChatPart.retrieved(source.get("data").textValue()), sourceAt.appendProperty("data")));
    }
    if (!cited(block) && Content.type(source).equals("content")) {
      return Content.read(
          source.path("content"), sourceAt.appendProperty("content"), TEXT, ChatPart::retrieved);
    }
    return List.of(Content.opaque(block, at));
  }

  private static boolean cited(JsonNode block) {
    return block.path("citations").path("enabled").asBoolean(false);
  }
}
