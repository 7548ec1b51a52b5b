package dev.cprs.chat;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to a publisher that doesn't exist yet. Signals pass through; demand that comes
 * before the publisher exists is kept for it.
 *
 * @param <P> what is published
 */
final class DeferredSubscription<P> implements Flow.Subscription, Flow.Subscriber<P> {
  private final Flow.Subscriber<? super P> subscriber;
  private long requested;
  private boolean cancelled;
  private @Nullable CompletableFuture<?> awaited;
  private Flow.@Nullable Subscription upstream;

  private DeferredSubscription(Flow.Subscriber<? super P> subscriber) {
    this.subscriber = subscriber;
  }

  /**
   * Subscribes to a publisher that is made later.
   *
   * @param work starts the work that makes the publisher's input
   * @param publisher makes the publisher of its result
   */
  static <T, P> void begin(
      Flow.Subscriber<? super P> subscriber,
      Supplier<CompletableFuture<T>> work,
      Function<? super T, Flow.Publisher<P>> publisher) {
    DeferredSubscription<P> subscription =
        new DeferredSubscription<>(Objects.requireNonNull(subscriber, "subscriber"));
    subscriber.onSubscribe(subscription);
    CompletableFuture<T> result = work.get();
    subscription.await(result);
    result.whenComplete(
        (value, failure) -> {
          if (subscription.isCancelled()) {
            return;
          }
          if (failure != null) {
            subscriber.onError(failure);
            return;
          }
          try {
            publisher.apply(value).subscribe(subscription);
          } catch (Throwable e) { // nobody else would see it
            subscriber.onError(e);
          }
        });
  }

  private synchronized boolean isCancelled() {
    return cancelled;
  }

  private void await(CompletableFuture<?> result) {
    synchronized (this) {
      awaited = result;
      if (!cancelled) {
        return;
      }
    }
    result.cancel(true);
  }

  @Override
  public void request(long pieces) {
    Flow.Subscription now;
    synchronized (this) {
      now = upstream;
      if (now == null) {
        // The publisher refuses a number that isn't allowed.
        requested = pieces <= 0 || requested < 0 ? -1 : saturated(requested + pieces);
        return;
      }
    }
    now.request(pieces);
  }

  private static long saturated(long sum) {
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  @Override
  public void cancel() {
    Flow.Subscription now;
    CompletableFuture<?> work;
    synchronized (this) {
      cancelled = true;
      now = upstream;
      work = awaited;
    }
    if (now != null) {
      now.cancel();
    } else if (work != null) {
      work.cancel(true);
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    long wanted;
    boolean unwanted;
    synchronized (this) {
      upstream = subscription;
      wanted = requested;
      unwanted = cancelled;
    }
    if (unwanted) {
      subscription.cancel();
    } else if (wanted != 0) {
      subscription.request(wanted);
    }
  }

  @Override
  public void onNext(P piece) {
    subscriber.onNext(piece);
  }

  @Override
  public void onError(Throwable failure) {
    subscriber.onError(failure);
  }

  @Override
  public void onComplete() {
    subscriber.onComplete();
  }
}
