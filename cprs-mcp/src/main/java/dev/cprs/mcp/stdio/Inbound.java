package dev.cprs.mcp.stdio;

import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import java.util.Optional;

/** What a line from the client is. */
public sealed interface Inbound {
  /** A message of the protocol. */
  record Message(JSONRPCMessage message) implements Inbound {}

  /**
   * No message.
   *
   * @param code of JSON-RPC
   * @param reason a sentence
   * @param id whose answer the client waits for, if that can be told
   */
  record Refused(int code, String reason, Optional<Object> id) implements Inbound {}
}
