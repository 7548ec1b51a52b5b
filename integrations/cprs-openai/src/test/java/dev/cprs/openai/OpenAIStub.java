package dev.cprs.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** OpenAI's two chat APIs on loopback: says always the same, and keeps what it was asked. */
public final class OpenAIStub implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<JsonNode> bodies = new CopyOnWriteArrayList<>();
  private final String answer;

  /**
   * @param answer what the LLM says
   */
  public OpenAIStub(String answer) throws IOException {
    this.answer = answer;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/chat/completions", exchange -> serve(exchange, this::completion));
    server.createContext("/v1/responses", exchange -> serve(exchange, stream -> response()));
    server.createContext("/v1/models", exchange -> serve(exchange, stream -> MODELS));
    server.setExecutor(threads);
    server.start();
  }

  private static final String MODELS =
      "{\"object\":\"list\",\"data\":[{\"id\":\"stub\",\"object\":\"model\",\"created\":1,\"owned_by\":\"me\"}]}";

  /** The base address. */
  public String url() {
    return "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort());
  }

  /** The bodies of the requests so far that had one. */
  public List<JsonNode> bodies() {
    return bodies;
  }

  private interface Answer {
    String of(boolean stream);
  }

  private void serve(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      JsonNode body = MAPPER.readTree(exchange.getRequestBody());
      if (!body.isMissingNode()) {
        bodies.add(body);
      }
      boolean stream = body.path("stream").asBoolean();
      byte[] bytes = answer.of(stream).getBytes(StandardCharsets.UTF_8);
      exchange
          .getResponseHeaders()
          .add("Content-Type", stream ? "text/event-stream" : "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private String completion(boolean stream) {
    if (!stream) {
      return """
          {"id":"1","object":"chat.completion","created":1,"model":"stub","choices":[{"index":0,\
          "finish_reason":"stop","message":{"role":"assistant","content":%s}}]}"""
          .formatted(literal(answer));
    }
    StringBuilder events = new StringBuilder();
    for (String word : answer.split("(?<= )", -1)) {
      events.append(
          """
          data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"stub",\
          "choices":[{"index":0,"delta":{"content":%s}}]}

          """
              .formatted(literal(word)));
    }
    return events.append("data: [DONE]\n\n").toString();
  }

  private String response() {
    return """
        {"id":"1","object":"response","created_at":1,"status":"completed","model":"stub",\
        "output":[{"type":"message","id":"2","status":"completed","role":"assistant",\
        "content":[{"type":"output_text","text":%s,"annotations":[]}]}],\
        "parallel_tool_calls":false,"tool_choice":"auto","tools":[]}"""
        .formatted(literal(answer));
  }

  private static String literal(String text) {
    return MAPPER.getNodeFactory().textNode(text).toString();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
