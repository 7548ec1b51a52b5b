package dev.cprs.chat.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Role;
import dev.cprs.chat.json.ChatBody.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The content of a message, which in all formats is a string or an array of typed blocks. */
final class Content {
  static final JsonPointer ROOT = JsonPointer.empty();

  private Content() {}

  /**
   * The parts of a content.
   *
   * @param textTypes the types of blocks whose {@code text} is text
   */
  static List<Place> read(JsonNode content, JsonPointer at, Set<String> textTypes) {
    return read(content, at, textTypes, ChatPart::text);
  }

  /**
   * The parts of a content whose text is of some kind.
   *
   * @param kind makes a part of a text
   */
  static List<Place> read(
      JsonNode content, JsonPointer at, Set<String> textTypes, Function<String, ChatPart> kind) {
    if (content.isTextual()) {
      return List.of(new Place(kind.apply(content.textValue()), at));
    }
    if (!content.isArray()) {
      return content.isNull() || content.isMissingNode() ? List.of() : List.of(opaque(content, at));
    }
    List<Place> parts = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      JsonNode block = content.get(i);
      JsonPointer place = at.appendIndex(i);
      boolean text = textTypes.contains(type(block)) && block.path("text").isTextual();
      parts.add(
          text
              ? new Place(kind.apply(block.get("text").textValue()), place.appendProperty("text"))
              : opaque(block, place));
    }
    return parts;
  }

  /**
   * Adds a message of OpenAI's, which has a {@code role} and a {@code content}. A message with an
   * unknown role is added as one opaque part.
   */
  static void addMessage(
      ChatBody.Builder chat, JsonNode message, JsonPointer at, Set<String> textTypes) {
    Optional<Role> role =
        switch (message.path("role").asText("")) {
          case "system", "developer" -> Optional.of(Role.SYSTEM);
          case "user" -> Optional.of(Role.USER);
          case "assistant" -> Optional.of(Role.ASSISTANT);
          case "tool", "function" -> Optional.of(Role.TOOL);
          default -> Optional.empty();
        };
    if (role.isPresent()) {
      chat.add(role.get(), read(message.path("content"), at.appendProperty("content"), textTypes));
    } else {
      chat.add(Role.USER, List.of(opaque(message, at)));
    }
  }

  static Place opaque(JsonNode node, JsonPointer at) {
    return new Place(ChatPart.opaque(node), at);
  }

  /** The type of a block; empty if it has none. */
  static String type(JsonNode block) {
    return block.path("type").asText("");
  }
}
