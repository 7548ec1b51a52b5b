package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.cli.infer.EndpointException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A server with the published API, called as the published script calls it. Thread-safe. */
final class CompressionService implements Compression {
  static final String PATH = "/qwen_long_compress_server";

  private static final int WINDOW_TOKENS = 8192;

  private final Service service;
  private final Retries retries;
  private final Optional<CriticMode> mode;
  private final ControlPrompt prompt;

  CompressionService(
      Service service, Retries retries, Optional<CriticMode> mode, ControlPrompt prompt) {
    this.service = service;
    this.retries = retries;
    this.mode = mode;
    this.prompt = prompt;
  }

  @Override
  public List<String> spans(String query, String context) throws InterruptedException {
    ObjectNode body = body(query, context);
    return retries.run(() -> spans(service.post(body).body()));
  }

  private ObjectNode body(String query, String context) {
    ObjectNode body = Json.object();
    body.putObject("header").put("request_id", UUID.randomUUID().toString());
    ObjectNode payload = body.putObject("payload");
    ArrayNode messages = payload.putObject("input").putArray("messages");
    messages.addObject().put("role", "system").put("content", prompt.text());
    messages.addObject().put("role", "user").put("content", query);
    messages.addObject().put("role", "context").put("content", context);
    ObjectNode parameters = payload.putObject("parameters");
    // Not a parameter of the published server: sent only where it was asked for.
    mode.ifPresent(heads -> parameters.put("mode", heads.name().toLowerCase(Locale.ROOT)));
    parameters
        .put("min_keyword_len", MIN_SPAN_TOKENS)
        .put("complete_sentence", false)
        .put("batch_size", 1)
        .put("chunk_size", WINDOW_TOKENS);
    return body;
  }

  /** Errors come with HTTP 200 too; the header has the status. */
  private List<String> spans(String answer) {
    JsonNode json;
    try {
      json = Json.read(answer.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new EndpointException(
          Kind.PASSING,
          "The answer of %s is not JSON: %s"
              .formatted(service.uri(), ServiceErrors.message(answer)),
          null,
          e);
    }
    int status = json.at("/header/status_code").asInt();
    JsonNode texts = json.at("/payload/output/text");
    if (status != 200 || !texts.isArray()) {
      throw new EndpointException(
          status >= 500 ? Kind.PASSING : Kind.QUESTION,
          "%s did not compress the context: %s (%d)"
              .formatted(
                  service.uri(),
                  json.at("/header/status_message").asText("no reason given"),
                  status));
    }
    List<String> spans = new ArrayList<>();
    texts.forEach(text -> spans.add(text.asText()));
    return spans;
  }
}
