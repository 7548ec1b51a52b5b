package dev.cprs.mcp.stdio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON-RPC messages, one a line. A line that is not a message is reported as such and doesn't
 * end the stream. Not thread-safe.
 */
public final class InboundReader {
  private final LimitedLines lines;
  private final int maxBytes;

  /**
   * @param maxBytes of a message
   */
  public InboundReader(InputStream in, int maxBytes) {
    this.lines = new LimitedLines(in, maxBytes);
    this.maxBytes = maxBytes;
  }

  /** The next line that is not blank; null at the end. */
  @Nullable Inbound next() throws IOException {
    while (lines.next()) {
      if (lines.isTooLong()) {
        return new Inbound.Refused(
            ErrorCodes.INVALID_REQUEST,
            "The message has more than %d bytes; send less text at once".formatted(maxBytes),
            MessageId.in(lines.head(), lines.tail()));
      }
      if (!lines.isBlank()) {
        return parse();
      }
    }
    return null;
  }

  private Inbound parse() throws IOException {
    Object value;
    try {
      value = Json.MAPPER.readValue(lines.bytes(), 0, lines.length(), Object.class);
    } catch (JsonProcessingException e) {
      return new Inbound.Refused(
          ErrorCodes.PARSE_ERROR,
          e instanceof JsonMappingException
              ? "The line has more than one JSON value; send each message on a line of its own"
              : "The line is not JSON: " + e.getOriginalMessage(),
          MessageId.in(lines.head(), ""));
    }
    if (!(value instanceof Map<?, ?> fields)) {
      return new Inbound.Refused(
          ErrorCodes.INVALID_REQUEST,
          "The line is not a JSON object; send each message as an object on a line of its own",
          Optional.empty());
    }
    try {
      return new Inbound.Message(message(fields));
    } catch (IllegalArgumentException e) { // what the protocol's records find wrong
      return new Inbound.Refused(
          ErrorCodes.INVALID_REQUEST,
          "The line is not a JSON-RPC 2.0 message: "
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
      throw new IllegalArgumentException("jsonrpc is %s; give \"2.0\"".formatted(version));
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
      throw new IllegalArgumentException("%s is %s; give a string".formatted(name, value));
    }
    return (String) value;
  }
}
