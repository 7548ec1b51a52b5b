package dev.cprs.mcp.tools;

import dev.cprs.options.NamedValues;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;

/** A tool of the server; the resource NAME.json describes it to clients. Thread-safe. */
public interface ServerTool {
  String name();

  /**
   * Answers a call, on a thread that is interrupted when the client cancels it.
   *
   * @param call for its progress token
   * @param arguments those of the call
   * @throws dev.cprs.CprsException whose message the client is told
   */
  CallToolResult call(ToolClient client, CallToolRequest call, NamedValues arguments);
}
