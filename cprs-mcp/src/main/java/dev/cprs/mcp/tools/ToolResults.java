package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressionStats;
import dev.cprs.internal.PlainSentence;
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

  /**
   * A refusal or a failure, as a sentence that a language model can act upon. Parts of it may be a
   * stranger's, so control characters and what is too long are replaced.
   */
  static CallToolResult error(String sentence) {
    return CallToolResult.builder()
        .addTextContent(PlainSentence.of(sentence))
        .isError(true)
        .build();
  }

  /** What a request read and what it kept. */
  static ObjectNode facts(CompressionStats stats) {
    ObjectNode facts = Json.MAPPER.createObjectNode().put("input_tokens", stats.inputTokens());
    if (stats.droppedByBudget() > 0) {
      facts.put("dropped_by_max_tokens", stats.droppedByBudget());
    }
    return facts;
  }
}
