package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.Span;
import dev.cprs.result.CodePoints;
import dev.cprs.result.ResultJson;

/**
 * Writes the spans of one text as JSON, counting its lines on the way: they must come in the text's
 * order. Not thread-safe.
 */
final class TextPlaces {
  private final String text;
  private final CodePoints codePoints;
  private int offset;
  private int line = 1;

  TextPlaces(String text) {
    this.text = text;
    codePoints = new CodePoints(text);
  }

  /**
   * Writes a span that starts no earlier than the one before; the two may overlap ({@link
   * dev.cprs.SpanForm#PUBLISHED}). Lines count from 1; {@code start} (inclusive) and {@code end}
   * (exclusive) are UTF-16 units, {@code start_code_point} and {@code end_code_point} the same
   * places in code points.
   *
   * @return the line that it starts in
   */
  int write(Span span, ObjectNode json) {
    line += newlines(offset, span.start());
    offset = span.start();
    json.put("line", line)
        .put("end_line", line + newlines(span.start(), span.end()))
        .put("start", span.start())
        .put("end", span.end())
        .put("start_code_point", codePoints.at(span.start()))
        .put("end_code_point", codePoints.at(span.end()))
        .put("text", span.text())
        .put("tag", span.tag().orElse(null))
        .put("score", ResultJson.score(span))
        .put("tokens", span.tokens())
        .put("path", span.path());
    return line;
  }

  private int newlines(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }
}
