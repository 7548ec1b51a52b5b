package dev.cprs.server;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EndPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests that have no result with problem details. Thread-safe. */
final class Refusals {
  private static final Logger log = LoggerFactory.getLogger(Refusals.class);

  /**
   * How long a refused client may go on sending. Closed upon at once, it would get a connection
   * reset, and with most systems never see the answer.
   */
  private static final int LINGER_MILLIS = 5_000;

  private static final int LINGER_SILENCE_MILLIS = 1_000;

  /** As nginx counts it; nobody sees it but the metrics. */
  static final int CLIENT_HAS_GONE = 499;

  private static final String BUSY_SECONDS = "1";
  private static final String NOT_READY_SECONDS = "5";

  /** Threads that may wait for refused clients; beyond them a reset is what clients get. */
  private final Semaphore lingering = new Semaphore(16);

  private final ServerMetrics metrics;

  Refusals(ServerMetrics metrics) {
    this.metrics = metrics;
  }

  /** Answers what a handler threw. */
  void answer(Exception failure, Context ctx) {
    if (failure instanceof IOException) { // of the connection: there is nobody to answer
      log.debug("A client has gone while it was read", failure);
      ctx.status(CLIENT_HAS_GONE);
      return;
    }
    Problem problem = Problem.of(failure);
    write(problem, ctx);
    if (!(failure instanceof ProblemException e && e.bodyUnread())) {
      return;
    }
    metrics.rejected(problem.status());
    if (ctx.req().getContentLengthLong() != 0 && ctx.header(Header.EXPECT) == null) {
      linger(problem, ctx);
    }
  }

  /** Answers what Javalin itself refuses: an unknown path, a method that a path doesn't have. */
  void answer(HttpResponseException failure, Context ctx) {
    String methods = failure.getDetails().get("availableMethods");
    String detail =
        switch (failure.getStatus()) {
          case HttpStatus.NOT_FOUND_404 ->
              "There is nothing at %s; /openapi.json describes what there is".formatted(ctx.path());
          case HttpStatus.METHOD_NOT_ALLOWED_405 ->
              "%s can't be asked with %s; use %s".formatted(ctx.path(), ctx.method(), methods);
          default -> String.valueOf(failure.getMessage());
        };
    if (methods != null) {
      ctx.header(Header.ALLOW, methods);
    }
    write(new Problem(failure.getStatus(), detail), ctx);
  }

  /** Makes a problem the answer of a request. */
  static void write(Problem problem, Context ctx) {
    switch (problem.status()) {
      case HttpStatus.TOO_MANY_REQUESTS_429 -> ctx.header(Header.RETRY_AFTER, BUSY_SECONDS);
      case HttpStatus.SERVICE_UNAVAILABLE_503 -> ctx.header(Header.RETRY_AFTER, NOT_READY_SECONDS);
      case HttpStatus.REQUEST_TIMEOUT_408, HttpStatus.PAYLOAD_TOO_LARGE_413 ->
          ctx.header(Header.CONNECTION, "close");
      default -> {}
    }
    ctx.status(problem.status()).contentType(Problem.CONTENT_TYPE).result(problem.json());
  }

  /** Makes an error of the Java machine, such as full memory, the answer of a request. */
  static void write(Error error, HttpServletResponse response) {
    Problem problem = Problem.of(error);
    response.setStatus(problem.status());
    response.setContentType(Problem.CONTENT_TYPE);
    try {
      response.getOutputStream().write(problem.json());
    } catch (IOException e) { // the client has gone
      log.debug("A client has gone before it was answered", e);
    }
  }

  /** Sends the answer now, and reads on a little before the connection is closed. */
  private void linger(Problem problem, Context ctx) {
    if (!lingering.tryAcquire()) {
      return;
    }
    EndPoint endPoint = Connections.endPoint(ctx);
    long silence = endPoint.getIdleTimeout();
    try {
      byte[] json = problem.json();
      ctx.res().setContentLength(json.length);
      ctx.res().getOutputStream().write(json);
      ctx.res().flushBuffer();
      ctx.result(InputStream.nullInputStream());
      endPoint.setIdleTimeout(LINGER_SILENCE_MILLIS);
      InputStream in = ctx.req().getInputStream();
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LINGER_MILLIS);
      byte[] ignored = new byte[8192];
      while (System.nanoTime() < end && in.read(ignored) >= 0) {
        // what it sends is for nobody
      }
    } catch (IOException e) { // the client has gone, or is silent: either way it is done
      endPoint.close();
    } finally {
      endPoint.setIdleTimeout(silence);
      lingering.release();
    }
  }
}
