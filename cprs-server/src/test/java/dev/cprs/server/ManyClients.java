package dev.cprs.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.options.PublishedOptions;
import dev.cprs.result.ResultJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** Clients that ask all at once and know what the answers must be. */
final class ManyClients {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FILLER =
      List.of(
          "The river ran low that year. ",
          "Nobody could say when the mill had stopped turning. ",
          "A storm took the roof of the chapel and laid it in the orchard. ",
          "The road to the north follows the river for nine miles before it climbs. ");

  /**
   * A question, and what its answers must say.
   *
   * @param value what the context says and each answer must
   * @param body for the plain API, and what it must answer
   * @param texts what the published API must answer
   */
  private record Case(
      String query, String context, String value, String body, JsonNode expected, JsonNode texts) {}

  /**
   * What came of it.
   *
   * @param answered requests with the right answer
   * @param busy times that the server was full, and the client came back
   * @param wrong what else came, which must be nothing
   */
  record Outcome(int answered, int busy, List<String> wrong) {}

  private final List<Case> cases = new ArrayList<>();

  /**
   * Prepares requests with the answers that a compressor gives here.
   *
   * @param sentences the most that a context has; a window holds about 30
   */
  ManyClients(ContextCompressor compressor, int requests, int sentences) {
    Random random = new Random(11);
    for (int i = 0; i < requests; i++) {
      StringBuilder context = new StringBuilder();
      int length = 1 + random.nextInt(sentences);
      int needle = random.nextInt(length);
      for (int j = 0; j < length; j++) {
        context.append(FILLER.get(random.nextInt(FILLER.size())));
        if (j == needle) {
          context.append(
              "One of the special magic numbers for mill-%d is: %d. ".formatted(i, 7 * i));
        }
      }
      String query = "What is the special magic number for mill-%d?".formatted(i);
      ObjectNode body =
          JSON.createObjectNode()
              .put("query", query)
              .put("context", context.toString())
              .put("task", "needle");
      CompressionRequest request =
          CompressionRequest.builder(query)
              .document(context.toString())
              .controlPrompt(ControlPrompt.needles())
              .build();
      JsonNode expected = ResultJson.tree(request.documents(), compressor.compress(request));
      cases.add(
          new Case(
              query,
              context.toString(),
              " is: %d.".formatted(7 * i),
              body.toString(),
              timeless(expected),
              published(compressor, query, context.toString())));
    }
  }

  /** What the published API must answer with. */
  private static JsonNode published(ContextCompressor compressor, String query, String context) {
    ControlPrompt prompt = ControlPrompt.needles();
    CompressionRequest request =
        CompressionRequest.builder(query)
            .document(context)
            .controlPrompt(prompt)
            .options(
                new PublishedOptions(Optional.empty(), 4, false)
                    .of(compressor.model(), prompt)
                    .build())
            .build();
    ArrayNode texts = JSON.createArrayNode();
    compressor.compress(request).spans().forEach(span -> texts.add(span.text()));
    return texts;
  }

  private static JsonNode timeless(JsonNode result) {
    ((ObjectNode) result.get("stats")).remove(List.of("seconds", "tokensPerSecond"));
    return result;
  }

