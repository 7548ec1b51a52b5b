package dev.cprs.mcp.stdio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.cprs.internal.OneLine;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a JSON-RPC message, or says why it is none. */
public final class MessageParser {
  private MessageParser() {}

  /**
   * Reads a message.
   *
   * @param bytes UTF-8, of which the first {@code length} are the message
   * @param guessedId finds the id of one that is not JSON
   */
  public static Inbound parse(byte[] bytes, int length, Supplier<Optional<Object>> guessedId) {
    Object value;
    try {
      value = Json.MAPPER.readValue(bytes, 0, length, Object.class);
    } catch (JsonProcessingException e) {
      return new Inbound.Refused(
          ErrorCodes.PARSE_ERROR,
          e instanceof JsonMappingException
              ? "The message is empty or has more than one JSON value; send each message on its own"
              : "The message is not JSON: " + e.getOriginalMessage(),
          guessedId.get());
    } catch (IOException e) { // memory doesn't fail
      throw new UncheckedIOException(e);
    }
    if (!(value instanceof Map<?, ?> fields)) {
      return new Inbound.Refused(
          ErrorCodes.INVALID_REQUEST,
          "The message is not a JSON object; send each message as an object on its own",
          Optional.empty());
    }
    try {
      return new Inbound.Message(message(fields));
    } catch (IllegalArgumentException e) { // what the protocol's records find wrong
      return new Inbound.Refused(
          ErrorCodes.INVALID_REQUEST,
          "The message is not of JSON-RPC 2.0: "
              + (e.getCause() instanceof JsonMappingException cause
                  ? cause.getOriginalMessage()
                  : e.getMessage()),
          Optional.ofNullable(fields.get("id")).filter(MessageId::isOne));
    }
  }

  private static JSONRPCMessage message(Map<?, ?> fields) {
    Object id = fields.get("id");
    String version = text(fields, "jsonrpc");
    if (!"2.0".equals(version)) {
      throw new IllegalArgumentException(
          "jsonrpc is %s; give \"2.0\"".formatted(OneLine.of(String.valueOf(version), 60)));
    }
    if (!fields.containsKey("method")) {
      return new JSONRPCResponse(
          version,
          id,
          fields.get("result"),
          Json.MAPPER.convertValue(fields.get("error"), JSONRPCError.class));
    }
    String method = text(fields, "method");
    Object parameters = fields.get("params");
    return fields.containsKey("id")
        ? new JSONRPCRequest(version, method, id, parameters)
        : new JSONRPCNotification(version, method, parameters);
  }

  private static @Nullable String text(Map<?, ?> fields, String name) {
    Object value = fields.get(name);
    if (value != null && !(value instanceof String)) {
      throw new IllegalArgumentException(
          "%s is %s; give a string".formatted(name, OneLine.of(value.toString(), 60)));
    }
    return (String) value;
  }
}
