package dev.cprs.server.api;

import dev.cprs.ContextCompressor;
import dev.cprs.internal.ClientOfThread;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.Endpoint;
import dev.cprs.server.http.Exchange;
import dev.cprs.server.http.Footprint;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.ProblemException;
import dev.cprs.server.http.RequestBody;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * Handles the requests of one API: admits them, reads them, passes them to the compressor, and
 * answers. No thread waits meanwhile. A request's scoring stops when its time is up or its client
 * has gone. Thread-safe.
 */
final class CompressEndpoint implements Endpoint {
  private final CompressionApi api;
  private final Admission admission;
  private final Limits limits;
  private final Executor executor;

  /**
   * @param executor makes answers
   */
  CompressEndpoint(CompressionApi api, Admission admission, Limits limits, Executor executor) {
    this.api = api;
    this.admission = admission;
    this.limits = limits;
    this.executor = executor;
  }

  @Override
  public void handle(Exchange exchange) {
    Admission.Place place;
    try {
      place = exchange.enter(admission);
    } catch (ProblemException full) {
      if (!api.answersUnworked() || admission.isEnding()) {
        throw full;
      }
      answerUnworked(exchange, full);
      return;
    }
    check(exchange);
    RequestBody.read(exchange, limits, place)
        .thenCompose(body -> compressed(exchange, body.whole(), place))
        .thenAccept(exchange::answer)
        .exceptionally(
            failure -> {
              exchange.fail(failure);
              return null;
            });
  }

  private void check(Exchange exchange) {
    api.checkContentType(exchange.headers().get(HttpHeader.CONTENT_TYPE));
    if (RequestBody.isEncoded(exchange.headers())) {
      throw ProblemException.unread(
          415,
          "The body's Content-Encoding is '%s'; send it as it is"
              .formatted(exchange.headers().get(HttpHeader.CONTENT_ENCODING)));
    }
    limits.checkLength(exchange.request().getLength());
  }

  /**
   * Answers what there is no place for, if it can be answered without one.
   *
   * @param full why there is none
   */
  private void answerUnworked(Exchange exchange, ProblemException full) {
    Admission.Place place = exchange.enterUnworked(admission);
    check(exchange);
    RequestBody.read(exchange, limits, place)
        .thenApplyAsync(
            body -> {
              place.expect(Footprint.of(body.whole()));
              return unworked(exchange, body.whole(), full);
            },
            executor)
        .thenAccept(exchange::answer)
        .exceptionally(
            failure -> {
              exchange.fail(failure);
              return null;
            });
  }

  private Answer unworked(Exchange exchange, byte[] body, ProblemException full) {
    return api.unworked(exchange.headers(), body, Problem.of(full)).orElseThrow(() -> full);
  }

  private CompletableFuture<Answer> compressed(
      Exchange exchange, byte[] body, Admission.Place place) {
    try {
      place.work();
    } catch (ProblemException full) { // others were faster
      place.expect(Footprint.of(body)); // it is read all the same
      return CompletableFuture.completedFuture(unworked(exchange, body, full));
    }
    return ClientOfThread.working(exchange.clientName(), () -> worked(exchange, body, place));
  }

  private CompletableFuture<Answer> worked(Exchange exchange, byte[] body, Admission.Place place) {
    place.expect(Footprint.of(body));
    CompressionApi.Call<?> call = api.read(exchange.headers(), body);
    place.expectDocuments(call.documents());
    return call.atOnce()
        .map(CompletableFuture::completedFuture)
        .orElseGet(() -> compressed(call, exchange, place.compressor()));
  }

  private <R> CompletableFuture<Answer> compressed(
      CompressionApi.Call<R> call, Exchange exchange, ContextCompressor compressor) {
    CompletableFuture<R> result = start(call, compressor);
    exchange.client().stopWhenGone(() -> result.cancel(true));
    exchange.client().watch();
    return result
        .copy()
        .orTimeout(limits.timeout().toNanos() - exchange.age(), TimeUnit.NANOSECONDS)
        .handleAsync(
            (compressed, failure) -> {
              if (result.isCancelled()) {
                throw new CancellationException("The client has gone");
              }
              result.cancel(true); // after its time is up; else it is done
              return answer(call, compressor, compressed, failure);
            },
            executor);
  }

  private static <R> CompletableFuture<R> start(
      CompressionApi.Call<R> call, ContextCompressor compressor) {
    try {
      return call.start(compressor);
    } catch (RuntimeException | Error e) { // answered in the form of the API
      return CompletableFuture.failedFuture(e);
    }
  }

  private static <R> Answer answer(
      CompressionApi.Call<R> call,
      ContextCompressor compressor,
      @Nullable R compressed,
      @Nullable Throwable failure) {
    try {
      return failure != null
          ? call.failed(Problem.of(failure))
          : call.completed(
              compressor, Objects.requireNonNull(compressed)); // a future has one of the two
    } catch (RuntimeException | Error e) { // out of memory, for example
      return call.failed(Problem.of(e));
    }
  }
}