  /**
   * Lets clients ask, each one request after the other.
   *
   * @param goesOn asked before each request how many were begun so far
   */
  Outcome ask(URI server, int clients, IntPredicate goesOn) throws InterruptedException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger answered = new AtomicInteger();
    AtomicInteger busy = new AtomicInteger();
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    HttpClient http = HttpClient.newHttpClient();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  for (int n = begun.getAndIncrement();
                      goesOn.test(n);
                      n = begun.getAndIncrement()) {
                    Case next = next(n);
                    HttpResponse<String> response = post(http, server, next);
                    while (response.statusCode() == 429) {
                      busy.incrementAndGet();
                      String seconds = response.headers().firstValue("Retry-After").orElseThrow();
                      Thread.sleep(1000L * Integer.parseInt(seconds));
                      response = post(http, server, next);
                    }
                    if (response.statusCode() == 200
                        && timeless(JSON.readTree(response.body())).equals(next.expected())) {
                      answered.incrementAndGet();
                    } else {
                      wrong.add(response.statusCode() + " " + response.body());
                    }
                  }
                } catch (IOException | InterruptedException | RuntimeException e) {
                  wrong.add(e.toString());
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return new Outcome(answered.get(), busy.get(), List.copyOf(wrong));
  }

  /** Asks for one of the cases once, and says whether the answer is right. */
  boolean isRight(HttpClient http, URI server, int n) throws IOException, InterruptedException {
    HttpResponse<String> response = post(http, server, next(n));
    return response.statusCode() == 200
        && timeless(JSON.readTree(response.body())).equals(next(n).expected());
  }

  /** Asks for one of the cases once; what was wrong with the answer, empty if nothing was. */
  String wrongAnswer(HttpClient http, URI server, int n) throws IOException, InterruptedException {
    Case next = next(n);
    return wrong(
        post(http, server, next), body -> timeless(JSON.readTree(body)).equals(next.expected()));
  }

  /** The same through the published API. */
  String wrongPublished(HttpClient http, URI server, int n)
      throws IOException, InterruptedException {
    Case next = next(n);
    String body =
        Published.body(ControlPrompt.needles().text(), next.query(), next.context()).toString();
    return wrong(
        post(http, server.resolve(Published.PATH), body),
        answer -> JSON.readTree(answer).at("/payload/output/text").equals(next.texts()));
  }

  /** The same through the proxy, to an LLM that streams back what it was asked. */
  String wrongStream(HttpClient http, URI server, int n) throws IOException, InterruptedException {
    Case next = next(n);
    ObjectNode body = JSON.createObjectNode().put("model", "m").put("stream", true);
    body.putArray("messages")
        .addObject()
        .put("role", "user")
        .put("content", "<context>\n%s\n</context>\n\n%s".formatted(next.context(), next.query()));
    return wrong(
        post(http, server.resolve("v1/chat/completions"), body.toString()),
        answer -> {
          StringBuilder said = new StringBuilder();
          for (String line : answer.lines().filter(event -> event.startsWith("data: {")).toList()) {
            said.append(
                JSON.readTree(line.substring("data: ".length()))
                    .at("/choices/0/delta/content")
                    .asText());
          }
          boolean whole = answer.endsWith("data: [DONE]\n\n");
          return whole && said.indexOf(next.value()) >= 0 && said.indexOf(next.query()) >= 0;
        });
  }

  /** The same by the tool of the MCP server. */
  String wrongTool(HttpClient http, URI server, int n) throws IOException, InterruptedException {
    Case next = next(n);
    ObjectNode call = JSON.createObjectNode().put("jsonrpc", "2.0").put("id", n);
    call.put("method", "tools/call")
        .putObject("params")
        .put("name", "compress_text")
        .putObject("arguments")
        .put("query", next.query())
        .put("text", next.context())
        .put("task", "needle");
    return wrong(
        post(http, server.resolve("mcp"), call.toString()),
        answer -> answer.contains(next.value()) && JSON.readTree(answer).path("id").asInt() == n);
  }

  private Case next(int n) {
    return cases.get(n % cases.size());
  }

  /** Tells a right answer's body from a wrong one's. */
  private interface Right {
    boolean is(String body) throws IOException;
  }

  /** Where the server is busy, it waits for as long as it was told. */
  private static String wrong(HttpResponse<String> response, Right right)
      throws IOException, InterruptedException {
    if (response.statusCode() == 429) {
      String seconds = response.headers().firstValue("Retry-After").orElse("1");
      Thread.sleep(1000L * Integer.parseInt(seconds));
      return "";
    }
    return response.statusCode() == 200 && right.is(response.body())
        ? ""
        : response.statusCode() + " " + response.body();
  }

  private static HttpResponse<String> post(HttpClient http, URI server, Case next)
      throws IOException, InterruptedException {
    return post(http, server.resolve("v1/compress"), next.body());
  }

  private static HttpResponse<String> post(HttpClient http, URI at, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(at)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
