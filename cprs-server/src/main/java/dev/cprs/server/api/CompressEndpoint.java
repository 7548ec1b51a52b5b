package dev.cprs.server.api;

import dev.cprs.CompressedContext;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.Endpoint;
import dev.cprs.server.http.Exchange;
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
    Admission.Place place = exchange.enter(admission);
    api.checkContentType(exchange.headers().get(HttpHeader.CONTENT_TYPE));
    if (RequestBody.isEncoded(exchange.headers())) {
      throw ProblemException.unread(
          415,
          "The body's Content-Encoding is '%s'; send it as it is"
              .formatted(exchange.headers().get(HttpHeader.CONTENT_ENCODING)));
    }
    limits.checkLength(exchange.request().getLength());
    RequestBody.read(exchange, limits, place)
        .thenCompose(body -> compressed(exchange, body.whole(), place))
        .thenAccept(exchange::answer)
        .exceptionally(
            failure -> {
              exchange.fail(failure);
              return null;
            });
  }

  private CompletableFuture<Answer> compressed(
      Exchange exchange, byte[] body, Admission.Place place) {
    CompressionApi.Call call = api.read(body);
    CompletableFuture<CompressedContext> result = start(call, place);
    exchange.client().stopWhenGone(() -> result.cancel(true));
    exchange.client().watch();
    return result
        .orTimeout(limits.timeout().toNanos() - exchange.age(), TimeUnit.NANOSECONDS)
        .handleAsync(
            (compressed, failure) -> {
              if (result.isCancelled()) {
                throw new CancellationException("The client has gone");
              }
              return answer(call, compressed, failure);
            },
            executor);
  }

  private static CompletableFuture<CompressedContext> start(
      CompressionApi.Call call, Admission.Place place) {
    try {
      return place.compressor().compressAsync(call.request(place.compressor()));
    } catch (RuntimeException | Error e) { // answered in the form of the API
      return CompletableFuture.failedFuture(e);
    }
  }

  private static Answer answer(
      CompressionApi.Call call,
      @Nullable CompressedContext compressed,
      @Nullable Throwable failure) {
    try {
      return failure != null
          ? call.failed(Problem.of(failure))
          : call.completed(Objects.requireNonNull(compressed)); // a future has one of the two
    } catch (RuntimeException | Error e) { // out of memory, for example
      return call.failed(Problem.of(e));
    }
  }
}
