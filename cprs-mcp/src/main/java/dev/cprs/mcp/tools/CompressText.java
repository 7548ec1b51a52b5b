package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.Span;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.options.NamedValues;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.OptionalInt;

/** {@code compress_text}: keeps the parts of a text that a query needs. */
public final class CompressText implements ServerTool {
  private final ContextCompressor compressor;

  public CompressText(ContextCompressor compressor) {
    this.compressor = compressor;
  }

  @Override
  public String name() {
    return "compress_text";
  }

  @Override
  public CallToolResult call(
      McpSyncServerExchange client, CallToolRequest call, NamedValues arguments) {
    String text = arguments.requiredText("text");
    CompressionRequest.Builder request =
        ToolRequests.of(arguments, OptionalInt.empty()).document(text);
    arguments.refuseOthers();
    CompressedContext kept = compressor.compress(Progress.tell(client, call, request).build());
    ObjectNode json = Json.MAPPER.createObjectNode();
    ArrayNode spans = json.putArray("spans");
    TextPlaces places = new TextPlaces(text);
    for (Span span : kept.spans()) {
      places.write(span, spans.addObject());
    }
    json.set("stats", ToolResults.stats(kept.stats()));
    return ToolResults.of(
        List.of(kept.isEmpty() ? "Nothing in the text was found for this query." : kept.text()),
        json);
  }
}
