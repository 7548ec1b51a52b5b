package dev.cprs.server.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.chat.json.JsonText;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The answer to a gateway: the messages, byte for byte but for the texts that changed, and what was
 * done. Not thread-safe.
 */
final class MessagesAnswer {
  private static final JsonPointer MESSAGES =
      JsonPointer.empty().appendProperty(MessagesApi.MESSAGES);

  private final byte[] messages;
  private final ObjectNode rest = Json.object();
  private final ArrayNode transforms;
  private final ArrayNode hashes;

  /**
   * @param body a request's, or what became of it
   */
  MessagesAnswer(byte[] body) {
    messages = JsonText.value(body, MESSAGES).orElseThrow();
    tokens(0, 0);
    transforms = rest.putArray("transforms_applied");
    hashes = rest.putArray("ccr_hashes");
  }

  /** Of all texts in the messages; 0 where they weren't counted. */
  MessagesAnswer tokens(int before, int after) {
    rest.put("tokens_before", before).put("tokens_after", after);
    rest.put("tokens_saved", before - after);
    rest.put("compression_ratio", before == 0 ? 1 : Math.round(1e4 * after / before) / 1e4);
    return this;
  }

  MessagesAnswer transforms(Collection<String> names) {
    names.forEach(transforms::add);
    return this;
  }

  MessagesAnswer hashes(Collection<String> ids) {
    ids.forEach(hashes::add);
    return this;
  }

  /** Nothing was done. */
  MessagesAnswer skipped(String reason) {
    rest.put("compression_skipped", true).put("skip_reason", reason);
    return this;
  }

  /**
   * The answer, which has status 200.
   *
   * @param outcome the status to count it under
   */
  Answer counted(int outcome) {
    ByteArrayOutputStream json = new ByteArrayOutputStream(messages.length + 300);
    json.writeBytes("{\"messages\":".getBytes(StandardCharsets.UTF_8));
    json.writeBytes(messages);
    byte[] others = Json.bytes(rest);
    json.write(',');
    json.write(others, 1, others.length - 1); // without its opening brace
    return new Answer(200, outcome, "application/json", json.toByteArray());
  }
}
