package dev.cprs.chat.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Role;
import dev.cprs.chat.ToolCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A conversation, and the places of its parts in the JSON. Immutable. */
public final class ChatBody {
  private final List<ChatMessage> messages;
  private final List<List<Place>> places;
  private final List<String> tools;

  private ChatBody(List<ChatMessage> messages, List<List<Place>> places, Collection<String> tools) {
    this.messages = List.copyOf(messages);
    this.places = List.copyOf(places);
    this.tools = List.copyOf(tools);
  }

  /** The same conversation in a request that offers tools. */
  ChatBody withToolsOf(JsonNode body) {
    List<String> names = new ArrayList<>();
    JsonNode offered = body.path("tools");
    for (int i = 0; offered.isArray() && i < offered.size(); i++) {
      JsonNode tool = offered.get(i);
      JsonNode name = tool.has("name") ? tool.get("name") : tool.path("function").path("name");
      names.add(name.asText(tool.path("type").asText("")));
    }
    return new ChatBody(messages, places, names);
  }

  /**
   * A part and its place.
   *
   * @param at for a text part, the string; for another part, its JSON value
   * @param cached whether the provider is told to cache all up to here
   */
  record Place(ChatPart part, JsonPointer at, boolean cached) {
    Place(ChatPart part, JsonPointer at) {
      this(part, at, false);
    }

    Place markedCached() {
      return new Place(part, at, true);
    }
  }

  /** The messages, in the order in which the LLM reads them. */
  public List<ChatMessage> messages() {
    return messages;
  }

  /**
   * The names of the tools that the request offers, as the LLM knows them; of one that has no name,
   * because the API brings it along, its type.
   */
  public List<String> tools() {
    return tools;
  }

  /**
   * The strings of the JSON that compression changed.
   *
   * @param compressed the {@link #messages} after compression
   * @return the new strings, in document order; empty if nothing was compressed
   */
  public Map<JsonPointer, String> replacements(List<ChatMessage> compressed) {
    Objects.requireNonNull(compressed, "compressed");
    Map<JsonPointer, String> replacements = new LinkedHashMap<>();
    for (int i = 0; i < messages.size(); i++) {
      add(i, compressed.get(i), replacements);
    }
    return replacements;
  }

  /**
   * The strings of the JSON that compression changed in one message.
   *
   * @param message its index among the {@link #messages}
   * @param compressed the same after compression
   * @return the new strings, in document order; empty if nothing was compressed
   */
  public Map<JsonPointer, String> replacements(int message, ChatMessage compressed) {
    Map<JsonPointer, String> replacements = new LinkedHashMap<>();
    add(message, compressed, replacements);
    return replacements;
  }

  private void add(int message, ChatMessage compressed, Map<JsonPointer, String> replacements) {
    List<ChatPart> before = messages.get(message).parts();
    List<ChatPart> after = compressed.parts();
    for (int j = 0; j < before.size(); j++) {
      if (after.get(j).equals(before.get(j))) {
        continue;
      }
      JsonPointer at = places.get(message).get(j).at();
      if (after.get(j) instanceof ChatPart.Text text) {
        replacements.put(at, text.text());
      } else if (after.get(j) instanceof ChatPart.Retrieved retrieved) {
        replacements.put(at, retrieved.text());
      }
    }
  }

  /** Collects messages. Not thread-safe. */
  static final class Builder {
    private final List<ChatMessage> messages = new ArrayList<>();
    private final List<List<Place>> places = new ArrayList<>();

    Builder add(Role role, List<Place> parts) {
      return add(ChatMessage.builder(role), parts);
    }

    /** Adds a tool's result. */
    Builder addResult(List<Place> parts, Optional<ToolCall> call, boolean failed) {
      ChatMessage.Builder message = ChatMessage.builder(Role.TOOL).failed(failed);
      call.ifPresent(message::call);
      return add(message, parts);
    }

    private Builder add(ChatMessage.Builder message, List<Place> parts) {
      int cached = parts.size();
      while (cached > 0 && !parts.get(cached - 1).cached()) {
        cached--;
      }
      messages.add(
          message.parts(parts.stream().map(Place::part).toList()).cachedParts(cached).build());
      places.add(List.copyOf(parts));
      return this;
    }

    ChatBody build() {
      return new ChatBody(messages, places, List.of());
    }
  }
}
