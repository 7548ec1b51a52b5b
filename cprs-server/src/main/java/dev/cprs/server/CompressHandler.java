package dev.cprs.server;

import dev.cprs.CompressedContext;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the requests of one API: lets them in, reads them, hands them to the compressor, and
 * answers. No thread waits while one is computed; its windows stop when its time is up or its
 * client has gone. Thread-safe.
 */
final class CompressHandler implements Handler {
  private final CompressionApi api;
  private final Admission admission;
  private final Limits limits;
  private final RequestBody bodies;
  private final ClientWatch watch;
  private final Executor executor;

  /**
   * @param executor writes answers, which a slow client may make a long matter
   */
  CompressHandler(
      CompressionApi api,
      Admission admission,
      Limits limits,
      ClientWatch watch,
      Executor executor) {
    this.api = api;
    this.admission = admission;
    this.limits = limits;
    this.bodies = new RequestBody(limits);
    this.watch = watch;
    this.executor = executor;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    long arrived = System.nanoTime();
    Admission.Place place = admission.enter();
    boolean handedOn = false;
    try {
      api.checkContentType(ctx.header(Header.CONTENT_TYPE));
      CompressionApi.Call call = api.read(bodies.read(ctx, place, arrived));
      CompletableFuture<CompressedContext> result = start(call, place);
      long left = limits.timeout().toNanos() - (System.nanoTime() - arrived);
      result.orTimeout(left, TimeUnit.NANOSECONDS);
      ctx.future(() -> answered(ctx, call, place, result));
      handedOn = true;
    } finally {
      if (!handedOn) {
        place.close();
      }
    }
  }

  private static CompletableFuture<CompressedContext> start(
      CompressionApi.Call call, Admission.Place place) {
    try {
      return place.compressor().compressAsync(call.request(place.compressor()));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Completes when the answer is ready to be written. By then the request's place is another's:
   * what is left to do takes no more than the answer's memory, and a client that has its answer may
   * ask again.
   */
  private CompletableFuture<@Nullable Void> answered(
      Context ctx,
      CompressionApi.Call call,
      Admission.Place place,
      CompletableFuture<CompressedContext> result) {
    ClientWatch.Watched client = watch.watch(Connections.endPoint(ctx), () -> result.cancel(true));
    return result.handleAsync(
        (compressed, failure) -> {
          client.close();
          try (place) {
            if (result.isCancelled()) {
              ctx.status(Refusals.CLIENT_HAS_GONE);
            } else {
              write(answer(call, compressed, failure), ctx);
            }
          }
          return null;
        },
        executor);
  }

  private static CompressionApi.Answer answer(
      CompressionApi.Call call,
      @Nullable CompressedContext compressed,
      @Nullable Throwable failure) {
    try {
      return compressed != null
          ? call.completed(compressed)
          : call.failed(Problem.of(failure == null ? new IllegalStateException() : failure));
    } catch (RuntimeException | Error e) { // no memory to write it with, say
      return call.failed(Problem.of(e));
    }
  }

  private static void write(CompressionApi.Answer answer, Context ctx) {
    ctx.status(answer.status()).contentType(answer.contentType()).result(answer.body());
    ctx.res().setContentLength(answer.body().length);
    ctx.attribute(ServerMetrics.OUTCOME, answer.outcome());
  }
}
