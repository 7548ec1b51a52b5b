package dev.cprs.mcp.stdio;

import dev.cprs.internal.PlainSentence;
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
   * @param reason a sentence; parts of it may be a stranger's, so control characters and what is
   *     too long are replaced
   * @param id whose answer the client waits for, if that can be told
   */
  record Refused(int code, String reason, Optional<Object> id) implements Inbound {
    public Refused {
      reason = PlainSentence.of(reason);
    }
  }
}
