package dev.cprs.mcp.stdio;

import dev.cprs.internal.PlainSentence;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;

/** Errors that the SDK makes itself: they quote names of methods and tools, however long. */
public final class SdkErrors {
  private SdkErrors() {}

  /** A response whose error, if it is one, is a short sentence. */
  public static JSONRPCResponse plain(JSONRPCResponse response) {
    JSONRPCError error = response.error();
    if (error == null) {
      return response;
    }
    Object data = error.data() instanceof String text ? PlainSentence.of(text) : null;
    return JSONRPCResponse.error(
        response.id(),
        new JSONRPCError(error.code(), PlainSentence.of(String.valueOf(error.message())), data));
  }
}
