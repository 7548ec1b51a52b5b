package dev.cprs.chat.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Role;
import dev.cprs.chat.json.ChatBody.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the body of {@code POST /v1/responses}. */
final class ResponsesReader {
  private static final Set<String> TEXT = Set.of("input_text", "output_text", "text");

  private ResponsesReader() {}

  static ChatBody read(JsonNode body) {
    ChatBody.Builder chat = new ChatBody.Builder();
    JsonNode instructions = body.path("instructions");
    if (instructions.isTextual()) {
      chat.add(
          Role.SYSTEM,
          Content.read(instructions, Content.ROOT.appendProperty("instructions"), TEXT));
    }
    JsonNode input = body.path("input");
    JsonPointer inputAt = Content.ROOT.appendProperty("input");
    if (input.isTextual()) {
      chat.add(Role.USER, Content.read(input, inputAt, TEXT));
    }
    JsonCalls calls = new JsonCalls();
    for (int i = 0; input.isArray() && i < input.size(); i++) {
      add(chat, input.get(i), inputAt.appendIndex(i), calls);
    }
    return chat.build();
  }

  private static void add(ChatBody.Builder chat, JsonNode item, JsonPointer at, JsonCalls calls) {
    JsonPointer outputAt = at.appendProperty("output");
    switch (Content.type(item)) {
      case "", "message" -> Content.addMessage(chat, item, at, TEXT, calls);
      case "function_call" -> {
        calls.add(item.path("call_id"), item.path("name"), item.path("arguments"));
        chat.add(Role.ASSISTANT, List.of(Content.opaque(item, at)));
      }
      case "custom_tool_call" -> {
        calls.add(item.path("call_id"), item.path("name"), item.path("input"));
        chat.add(Role.ASSISTANT, List.of(Content.opaque(item, at)));
      }
      case "local_shell_call", "shell_call" -> {
        JsonNode action = item.path("action");
        JsonNode commands = action.has("commands") ? action.path("commands") : action;
        calls.add(item.path("call_id"), TextNode.valueOf("shell"), commands);
        chat.add(Role.ASSISTANT, List.of(Content.opaque(item, at)));
      }
      case "function_call_output", "custom_tool_call_output", "local_shell_call_output" ->
          chat.addResult(
              Content.read(item.path("output"), outputAt, TEXT),
              calls.get(item.path("call_id")),
              false);
      case "shell_call_output" ->
          chat.addResult(
              streams(item.path("output"), outputAt),
              calls.get(item.path("call_id")),
              hasFailed(item.path("output")));
      case "mcp_call" -> // the call and its result in one
          chat.addResult(
              item.path("output").isTextual()
                  ? Content.read(item.path("output"), outputAt, TEXT)
                  : List.of(Content.opaque(item, at)),
              Optional.of(JsonCalls.call(item.path("name"), item.path("arguments"))),
              item.hasNonNull("error"));
      default -> addOther(chat, item, at);
    }
  }

  /** The results of other tools are structures, not texts; all else was written by the model. */
  private static void addOther(ChatBody.Builder chat, JsonNode item, JsonPointer at) {
    String type = Content.type(item);
    Role role = type.endsWith("_output") || type.endsWith("_response") ? Role.TOOL : Role.ASSISTANT;
    chat.add(role, List.of(Content.opaque(item, at)));
  }

  /** What the commands of a shell wrote. */
  private static List<Place> streams(JsonNode output, JsonPointer at) {
    if (!output.isArray()) {
      return Content.read(output, at, TEXT);
    }
    List<Place> parts = new ArrayList<>();
    for (int i = 0; i < output.size(); i++) {
      for (String stream : List.of("stdout", "stderr")) {
        JsonNode text = output.get(i).path(stream);
        if (text.isTextual()) {
          parts.add(
              new Place(ChatPart.text(text.textValue()), at.appendIndex(i).appendProperty(stream)));
        }
      }
    }
    return parts;
  }

  private static boolean hasFailed(JsonNode output) {
    for (JsonNode command : output) {
      JsonNode outcome = command.path("outcome");
      if (outcome.path("exit_code").asInt(0) != 0 || Content.type(outcome).equals("timeout")) {
        return true;
      }
    }
    return false;
  }
}
