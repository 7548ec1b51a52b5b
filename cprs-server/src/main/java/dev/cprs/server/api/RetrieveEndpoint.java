package dev.cprs.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.OriginalReading;
import dev.cprs.chat.OriginalRequest;
import dev.cprs.chat.Originals;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.ApiKeys;
import dev.cprs.server.http.Endpoint;
import dev.cprs.server.http.Exchange;
import dev.cprs.server.http.Footprint;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.Fields.Field;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/retrieve/{id}}: reads an original of the client's. Thread-safe. */
final class RetrieveEndpoint implements Endpoint {
  private final @Nullable Originals originals;
  private final ApiKeys keys;
  private final Admission admission;
  private final Limits limits;
  private final Executor executor;

  /**
   * @param originals null if the server keeps none
   * @param keys whose hashes are the callers
   * @param executor makes answers
   */
  RetrieveEndpoint(
      @Nullable Originals originals,
      ApiKeys keys,
      Admission admission,
      Limits limits,
      Executor executor) {
    this.originals = originals;
    this.keys = keys;
    this.admission = admission;
    this.limits = limits;
    this.executor = executor;
  }

  @Override
  public void handle(Exchange exchange) {
    if (originals == null) {
      throw new ProblemException(
          HttpStatus.NOT_FOUND_404,
          "This server keeps no originals; its operator can switch them on with --originals");
    }
    Admission.Place place = exchange.enter(admission);
    place.work();
    OriginalReader.Builder reader =
        OriginalReader.builder(new Weighed(originals, place)).compressor(place.compressor());
    OriginalRequest request = request(exchange, reader);
    CompletableFuture<OriginalReading> reading =
        reader.build().readAsync(keys.caller(exchange.headers()), request);
    if (request.query().isPresent()) {
      exchange.client().stopWhenGone(() -> reading.cancel(true));
      exchange.client().watch();
    }
    reading
        .orTimeout(limits.timeout().toNanos() - exchange.age(), TimeUnit.NANOSECONDS)
        .thenAcceptAsync(done -> answer(exchange, done), executor)
        .exceptionally(
            failure -> {
              exchange.fail(
                  reading.isCancelled()
                      ? new CancellationException("The client has gone")
                      : failure);
              return null;
            });
  }

  /**
   * A store whose texts are counted as they are read: what is asked for is a few bytes, and what is
   * read may be all that the store holds.
   */
  private record Weighed(Originals texts, Admission.Place place) implements Originals {
    @Override
    public String put(String caller, String text) {
      return texts.put(caller, text);
    }

    @Override
    public Lookup find(String caller, String id) {
      Lookup found = texts.find(caller, id);
      found.text().ifPresent(text -> place.expect(Footprint.ofAnswered(text)));
      return found;
    }
  }

  private static void answer(Exchange exchange, OriginalReading reading) {
    switch (reading.status()) {
      case FOUND -> exchange.answer(Answer.json(HttpStatus.OK_200, tree(reading)));
      case EXPIRED ->
          exchange.refuse(new Problem(HttpStatus.GONE_410, reading.message().orElse("")));
      default ->
          exchange.refuse(new Problem(HttpStatus.NOT_FOUND_404, reading.message().orElse("")));
    }
  }

  private static ObjectNode tree(OriginalReading reading) {
    ObjectNode tree =
        Json.object()
            .put("id", reading.id())
            .put("text", reading.text())
            .put("lines", reading.lines())
            .put("totalLines", reading.totalLines())
            .put("compressed", reading.isCompressed())
            .put("original_content", forGateways(reading));
    reading.next().ifPresent(next -> tree.put("next", next));
    reading.message().ifPresent(message -> tree.put("message", message));
    return tree;
  }

  /** The text under the name that LiteLLM's guardrail reads, which gives it to its LLM as it is. */
  private static String forGateways(OriginalReading reading) {
    return reading.text().isEmpty() ? reading.message().orElse("") : reading.text();
  }

  private static OriginalRequest request(Exchange exchange, OriginalReader.Builder reader) {
    String path = exchange.request().getHttpURI().getDecodedPath();
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    OriginalRequest.Builder request =
        OriginalRequest.builder(bare.substring(bare.lastIndexOf('/') + 1));
    Map<String, Consumer<String>> known = new TreeMap<>();
    known.put("query", request::query);
    known.put("lines", request::lines);
    known.put("maxTokens", value -> request.maxTokens(number("maxTokens", value)));
    known.put("maxCharacters", value -> reader.maxCharacters(number("maxCharacters", value)));
    boolean bounded = false;
    for (Field field : parameters(exchange)) {
      Consumer<String> setting = known.get(field.getName());
      if (setting == null) {
        throw wrong(
            "There is no parameter %s; known here are %s"
                .formatted(field.getName(), String.join(", ", known.keySet())));
      }
      if (field.getValues().size() > 1) {
        throw wrong("The parameter %s is given twice; give it once".formatted(field.getName()));
      }
      setting.accept(field.getValue());
      bounded |= field.getName().equals("maxCharacters");
    }
    if (!bounded) {
      reader.maxCharacters(Integer.MAX_VALUE); // programs take the whole
    }
    return request.build();
  }

  private static Iterable<Field> parameters(Exchange exchange) {
    String query = exchange.request().getHttpURI().getQuery();
    if (query == null) {
      return List.of();
    }
    org.eclipse.jetty.util.Fields fields = new org.eclipse.jetty.util.Fields(true);
    try {
      UrlEncoded.decodeTo(query, fields::add, StandardCharsets.UTF_8);
    } catch (RuntimeException e) { // of several kinds
      throw wrong("The parameters can't be read; encode them as UTF-8 with percent signs");
    }
    return fields;
  }

  private static int number(String name, String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw wrong("%s is '%s'; give a number".formatted(name, value));
    }
  }

  private static ProblemException wrong(String detail) {
    return new ProblemException(HttpStatus.BAD_REQUEST_400, detail);
  }
}
