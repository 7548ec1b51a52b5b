package dev.cprs.stubs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint with OpenAI's chat completions API on loopback, for tests of what talks to one: it
 * answers by a function, as one JSON object or as server-sent events, whichever is asked for, and
 * fails as it is told to. It keeps what it was asked. Thread-safe; requests are served at once.
 */
public final class ChatCompletionsStub implements AutoCloseable {
  private static final String PATH = "/v1/chat/completions";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Function<Request, String> llm;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  private ChatCompletionsStub(Function<Request, String> llm) throws IOException {
    this.llm = llm;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  /** A stub that answers each request by a function, which is called on several threads. */
  public static ChatCompletionsStub answering(Function<Request, String> llm) {
    try {
      return new ChatCompletionsStub(llm);
    } catch (IOException e) {
      throw new UncheckedIOException("No port on loopback can be had", e);
    }
  }

  /** The base address, without {@code /chat/completions}. */
  public String url() {
    return "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort());
  }

  /** Fails the next requests, one each, in this order, instead of answering them. */
  public void failNext(Failure... next) {
    failures.addAll(List.of(next));
  }

  /** The requests so far, also those that failed. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /**
   * What was asked.
   *
   * @param body the JSON that was posted
   * @param headers the first value of each header, by its name in lower case
   */
  public record Request(JsonNode body, Map<String, String> headers) {
    public Request {
      headers = Map.copyOf(headers);
    }

    /** The text of the last message with a role; empty if there is none. */
    public String last(String role) {
      String text = "";
      for (JsonNode message : body.path("messages")) {
        if (message.path("role").asText().equals(role)) {
          text = message.path("content").asText();
        }
      }
      return text;
    }
  }

  /** How a request fails. */
  public sealed interface Failure {
    /** An answer with a status, headers and a body of its own. */
    record Status(int code, Map<String, String> headers, String body) implements Failure {
      public Status {
        headers = Map.copyOf(headers);
      }
    }

    /** The connection is closed before anything is answered. */
    record Hangup() implements Failure {}

    /** The connection is closed in the middle of the answer. */
    record Torn() implements Failure {}

    /** The answer ends in its middle, though the connection is closed as it should be. */
    record Unfinished() implements Failure {}

    /** The right answer as one JSON object, though events were asked for. */
    record NoEvents() implements Failure {}

    /** A status as OpenAI gives it, with a message. */
    static Failure status(int code, String message) {
      return new Status(
          code,
          Map.of("Content-Type", "application/json"),
          JSON.createObjectNode()
              .set("error", JSON.createObjectNode().put("message", message))
              .toString());
    }

    /** 429 with a {@code Retry-After}. */
    static Failure tooMany(String retryAfter) {
      return new Status(
          429,
          Map.of("Retry-After", retryAfter),
          "{\"error\":{\"message\":\"Rate limit reached\",\"code\":\"rate_limit_exceeded\"}}");
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange;
        InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readAllBytes();
      if (!exchange.getRequestURI().getPath().equals(PATH)) {
        send(exchange, new Failure.Status(404, Map.of(), "{\"detail\":\"Not Found\"}"));
        return;
      }
      Map<String, String> headers = new TreeMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
      Request request = new Request(JSON.readTree(body), headers);
      requests.add(request);
      Failure failure = failures.poll();
      if (failure instanceof Failure.Status status) {
        send(exchange, status);
      } else if (!(failure instanceof Failure.Hangup)) {
        boolean events =
            request.body.path("stream").asBoolean() && !(failure instanceof Failure.NoEvents);
        answer(exchange, events, answer(request, events), failure);
      }
    }
  }

  private String answer(Request request, boolean events) {
    String text = llm.apply(request);
    String model = request.body.path("model").asText();
    return events ? ChatAnswers.events(model, text) : ChatAnswers.whole(model, text);
  }

  private static void send(HttpExchange exchange, Failure.Status status) throws IOException {
    byte[] body = status.body.getBytes(StandardCharsets.UTF_8);
    status.headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status.code, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static void answer(
      HttpExchange exchange, boolean events, String answer, @Nullable Failure failure)
      throws IOException {
    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
    int sent =
        failure instanceof Failure.Torn || failure instanceof Failure.Unfinished
            ? body.length / 2
            : body.length;
    exchange
        .getResponseHeaders()
        .set("Content-Type", events ? "text/event-stream; charset=utf-8" : "application/json");
    exchange.sendResponseHeaders(200, failure instanceof Failure.Torn ? body.length : 0);
    OutputStream out = exchange.getResponseBody();
    out.write(body, 0, sent);
    out.flush();
    if (!(failure instanceof Failure.Torn)) { // closing it would complain of what is missing
      out.close();
    }
  }
}
