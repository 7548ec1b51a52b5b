package dev.cprs.chat.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.ToolCall;
import dev.cprs.chat.ToolCalls;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls of a conversation so far, read from JSON. Not thread-safe. */
final class JsonCalls {
  private final ToolCalls calls = new ToolCalls();

  /** Adds a call. Arguments that are no string are taken as their JSON. */
  void add(JsonNode id, JsonNode name, JsonNode arguments) {
    calls.add(id.textValue(), call(name, arguments));
  }

  static ToolCall call(JsonNode name, JsonNode arguments) {
    String text =
        arguments.isTextual()
            ? arguments.textValue()
            : arguments.isMissingNode() || arguments.isNull() ? "" : arguments.toString();
    return ToolCall.of(name.asText(""), text);
  }

  /** The call with an id, of an API where each has one; empty if there is none. */
  Optional<ToolCall> get(JsonNode id) {
    return id.isTextual() ? calls.answeredBy(id.textValue(), null) : Optional.empty();
  }

  /** Adds the calls of an assistant's message of OpenAI's chat completions, or of Ollama's. */
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
    JsonNode function = message.path("function_call"); // the older form, without an id
    if (function.isObject()) {
      calls.add(null, call(function.path("name"), function.path("arguments")));
    }
  }

  /**
   * The call that a result of OpenAI's chat completions, or of Ollama's, answers: Ollama has {@code
   * tool_name}, and mostly no id.
   */
  Optional<ToolCall> answeredBy(JsonNode message) {
    @Nullable String name = message.path("name").textValue();
    return calls.answeredBy(
        message.path("tool_call_id").textValue(),
        name == null ? message.path("tool_name").textValue() : name);
  }
}
