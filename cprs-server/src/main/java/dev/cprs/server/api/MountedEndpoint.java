package dev.cprs.server.api;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.internal.ClientOfThread;
import dev.cprs.internal.TextWeight;
import dev.cprs.server.MountedApi;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.ApiKeys;
import dev.cprs.server.http.Endpoint;
import dev.cprs.server.http.Exchange;
import dev.cprs.server.http.Footprint;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.ProblemException;
import dev.cprs.server.http.RequestBody;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** Hands requests to an API that is mounted. Thread-safe. */
public final class MountedEndpoint implements Endpoint {
  private final Function<ContextCompressor, MountedApi> maker;
  private final Admission admission;
  private final Limits limits;
  private final ApiKeys keys;
  private final Executor executor;
  private volatile @Nullable MountedApi api;

  /**
   * @param maker makes the API once there is a compressor
   * @param keys tell whose requests they are
   * @param executor writes answers
   */
  public MountedEndpoint(
      Function<ContextCompressor, MountedApi> maker,
      Admission admission,
      Limits limits,
      ApiKeys keys,
      Executor executor) {
    this.maker = maker;
    this.admission = admission;
    this.limits = limits;
    this.keys = keys;
    this.executor = executor;
  }

  /** Makes the API; to be called before requests are admitted. */
  public void open(ContextCompressor compressor) {
    api = maker.apply(compressor);
  }

  @Override
  public void handle(Exchange exchange) {
    Admission.Place place = exchange.enter(admission);
    MountedApi opened = api;
    if (opened == null) {
      throw ProblemException.unread(503, "The server is loading its model; try again in a while");
    }
    if (RequestBody.isEncoded(exchange.headers())) {
      throw ProblemException.unread(
          415,
          "The body's Content-Encoding is '%s'; send it as it is"
              .formatted(exchange.headers().get(HttpHeader.CONTENT_ENCODING)));
    }
    limits.checkLength(exchange.request().getLength());
    RequestBody.read(exchange, limits, place)
        .thenCompose(
            body -> {
              place.work();
              place.expect(Footprint.of(body.whole()));
              return ClientOfThread.working(
                  exchange.clientName(), () -> answered(opened, exchange, body.whole(), place));
            })
        .thenAccept(reply -> write(exchange, reply))
        .exceptionally(
            failure -> {
              exchange.fail(failure);
              return null;
            });
  }

  private CompletableFuture<MountedApi.Reply> answered(
      MountedApi opened, Exchange exchange, byte[] body, Admission.Place place) {
    CompletableFuture<MountedApi.Reply> reply =
        opened.answer(
            new MountedApi.Call(
                body,
                name -> Optional.ofNullable(exchange.headers().get(name)),
                keys.caller(exchange.headers()),
                text -> weigh(text, place)));
    exchange.client().stopWhenGone(() -> reply.cancel(true));
    exchange.client().watch();
    CompletableFuture<MountedApi.Reply> inTime =
        reply.copy().orTimeout(limits.timeout().toNanos() - exchange.age(), TimeUnit.NANOSECONDS);
    return inTime.handleAsync(
        (answer, failure) -> {
          if (reply.isCancelled()) {
            throw new CancellationException("The client has gone");
          }
          reply.cancel(true); // if its time is over; else it is done
          if (failure != null) {
            throw new CompletionException(failure);
          }
          return answer;
        },
        executor);
  }

  private static void weigh(String text, Admission.Place place) {
    try {
      place.expect(TextWeight.of(text));
    } catch (ProblemException e) { // the API has an answer of its own for what can't be done
      throw new InvalidRequestException(String.valueOf(e.getMessage()), e);
    }
  }

  private void write(Exchange exchange, MountedApi.Reply reply) {
    reply.headers().forEach(exchange.response().getHeaders()::put);
    if (reply instanceof MountedApi.Whole whole) {
      String type = exchange.response().getHeaders().get(HttpHeader.CONTENT_TYPE);
      exchange.answer(new Answer(whole.status(), whole.status(), type, whole.body()));
    } else if (reply instanceof MountedApi.Pieces pieces) {
      pieces.pieces().subscribe(new PieceWriter(exchange, pieces.status(), limits.timeout()));
    }
  }
}
