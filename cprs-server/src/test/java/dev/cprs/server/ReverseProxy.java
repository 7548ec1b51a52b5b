package dev.cprs.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Hands what comes below a path on to a server, or answers itself that it can't. */
final class ReverseProxy implements AutoCloseable {
  private static final String PREFIX = "/some/prefix/";

  private final URI target;
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;

  /** Whether it answers what is posted with a page of its own, as if the server were down. */
  volatile boolean down;

  ReverseProxy(URI target) throws IOException {
    this.target = target;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(PREFIX, this::handOn);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), PREFIX);
  }

  private void handOn(HttpExchange exchange) throws IOException {
    if (down && exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Retry-After", "2");
      answer(exchange, 502, "text/html", "<h1>Bad</h1>".getBytes(StandardCharsets.UTF_8));
      return;
    }
    String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target.resolve(path))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .getOrDefault("Content-Type", List.of())
        .forEach(type -> request.header("Content-Type", type));
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      answer(
          exchange,
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.body());
    } catch (InterruptedException e) {
      exchange.close(); // the proxy is closed
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
