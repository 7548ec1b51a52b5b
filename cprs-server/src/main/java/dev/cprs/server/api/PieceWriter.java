package dev.cprs.server.api;

import dev.cprs.server.http.Exchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer whose pieces are still to come, each as it comes; the next one is asked for once
 * the client has taken the last. The client is watched meanwhile, and given up if it takes them too
 * slowly.
 */
final class PieceWriter implements Flow.Subscriber<byte[]> {
  private final Exchange exchange;
  private final int status;
  private final Duration timeout;

  /** The end, whatever it is. */
  private final CompletableFuture<Void> over = new CompletableFuture<>();

  /** All that has been written, of which the client has not taken the last yet. */
  private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);

  private Flow.@Nullable Subscription pieces;

  /**
   * A writer of one answer.
   *
   * @param timeout how long the whole request may take, from its arrival
   */
  PieceWriter(Exchange exchange, int status, Duration timeout) {
    this.exchange = exchange;
    this.status = status;
    this.timeout = timeout;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    pieces = subscription;
    over.orTimeout(timeout.toNanos() - exchange.age(), TimeUnit.NANOSECONDS)
        .whenComplete((nothing, failure) -> end(subscription, failure));
    exchange
        .client()
        .stopWhenGone(() -> over.completeExceptionally(new IOException("The client has gone")));
    exchange.response().setStatus(status);
    written = write(false, new byte[0]); // the head: a client sees that work has begun
    written.thenRun(() -> subscription.request(1));
  }

  @Override
  public void onNext(byte[] piece) {
    written = written.thenCompose(nothing -> write(false, piece));
    written.thenRun(() -> Objects.requireNonNull(pieces).request(1));
  }

  @Override
  public void onComplete() {
    written
        .thenCompose(
            nothing -> {
              exchange.leave(); // a client that has its answer may ask again
              exchange.client().stopWatching();
              return write(true, new byte[0]);
            })
        .thenRun(() -> over.complete(null));
  }

  @Override
  public void onError(Throwable failure) {
    over.completeExceptionally(failure);
  }

  private CompletableFuture<Void> write(boolean last, byte[] piece) {
    Callback.Completable taken = new Callback.Completable();
    exchange.write(last, ByteBuffer.wrap(piece), taken);
    return taken.whenComplete(
        (nothing, failure) -> {
          if (failure != null) {
            exchange.client().setGone();
          }
        });
  }

  private void end(Flow.Subscription subscription, @Nullable Throwable failure) {
    if (failure == null) {
      exchange.end(status, null);
      return;
    }
    subscription.cancel();
    if (exchange.client().hasGone()) {
      exchange.endAsGone(failure);
    } else {
      exchange.breakOff(
          failure instanceof TimeoutException
              ? HttpStatus.GATEWAY_TIMEOUT_504
              : HttpStatus.INTERNAL_SERVER_ERROR_500,
          failure);
    }
  }
}
