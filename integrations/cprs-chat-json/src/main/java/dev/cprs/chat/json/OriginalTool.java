package dev.cprs.chat.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.OriginalReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tool {@value OriginalReader#TOOL} in the JSON of LLM APIs: how it is offered, and how a call
 * of it is answered. Pure functions.
 *
 * <pre>{@code
 * byte[] offered = OriginalTool.addTo(body, ChatFormat.OPENAI_CHAT_COMPLETIONS);
 * // the LLM answers with a call of the tool
 * String result = OriginalTool.answer(reader, caller, call.at("/function/arguments"));
 * }</pre>
 */
public final class OriginalTool {
  /** Without size limits: the caller has applied its own. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .build();

  private OriginalTool() {}

  /** The tool as an element of the {@code tools} of a request; a new object each time. */
  public static ObjectNode definition(ChatFormat format) {
    ObjectNode tool = MAPPER.createObjectNode();
    return switch (format) {
      case ANTHROPIC_MESSAGES -> described(tool).set("input_schema", parameters());
      case OPENAI_RESPONSES ->
          described(tool.put("type", "function"))
              .<ObjectNode>set("parameters", parameters())
              .put("strict", false);
      case OPENAI_CHAT_COMPLETIONS -> {
        tool.put("type", "function");
        described(tool.putObject("function")).set("parameters", parameters());
        yield tool;
      }
    };
  }

  private static JsonNode parameters() {
    return parsed(OriginalReader.toolParameters());
  }

  /**
   * Offers the tool in a request that offers others. Every other byte stays as it is.
   *
   * @param body a request as JSON in UTF-8
   * @return the body itself if it has no {@code tools}, or an empty list of them, or offers the
   *     tool already
   * @throws InvalidRequestException if the body is not JSON in UTF-8
   */
  public static byte[] addTo(byte[] body, ChatFormat format) {
    int end = endOfTools(body);
    if (end < 0) {
      return body;
    }
    byte[] tool = bytes(definition(format));
    ByteArrayOutputStream extended = new ByteArrayOutputStream(body.length + tool.length + 1);
    extended.write(body, 0, end);
    extended.write(',');
    extended.writeBytes(tool);
    extended.write(body, end, body.length - end);
    return extended.toByteArray();
  }

  /**
   * Answers a call of the tool. What is wrong with the call is said in the answer.
   *
   * @param caller whose originals are read
   * @param arguments the call's arguments: an object, or a string with one in it
   * @return the text of the tool's result
   */
  public static String answer(OriginalReader reader, String caller, JsonNode arguments) {
    JsonNode object = arguments.isTextual() ? parsed(arguments.textValue()) : arguments;
    return reader.answer(
        caller,
        object.isObject()
            ? MAPPER.convertValue(object, new TypeReference<Map<String, @Nullable Object>>() {})
            : Map.of());
  }

  private static ObjectNode described(ObjectNode tool) {
    return tool.put("name", OriginalReader.TOOL)
        .put("description", OriginalReader.TOOL_DESCRIPTION);
  }

  private static JsonNode parsed(String arguments) {
    try {
      return MAPPER.readTree(arguments);
    } catch (JsonProcessingException e) { // as good as none
      return MAPPER.missingNode();
    }
  }

  /** Where the list of tools ends, if one more may stand there; -1 if none may. */
  private static int endOfTools(byte[] body) {
    int end = -1;
    try (JsonParser parser = MAPPER.createParser(body)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return -1;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean tools = parser.currentName().equals("tools");
        boolean list = parser.nextToken() == JsonToken.START_ARRAY;
        if (tools) {
          end = -1; // of two members of one name, the last one counts
        }
        if (tools && list) {
          end = endOfTools(parser);
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new InvalidRequestException("The request is not JSON: " + e.getMessage(), e);
    }
    return end;
  }

  private static int endOfTools(JsonParser parser) throws IOException {
    boolean empty = true;
    boolean offered = false;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode tool = MAPPER.readTree(parser);
      empty = false;
      offered |= isNamed(tool.path("name")) || isNamed(tool.path("function").path("name"));
    }
    long end = parser.currentTokenLocation().getByteOffset();
    if (end < 0) {
      throw new InvalidRequestException("The JSON is not in UTF-8; send it in UTF-8");
    }
    return empty || offered ? -1 : (int) end;
  }

  private static boolean isNamed(JsonNode name) {
    return name.asText().equals(OriginalReader.TOOL);
  }

  private static byte[] bytes(JsonNode value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) { // a tree of plain values can always be written
      throw new UncheckedIOException(e);
    }
  }
}
