package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressionStats;
import dev.cprs.mcp.stdio.Json;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;

/** What tools answer. */
final class ToolResults {
  private ToolResults() {}

  /** An answer as texts for a language model and as JSON for a program. */
  static CallToolResult of(List<String> texts, ObjectNode json) {
    return CallToolResult.builder().textContent(texts).structuredContent(json).build();
  }

  /** A refusal or a failure, as a sentence that a language model can act upon. */
  static CallToolResult error(String sentence) {
    return CallToolResult.builder().addTextContent(sentence).isError(true).build();
  }

  /** What a request cost. */
  static ObjectNode stats(CompressionStats stats) {
    return Json.MAPPER
        .createObjectNode()
        .put("input_tokens", stats.inputTokens())
        .put("output_tokens", stats.outputTokens())
        .put("windows", stats.windows())
        .put("dropped_by_max_tokens", stats.droppedByBudget())
        .put("seconds", stats.total().toMillis() / 1e3);
  }
}
