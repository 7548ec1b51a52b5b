package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.Span;
import dev.cprs.mcp.stdio.Json;

/**
 * A span with its place in its text.
 *
 * @param line where it begins, from 1
 * @param endLine where it ends
 */
record Passage(Span span, int line, int endLine) {
  /** A longer path says more than a program needs. */
  private static final int MAX_PATH = 60;

  /**
   * Its place and score as JSON, without its text.
   *
   * @param tagged whether its tag tells it from others
   */
  ObjectNode json(boolean tagged) {
    ObjectNode json = Json.MAPPER.createObjectNode().put("line", line);
    if (endLine > line) {
      json.put("end_line", endLine);
    }
    if (!span.path().isEmpty() && span.path().length() <= MAX_PATH) {
      json.put("path", span.path());
    }
    if (tagged) {
      span.tag().ifPresent(tag -> json.put("tag", tag));
    }
    return json.put("score", Math.round(span.score() * 100) / 100.0);
  }
}
