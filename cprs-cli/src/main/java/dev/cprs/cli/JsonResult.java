package dev.cprs.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionStats;
import dev.cprs.Span;

/** A result as JSON: offsets are UTF-16 units, start inclusive, end exclusive. */
final class JsonResult {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonResult() {}

  static String of(CompressedContext result) throws JsonProcessingException {
    ObjectNode root = JSON.createObjectNode().put("text", result.text());
    ArrayNode spans = root.putArray("spans");
    for (Span span : result.spans()) {
      spans
          .addObject()
          .put("start", span.start())
          .put("end", span.end())
          .put("text", span.text())
          .put("tag", span.tag())
          .put("score", rounded(span.score(), 1e6))
          .put("document", span.document())
          .put("tokens", span.tokens());
    }
    CompressionStats stats = result.stats();
    root.putObject("stats")
        .put("inputTokens", stats.inputTokens())
        .put("outputTokens", stats.outputTokens())
        .put("windows", stats.windows())
        .put("seconds", rounded(stats.total().toNanos() / 1e9, 1e3))
        .put("tokensPerSecond", rounded(stats.tokensPerSecond(), 10))
        .put("prefixTokens", stats.prefixTokens())
        .put("droppedByBudget", stats.droppedByBudget());
    root.put("original", result.original());
    return JSON.writeValueAsString(root);
  }

  private static double rounded(double value, double steps) {
    return Math.round(value * steps) / steps;
  }
}
