package dev.cprs.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves pages, and {@code v1/compress} by a real compressor, all below a path prefix as behind a
 * reverse proxy.
 */
final class PageServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PREFIX = "/some/prefix/";

  /** What a request must carry as its API key; empty: nothing. */
  volatile String key = "";

  /** Requests wait for it before they are answered. */
  volatile CountDownLatch gate = new CountDownLatch(0);

  private final ContextCompressor compressor = ContextCompressor.create();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  PageServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(PREFIX, this::page);
    server.createContext(PREFIX + "v1/compress", this::compress);
    server.createContext(
        PREFIX + "busy/v1/compress",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "2");
          answer(exchange, 429, "text/html", "<h1>Too many</h1>");
        });
    server.start();
  }

  /** Puts up a page and gives its address. */
  String serve(String path, String page) {
    pages.put(PREFIX + path, page);
    return "http://127.0.0.1:" + server.getAddress().getPort() + PREFIX + path;
  }

  private void page(HttpExchange exchange) throws IOException {
    String page = pages.get(exchange.getRequestURI().getPath());
    answer(
        exchange, page == null ? 404 : 200, "text/html; charset=utf-8", page == null ? "" : page);
  }

  private void compress(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    if (!key.isEmpty() && !("Bearer " + key).equals(authorization)) {
      problem(exchange, 401, "Unauthorized", "An API key is needed.");
      return;
    }
    try {
      gate.await();
      answer(exchange, 200, "application/json", compressed(body).toString());
    } catch (InvalidRequestException e) {
      problem(exchange, 400, "Bad Request", e.getMessage());
    } catch (InterruptedException e) {
      exchange.close(); // the server is closed
    }
  }

  private ObjectNode compressed(JsonNode body) {
    CompressionOptions.Builder options = CompressionOptions.builder();
    JsonNode asked = body.get("options");
    if (asked.has("threshold")) {
      options.threshold(asked.get("threshold").asDouble());
    }
    if (asked.has("maxTokens")) {
      options.budget(Budget.maxTokens(asked.get("maxTokens").asInt()));
    }
    CompressedContext result =
        compressor.compress(
            CompressionRequest.builder(body.get("query").asText())
                .document(body.get("context").asText())
                .controlPrompt(ControlPrompt.forTask(body.get("task").asText()))
                .options(options.build())
                .build());
    ObjectNode root = JSON.createObjectNode().put("text", result.text());
    root.set("spans", JSON.valueToTree(result.spans()));
    root.putObject("stats")
        .put("inputTokens", result.stats().inputTokens())
        .put("outputTokens", result.stats().outputTokens())
        .put("windows", result.stats().windows())
        .put("seconds", result.stats().total().toNanos() / 1e9)
        .put("tokensPerSecond", result.stats().tokensPerSecond())
        .put("prefixTokens", result.stats().prefixTokens())
        .put("droppedByBudget", result.stats().droppedByBudget());
    return root.put("original", result.original());
  }

  private static void problem(HttpExchange exchange, int status, String title, String detail)
      throws IOException {
    ObjectNode details = JSON.createObjectNode().put("status", status).put("title", title);
    answer(exchange, status, "application/problem+json", details.put("detail", detail).toString());
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    compressor.close();
  }
}
