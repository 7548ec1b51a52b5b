package dev.cprs.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.result.ResultJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
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

  /** A request as JSON, and what its answer must say. */
  private record Case(String body, JsonNode expected) {}

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
      cases.add(new Case(body.toString(), timeless(expected)));
    }
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
                    Case next = cases.get(n % cases.size());
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
    Case next = cases.get(n % cases.size());
    HttpResponse<String> response = post(http, server, next);
    return response.statusCode() == 200
        && timeless(JSON.readTree(response.body())).equals(next.expected());
  }

  private static HttpResponse<String> post(HttpClient http, URI server, Case next)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(server.resolve("v1/compress"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(next.body()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
