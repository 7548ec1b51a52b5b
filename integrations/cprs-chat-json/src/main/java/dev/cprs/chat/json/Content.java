package dev.cprs.chat.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Role;
import dev.cprs.chat.json.ChatBody.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The content of a message, which in all formats is a string or an array of typed blocks. */
final class Content {
  static final JsonPointer ROOT = JsonPointer.empty();

  private static final String CACHE_CONTROL = "cache_control";

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
      Place part =
          text
              ? new Place(kind.apply(block.get("text").textValue()), place.appendProperty("text"))
              : opaque(block, place);
      parts.add(isCached(block) ? part.markedCached() : part);
    }
    return parts;
  }

  /** Whether the provider is told to cache a block and all above it. */
  static boolean isCached(JsonNode block) {
    return block.hasNonNull(CACHE_CONTROL);
  }

  /** The parts of a block, of which the last is the end of what is cached if the block is. */
  static List<Place> cachedAs(JsonNode block, JsonPointer at, List<Place> parts) {
    if (!isCached(block)) {
      return parts;
    }
    List<Place> marked = new ArrayList<>(parts);
    if (marked.isEmpty()) {
      marked.add(opaque(block, at));
    }
    marked.set(marked.size() - 1, marked.get(marked.size() - 1).markedCached());
    return marked;
  }

  /**
   * Adds a message of OpenAI's, which has a {@code role} and a {@code content}. A message with an
   * unknown role is added as one opaque part.
   *
   * @param calls the calls of the messages before it, to which its own are added
   */
  static void addMessage(
      ChatBody.Builder chat,
      JsonNode message,
      JsonPointer at,
      Set<String> textTypes,
      JsonCalls calls) {
    String role = message.path("role").asText("");
    List<Place> parts =
        cachedAs(
            message, at, read(message.path("content"), at.appendProperty("content"), textTypes));
    switch (role) {
      case "system", "developer" -> chat.add(Role.SYSTEM, parts);
      case "user" -> chat.add(Role.USER, parts);
      case "assistant" -> {
        calls.addOf(message);
        chat.add(Role.ASSISTANT, parts);
      }
      case "tool", "function" -> chat.addResult(parts, calls.answeredBy(message), false);
      default -> chat.add(Role.USER, cachedAs(message, at, List.of(opaque(message, at))));
    }
  }

  /** What is not read. The provider may be told in any depth of it to cache all above it. */
  static Place opaque(JsonNode node, JsonPointer at) {
    Place place = new Place(ChatPart.opaque(node), at);
    boolean cached = node.findValues(CACHE_CONTROL).stream().anyMatch(mark -> !mark.isNull());
    return cached ? place.markedCached() : place;
  }

  /** The type of a block; empty if it has none. */
  static String type(JsonNode block) {
    return block.path("type").asText("");
  }
}
