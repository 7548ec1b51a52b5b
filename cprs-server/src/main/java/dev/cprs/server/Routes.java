package dev.cprs.server;

import dev.cprs.result.ResultPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What the server answers, and to whom. In front of an LLM's API, {@link ProxyHandler} comes first
 * and takes whatever is below {@link #PROXIED} but {@link #COMPRESS}.
 */
record Routes(
    ApiKeys keys, Admission admission, ServerMetrics metrics, Handler published, Handler plain) {

  static final String PROXIED = "/v1/";
  static final String COMPRESS = "/v1/compress";

  /** The page says in itself what else it may; this can't be said there. */
  private static final String NO_FRAMES = "frame-ancestors 'none'";

  void addTo(RoutesConfig routes) {
    // For everybody.
    routes.get("/liveness", Routes::success);
    routes.get("/readiness", this::readiness);
    routes.get("/openapi.json", Routes::description);
    String page = ResultPage.empty();
    routes.get(
        "/",
        ctx ->
            ctx.header("Content-Security-Policy", NO_FRAMES)
                .contentType("text/html; charset=utf-8")
                .result(page));

    // For those who have a key, if there are keys.
    routes.get("/metrics", keys.guard(metrics::show));
    routes.post(COMPRESS, keys.guard(plain));
    routes.post("/qwen_long_compress_server", keys.guard(published));

    Refusals refusals = new Refusals(metrics);
    routes.exception(HttpResponseException.class, refusals::answer);
    routes.exception(Exception.class, refusals::answer);
  }

  private void readiness(Context ctx) {
    if (admission.isOpen()) {
      success(ctx);
    } else {
      Refusals.write(new Problem(503, "The server has no model to serve, yet or any more"), ctx);
    }
  }

  private static void success(Context ctx) {
    ctx.contentType("application/json").result("\"success\"");
  }

  private static void description(Context ctx) {
    ctx.contentType("application/json").result(resource("openapi.json"));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Routes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource %s is not beside this class".formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
