package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.InvalidRequestException;
import dev.cprs.cli.infer.EndpointException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** An LLM with OpenAI's chat completions API. Thread-safe. */
public final class ChatEndpoint {
  private static final String PATH = "/chat/completions";

  private final Service service;
  private final Retries retries;
  private final String model;
  private final boolean streaming;

  ChatEndpoint(Service service, Retries retries, String model, boolean streaming) {
    this.service = service;
    this.retries = retries;
    this.model = model;
    this.streaming = streaming;
  }

  /**
   * An endpoint.
   *
   * @param url the base address, as OpenAI's own clients take it, such as {@code
   *     https://api.openai.com/v1}; with {@code /chat/completions} at its end it is taken as it is
   * @param key sent as {@code Authorization: Bearer}; empty: no such header
   * @param model the LLM's name
   * @param streaming whether the answer comes in parts, as server-sent events
   * @throws InvalidRequestException if the address is not an HTTP address, or the key can't be sent
   */
  public static ChatEndpoint at(String url, Optional<String> key, String model, boolean streaming) {
    return new ChatEndpoint(at(url, key, Service.PATIENCE), Retries.sleeping(), model, streaming);
  }

  static Service at(String url, Optional<String> key, Duration patience) {
    return Service.at(url, PATH, key, patience);
  }

  /**
   * Asks the LLM.
   *
   * @param system the system message
   * @param user the user's message
   * @return the answer, stripped of white space at its ends; not empty. A reasoning model's
   *     thoughts are not part of it
   * @throws EndpointException if no answer came; tries several times if that may help
   */
  LlmAnswer answer(String system, String user) throws InterruptedException {
    ObjectNode body = Json.object().put("model", model);
    body.putArray("messages").add(message("system", system)).add(message("user", user));
    body.put("stream", streaming);
    return retries.run(() -> read(service.post(body))).withoutThoughts();
  }

  private static ObjectNode message(String role, String content) {
    return Json.object().put("role", role).put("content", content);
  }

  /** Some servers don't support streaming and give the whole answer. */
  private static LlmAnswer read(Reply reply) {
    return reply.header("Content-Type").startsWith("text/event-stream")
        ? StreamedAnswer.read(reply.body())
        : whole(reply.body());
  }

  private static LlmAnswer whole(String body) {
    JsonNode choice;
    try {
      choice = Json.read(body.getBytes(StandardCharsets.UTF_8)).at("/choices/0");
    } catch (IOException e) {
      throw new EndpointException(
          Kind.PASSING, "the answer is not JSON: " + ServiceErrors.message(body), null, e);
    }
    JsonNode content = choice.at("/message/content");
    boolean cut = choice.path("finish_reason").asText().equals(LlmAnswer.LENGTH);
    if (!content.isTextual() && !cut) {
      throw new EndpointException(
          Kind.QUESTION, "the answer has no text: " + ServiceErrors.message(body));
    }
    return new LlmAnswer(content.asText(""), cut);
  }
}
