package dev.cprs.server;

import dev.cprs.CompressedContext;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.Objects;
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
      // Before the answer is written: a client that has its answer may ask again.
      CompletableFuture<CompressedContext> leaving =
          result
              .orTimeout(left, TimeUnit.NANOSECONDS)
              .whenComplete((compressed, failure) -> place.close());
      handedOn = true;
      ctx.future(() -> answered(ctx, call, result, leaving));
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
    } catch (RuntimeException | Error e) { // whatever it is, the client gets its answer
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Completes when the answer is ready to be written.
   *
   * @param result to be cancelled if the client goes
   * @param leaving the same, when the request has left its place
   */
  private CompletableFuture<@Nullable Void> answered(
      Context ctx,
      CompressionApi.Call call,
      CompletableFuture<CompressedContext> result,
      CompletableFuture<CompressedContext> leaving) {
    ClientWatch.Watched client = watch.watch(Connections.endPoint(ctx), () -> result.cancel(true));
    return leaving.handleAsync(
        (compressed, failure) -> {
          client.close();
          if (result.isCancelled()) {
            ctx.status(Refusals.CLIENT_HAS_GONE);
          } else {
            write(answer(call, compressed, failure), ctx);
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
      return failure != null
          ? call.failed(Problem.of(failure))
          : call.completed(Objects.requireNonNull(compressed)); // a future has one of the two
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
