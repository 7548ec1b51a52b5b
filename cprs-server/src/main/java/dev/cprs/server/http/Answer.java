package dev.cprs.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/**
 * An answer.
 *
 * @param status of HTTP
 * @param outcome the status to count it under, where that of HTTP doesn't tell
 * @param body its bytes, which nobody may change
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
public record Answer(int status, int outcome, String contentType, byte[] body) {
  private static final String JSON = "application/json";

  /** A text, with status 200. */
  public static Answer ok(String contentType, String text) {
    return new Answer(200, 200, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** JSON as it is written, with status 200. */
  public static Answer json(String text) {
    return ok(JSON, text);
  }

  /** A value as JSON, with status 200, counted under another. */
  public static Answer json(int outcome, JsonNode value) {
    return new Answer(200, outcome, JSON, Json.bytes(value));
  }
}
