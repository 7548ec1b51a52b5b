package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.cli.infer.EndpointException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A chat completion that comes in parts: server-sent events (WHATWG HTML, section 9.2) whose data
 * are OpenAI's chunks, the last one {@code [DONE]}.
 */
final class StreamedAnswer {
  private static final String DATA = "data:";

  private final StringBuilder text = new StringBuilder();
  private boolean done;
  private boolean cut;

  private StreamedAnswer() {}

  /**
   * The whole answer in some events.
   *
   * @throws EndpointException if the service reported an error, or stopped before the end
   */
  static LlmAnswer read(String events) {
    StreamedAnswer answer = new StreamedAnswer();
    StringBuilder event = new StringBuilder();
    for (String line : events.lines().toList()) {
      if (line.startsWith(DATA)) { // other fields and comments are ignored
        event.append(line, DATA.length(), line.length()).append('\n');
      } else if (line.isEmpty()) {
        answer.add(event.toString().strip());
        event.setLength(0);
      }
    }
    answer.add(event.toString().strip()); // not every server ends its last event
    if (!answer.done) {
      throw new EndpointException(
          Kind.PASSING,
          "the answer ended early, after %d characters".formatted(answer.text.length()));
    }
    return new LlmAnswer(answer.text.toString(), answer.cut);
  }

  private void add(String data) {
    if (data.equals("[DONE]")) {
      done = true;
    } else if (!data.isEmpty()) {
      add(chunk(data), data);
    }
  }

  private static JsonNode chunk(String data) {
    try {
      return Json.read(data.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new EndpointException(
          Kind.PASSING,
          "a part of the answer is not JSON: " + ServiceErrors.message(data),
          null,
          e);
    }
  }

  private void add(JsonNode chunk, String data) {
    if (chunk.hasNonNull("error")) {
      throw new EndpointException(
          Kind.PASSING, "the answer broke off: " + ServiceErrors.message(data));
    }
    JsonNode choice = chunk.at("/choices/0");
    text.append(choice.at("/delta/content").asText("")); // null in some parts, such as the first
    done |= choice.hasNonNull("finish_reason");
    cut |= choice.path("finish_reason").asText().equals(LlmAnswer.LENGTH);
  }
}
