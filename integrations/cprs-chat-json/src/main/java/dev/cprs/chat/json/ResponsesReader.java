package dev.cprs.chat.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.Role;
import java.util.List;
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
    for (int i = 0; input.isArray() && i < input.size(); i++) {
      add(chat, input.get(i), inputAt.appendIndex(i));
    }
    return chat.build();
  }

  private static void add(ChatBody.Builder chat, JsonNode item, JsonPointer at) {
    String type = Content.type(item);
    if (type.isEmpty() || type.equals("message")) {
      Content.addMessage(chat, item, at, TEXT);
    } else if (type.equals("function_call_output") || type.equals("custom_tool_call_output")) {
      chat.add(Role.TOOL, Content.read(item.path("output"), at.appendProperty("output"), TEXT));
    } else {
      // The results of other tools are structures, not texts; everything else was written by the
      // model.
      Role role =
          type.endsWith("_output") || type.endsWith("_response") ? Role.TOOL : Role.ASSISTANT;
      chat.add(role, List.of(Content.opaque(item, at)));
    }
  }
}
