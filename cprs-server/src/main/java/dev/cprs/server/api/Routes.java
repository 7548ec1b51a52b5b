package dev.cprs.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.chat.Originals;
import dev.cprs.result.ResultPage;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.ApiKeys;
import dev.cprs.server.http.Endpoint;
import dev.cprs.server.http.Exchange;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.Route;
import dev.cprs.server.http.ServerMetrics;
import dev.cprs.server.savings.Savings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** What the server answers, and to whom. */
public final class Routes {
  /** The path of the library's own API. */
  public static final String COMPRESS = "/v1/compress";

  private static final String SAVINGS = "/v1/savings";

  /** The path that originals are read at. */
  private static final String RETRIEVE = "/v1/retrieve/";

  /** The page says in itself what else it may; this can't be said there. */
  private static final String NO_FRAMES = "frame-ancestors 'none'";

  private Routes() {}

  /** Whether a path is the server's own also where all others like it are an LLM's API's. */
  public static boolean isOwn(String path) {
    return path.equals(COMPRESS) || path.equals(SAVINGS) || path.startsWith(RETRIEVE);
  }

  /**
   * The routes that there always are.
   *
   * @param savings what the proxy has saved
   * @param patterns whether requests may have always-keep patterns
   * @param messages reads conversations
   * @param originals what can be read again; null if nothing is kept
   * @param keys which tell whose originals they are
   * @param executor makes answers of results, which is not the work of the compressor's threads
   */
  public static List<Route> of(
      Admission admission,
      Limits limits,
      ServerMetrics metrics,
      Savings savings,
      boolean patterns,
      MessagesApi messages,
      @Nullable Originals originals,
      ApiKeys keys,
      Executor executor) {
    Endpoint plain =
        new CompressEndpoint(new PlainApi(patterns, messages), admission, limits, executor);
    Endpoint published = new CompressEndpoint(new PublishedApi(), admission, limits, executor);
    Endpoint retrieve = new RetrieveEndpoint(originals, keys, admission, limits, executor);
    Answer success = Answer.json("\"success\"");
    Answer description = Answer.json(resource("openapi.json"));
    Answer page = Answer.ok("text/html;charset=utf-8", ResultPage.empty());
    return List.of(
        Route.open("GET", "/liveness", exchange -> exchange.answer(success)),
        Route.open("GET", "/readiness", exchange -> readiness(admission, success, exchange)),
        Route.open("GET", "/health", exchange -> health(admission, exchange)),
        Route.open("GET", "/openapi.json", exchange -> exchange.answer(description)),
        Route.open("GET", "/", exchange -> page(page, exchange)),
        Route.guarded("GET", "/metrics", exchange -> exchange.answer(metrics.page())),
        Route.guarded(
            "GET", SAVINGS, exchange -> exchange.answer(Answer.json(200, savings.json()))),
        Route.guarded("POST", COMPRESS, plain),
        Route.guarded("GET", RETRIEVE + "{id}", retrieve),
        Route.guarded("POST", "/qwen_long_compress_server", published));
  }

  private static void readiness(Admission admission, Answer success, Exchange exchange) {
    if (admission.isOpen()) {
      exchange.answer(success);
    } else {
      exchange.refuse(new Problem(503, "The server has no model to serve, yet or any more"));
    }
  }

  private static void health(Admission admission, Exchange exchange) {
    boolean ready = admission.isOpen();
    ObjectNode health =
        Json.object()
            .put("status", ready ? "healthy" : admission.isEnding() ? "ending" : "starting")
            .put("ready", ready);
    int status = ready ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503;
    exchange.answer(new Answer(status, status, "application/json", Json.bytes(health)));
  }

  private static void page(Answer page, Exchange exchange) {
    exchange.response().getHeaders().put("Content-Security-Policy", NO_FRAMES);
    exchange.answer(page);
  }

  private static String resource(String name) {
    try (InputStream in = Routes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource %s is not beside this class".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
