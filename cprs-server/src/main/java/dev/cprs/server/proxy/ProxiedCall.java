package dev.cprs.server.proxy;

import dev.cprs.server.http.Exchange;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.RequestBody;
import java.io.EOFException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.ContentSourceRequestContent;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request of a client on its way to the upstream and back. Its exchange ends with the
 * upstream's answer, with an error of ours, or with the client, whose windows and whose call of the
 * upstream end with it.
 */
final class ProxiedCall {
  private static final Logger log = LoggerFactory.getLogger(ProxiedCall.class);

  private final Exchange exchange;
  private final Optional<ChatApi> api;
  private final UpstreamClient upstream;
  private final RequestCompression compression;
  private volatile boolean tooSlow;

  /**
   * A call.
   *
   * @param api whose chat requests are compressed; empty if this is none
   */
  ProxiedCall(
      Exchange exchange,
      Optional<ChatApi> api,
      UpstreamClient upstream,
      RequestCompression compression) {
    this.exchange = exchange;
    this.api = api;
    this.upstream = upstream;
    this.compression = compression;
  }

  /** Goes about it; other threads go on. */
  void start() {
    if (api.isEmpty()) {
      send(Outgoing.unread());
      return;
    }
    compression
        .prepare(api.get().format(), exchange)
        .thenAccept(this::send)
        .exceptionally(
            failure -> {
              exchange.fail(failure);
              return null;
            });
  }

  private void send(Outgoing ready) {
    if (exchange.client().hasGone()) {
      exchange.endAsGone(new CancellationException());
      return;
    }
    org.eclipse.jetty.client.Request asked = upstream.request(exchange.request());
    if (hasBody()) {
      OutgoingContent body =
          new OutgoingContent(
              ready.first(),
              ready.whole() ? null : exchange.request(),
              exchange.client()::watch,
              this::stopped);
      asked.body(new ContentSourceRequestContent(body, null));
    } else {
      exchange.client().watch();
    }
    asked.onRequestSuccess(sent -> exchange.leave());
    asked.onRequestFailure((sent, failure) -> exchange.leave());
    exchange.client().stopWhenGone(() -> asked.abort(new EofException("The client has gone")));
    // Of what is sent it holds nothing but the tokens: the bytes may be many and the answer long.
    asked.send(new AnswerRelay(exchange, ready.tokens(), this::over));
  }

  private boolean hasBody() {
    return exchange.headers().contains(HttpHeader.CONTENT_LENGTH)
        || exchange.headers().contains(HttpHeader.TRANSFER_ENCODING);
  }

  /** The client stops in the middle of its body. */
  private void stopped(Throwable failure) {
    tooSlow = failure instanceof TimeoutException;
    if (!tooSlow) {
      exchange.client().setGone();
    }
  }

  private void over(boolean begun, @Nullable Throwable failure) {
    if (failure == null) {
      exchange.end(exchange.response().getStatus(), null);
    } else if (exchange.client().hasGone()) {
      exchange.endAsGone(failure);
    } else if (begun) {
      log.warn("The upstream broke off its answer to {}", path());
      exchange.end(HttpStatus.BAD_GATEWAY_502, failure);
    } else if (tooSlow) {
      exchange.fail(RequestBody.tooSlow());
    } else {
      String why = whyNoAnswer(failure);
      log.warn("The upstream gave no answer to {}: {}", path(), why);
      exchange.refuse(
          new Problem(
              HttpStatus.BAD_GATEWAY_502,
              "The upstream %s gave no answer: %s".formatted(upstream.uri(), why)));
    }
  }

  private String path() {
    return exchange.request().getHttpURI().getCanonicalPath();
  }

  private static String whyNoAnswer(Throwable failure) {
    if (failure instanceof EOFException) { // whose message tells of Jetty's insides
      return "it closed the connection";
    }
    return failure instanceof HttpResponseException
        ? "what it sent is no answer of HTTP/1.1"
        : failure.toString();
  }
}
