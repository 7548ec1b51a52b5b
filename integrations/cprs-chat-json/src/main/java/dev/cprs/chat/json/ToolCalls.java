package dev.cprs.chat.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.ToolCall;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The calls of a conversation so far, by their ids. Not thread-safe. */
final class ToolCalls {
  private final Map<String, ToolCall> byId = new HashMap<>();

  /** Adds a call. Arguments that are no string are taken as their JSON. */
  void add(JsonNode id, JsonNode name, JsonNode arguments) {
    if (id.isTextual()) {
      byId.put(id.textValue(), call(name, arguments));
    }
  }

  static ToolCall call(JsonNode name, JsonNode arguments) {
    String text =
        arguments.isTextual()
            ? arguments.textValue()
            : arguments.isMissingNode() || arguments.isNull() ? "" : arguments.toString();
    return ToolCall.of(name.asText(""), text);
  }

  /** The call with an id; empty if there is none. */
  Optional<ToolCall> get(JsonNode id) {
    return id.isTextual() ? Optional.ofNullable(byId.get(id.textValue())) : Optional.empty();
  }

  /** Adds the calls of an assistant's message of OpenAI's chat completions. */
  void addOf(JsonNode message) {
    for (JsonNode call : message.path("tool_calls")) {
      JsonNode custom = call.path("custom");
      JsonNode function = call.path("function");
      if (custom.isObject()) {
        add(call.path("id"), custom.path("name"), custom.path("input"));
      } else if (function.isObject()) {
        add(call.path("id"), function.path("name"), function.path("arguments"));
      }
    }
    JsonNode function = message.path("function_call"); // without an id: the name is in its place
    if (function.isObject()) {
      add(function.path("name"), function.path("name"), function.path("arguments"));
    }
  }

  /** The call that a result of OpenAI's chat completions answers. */
  Optional<ToolCall> answeredBy(JsonNode message) {
    Optional<ToolCall> byId = get(message.path("tool_call_id"));
    if (byId.isPresent()) {
      return byId;
    }
    JsonNode name = message.path("name");
    Optional<ToolCall> byName = get(name);
    return byName.isPresent() || !name.isTextual()
        ? byName
        : Optional.of(ToolCall.of(name.textValue(), ""));
  }
}
