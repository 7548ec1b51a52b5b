package dev.cprs.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.CompressionStats;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.Span;
import dev.cprs.WindowStrategy;
import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.PublishedOptions;
import dev.cprs.options.Spelling;
import dev.cprs.result.CodePoints;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.ProblemException;
import dev.cprs.server.http.Utf8;
import dev.cprs.spi.CriticInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /qwen_long_compress_server}: the API of the published project, for its clients. The
 * answer is the body itself with {@code payload.output}, {@code payload.usage} and a status in
 * {@code header}, errors included. Offsets are code points. Labels are read as the published code
 * does, from the boundary head alone, unless the model's configuration or the parameter {@code
 * mode} says {@code joint}: then what is kept is what the plain API keeps.
 *
 * <p>Deliberate differences: {@code chunk_size} is respected, up to the model's longest window;
 * {@code batch_size} is accepted but has no effect, since windows are scored in parallel anyway;
 * all roles must be right; no context is truncated.
 */
final class PublishedApi implements CompressionApi {
  private static final int SCHEMA_ERROR = 440;
  private static final List<String> ROLES = List.of("system", "user", "context");
  private static final int DEFAULT_CHUNK = 8192;
  private static final int DEFAULT_MIN_KEYWORD = 4;

  @Override
  public void checkContentType(@Nullable String type) {} // the published client sends none

  @Override
  public Call<?> read(HttpFields headers, byte[] body) {
    ProblemException malformed = null;
    try {
      Utf8.check(body);
    } catch (ProblemException e) { // its header may still be read, and answered in
      malformed = e;
    }
    try {
      return call(Json.parse(body), malformed);
    } catch (ProblemException e) {
      throw malformed != null ? malformed : e;
    }
  }

  private static Call<?> call(JsonNode message, @Nullable ProblemException malformed) {
    if (message instanceof ObjectNode whole
        && whole.get("header") instanceof ObjectNode header
        && whole.get("payload") instanceof ObjectNode payload) {
      return new PublishedCall(whole, header, payload, malformed);
    }
    throw new ProblemException(
        400, "The body is not a JSON object with the objects header and payload");
  }

  /** A client's message, which becomes the answer. */
  private static final class PublishedCall implements Call<CompressedContext> {
    private final ObjectNode whole;
    private final ObjectNode header;
    private final ObjectNode payload;
    private final @Nullable ProblemException malformed;
    private boolean returnOffset;
    private String context = "";

    PublishedCall(
        ObjectNode whole,
        ObjectNode header,
        ObjectNode payload,
        @Nullable ProblemException malformed) {
      this.whole = whole;
      this.header = header;
      this.payload = payload;
      this.malformed = malformed;
    }

    @Override
    public CompletableFuture<CompressedContext> start(ContextCompressor compressor) {
      return compressor.compressAsync(request(compressor));
    }

    private CompressionRequest request(ContextCompressor compressor) {
      if (malformed != null) {
        throw malformed;
      }
      List<String> messages = messages();
      context = messages.get(2);
      ControlPrompt prompt = ControlPrompt.of(messages.get(0));
      return CompressionRequest.builder(messages.get(1))
          .controlPrompt(prompt)
          .document(context)
          .options(options(compressor.model(), prompt))
          .build();
    }

    /** Control prompt, query and context. */
    private List<String> messages() {
      JsonNode messages = payload.path("input").path("messages");
      boolean three = messages.isArray() && messages.size() == ROLES.size();
      for (int i = 0; three && i < ROLES.size(); i++) {
        three = messages.get(i).path("role").asText().equals(ROLES.get(i));
      }
      if (!three) {
        throw new ProblemException(
            SCHEMA_ERROR,
            "payload.input.messages must be three messages with the roles \"system\", \"user\" and"
                + " \"context\", in this order");
      }
      return ROLES.stream()
          .map(
              role ->
                  new Fields("the " + role + " message", messages.get(ROLES.indexOf(role)))
                      .requiredText("content"))
          .toList();
    }

    private CompressionOptions options(CriticInfo model, ControlPrompt prompt) {
      Fields parameters =
          new Fields(
              "payload.parameters",
              payload.hasNonNull("parameters") ? payload.get("parameters") : Json.object());
      returnOffset = parameters.flag("return_offset", false);
      parameters.integer("batch_size", 1); // of the right type, and of no consequence
      PublishedOptions published =
          new PublishedOptions(
              mode(parameters),
              parameters.integer("min_keyword_len", DEFAULT_MIN_KEYWORD),
              parameters.flag("complete_sentence", false));
      return published
          .of(model, prompt)
          .windowStrategy(
              parameters.flag("split_with_sent", true)
                  ? sentences(published.mode(model, prompt))
                  : WindowStrategy.tokens())
          .windowTokens(
              Math.min(model.maxWindowTokens(), parameters.integer("chunk_size", DEFAULT_CHUNK)))
          .build();
    }

    private static Optional<CriticMode> mode(Fields parameters) {
      String name = NamedOption.MODE.name(Spelling.SNAKE);
      Optional<String> value = Optional.ofNullable(parameters.text(name));
      return PublishedOptions.mode(
          new NamedValues(
              "payload.parameters.",
              Spelling.SNAKE,
              value.map(given -> Map.of(name, given)).orElse(Map.of())));
    }

    private static WindowStrategy sentences(CriticMode mode) {
      return mode == CriticMode.JOINT ? WindowStrategy.sentences() : WindowStrategy.published();
    }

    @Override
    public Answer completed(ContextCompressor compressor, CompressedContext result) {
      ArrayNode texts = Json.object().arrayNode();
      CodePoints offsets = new CodePoints(context);
      for (Span span : result.spans()) {
        if (returnOffset) {
          texts
              .addArray()
              .add(span.text())
              .add(offsets.at(span.start()))
              .add(offsets.at(span.end()));
        } else {
          texts.add(span.text());
        }
      }
      CompressionStats stats = result.stats();
      long inputTokens = (long) stats.prefixTokens() * stats.windows() + stats.inputTokens();
      payload.putObject("output").set("text", texts);
      payload.putObject("usage").put("input_tokens", inputTokens);
      status(200, "Success", "Success");
      header.put("finished", true);
      return Answer.json(200, whole);
    }

    @Override
    public Answer failed(Problem problem) {
      payload.putObject("output").put("is_match", false);
      payload.putObject("usage").put("input_tokens", -1).put("output_tokens", -1);
      switch (problem.status()) {
        case 400 -> status(400, "InvalidInputError", problem.detail());
        case SCHEMA_ERROR -> status(SCHEMA_ERROR, "SchemaError", problem.detail());
        default -> status(500, "InternalError", problem.detail());
      }
      return Answer.json(header.get("status_code").intValue(), whole);
    }

    private void status(int code, String name, String message) {
      header.put("status_code", code).put("status_name", name).put("status_message", message);
    }
  }
}
