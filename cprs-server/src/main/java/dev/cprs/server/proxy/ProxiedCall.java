package dev.cprs.server.proxy;

import dev.cprs.server.http.Exchange;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.Printable;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.ProblemException;
import dev.cprs.server.http.RequestBody;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.ContentSourceRequestContent;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Connection;
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

  /** Methods that may be repeated after the upstream has seen them (RFC 9110, section 9.2.2). */
  private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

  private final Exchange exchange;
  private final Optional<ChatApi> api;
  private final UpstreamClient upstream;
  private final RequestCompression compression;
  private final CallObservations observed;
  private final Limits limits;
  private volatile @Nullable ProblemException badBody;

  /** What to send once more if the connection turns out to be dead; null if that may not be. */
  private volatile @Nullable Outgoing again;

  private volatile boolean reused;

  /**
   * A call.
   *
   * @param api whose chat requests are compressed; empty if this is none
   */
  ProxiedCall(
      Exchange exchange,
      Optional<ChatApi> api,
      UpstreamClient upstream,
      RequestCompression compression,
      CallObservations observed,
      Limits limits) {
    this.exchange = exchange;
    this.api = api;
    this.upstream = upstream;
    this.compression = compression;
    this.observed = observed;
    this.limits = limits;
  }

  /** Goes about it; other threads go on. */
  void start() {
    if (api.isEmpty()) {
      send(Outgoing.unread(), true);
      return;
    }
    observed
        .compression(chats -> compression.prepare(api.get(), exchange, chats))
        .thenAccept(ready -> send(ready, true))
        .exceptionally(
            failure -> {
              exchange.fail(failure);
              return null;
            });
  }

  private void send(Outgoing ready, boolean first) {
    if (exchange.client().hasGone()) {
      exchange.endAsGone(new CancellationException());
      return;
    }
    org.eclipse.jetty.client.Request asked = upstream.request(exchange.request(), ready.decoded());
    if (hasBody()) {
      OutgoingContent body =
          new OutgoingContent(
              ready.first(),
              ready.whole() ? null : exchange.request(),
              limits,
              exchange.client()::watch,
              this::stopped);
      asked.body(new ContentSourceRequestContent(body, null));
    } else {
      exchange.client().watch();
    }
    observed.asking(asked);
    again = first && (ready.whole() || !hasBody()) ? ready : null;
    asked.onRequestBegin(begun -> reused = isReused(begun.getConnection()));
    asked.onRequestCommit(
        sent -> {
          if (!IDEMPOTENT.contains(sent.getMethod())) {
            again = null;
          }
        });
    asked.onRequestSuccess(sent -> exchange.leave());
    asked.onRequestFailure((sent, failure) -> exchange.leave());
    exchange.client().stopWhenGone(() -> asked.abort(new EofException("The client has gone")));
    // Of what is sent it holds nothing but headers for the answer: the bytes may be many and the
    // answer long.
    asked.send(new AnswerRelay(exchange, ready.told(), this::over));
  }

  private static boolean isReused(@Nullable Object connection) {
    return connection instanceof Connection known && known.getMessagesIn() > 0;
  }

  private boolean hasBody() {
    return exchange.headers().contains(HttpHeader.CONTENT_LENGTH)
        || exchange.headers().contains(HttpHeader.TRANSFER_ENCODING);
  }

  /** The client's body can't be read to its end. */
  private void stopped(Throwable failure) {
    badBody = RequestBody.refused(failure).orElse(null);
    if (badBody == null) {
      exchange.client().setGone();
    }
  }

  private void over(boolean begun, @Nullable Throwable failure) {
    observed.answered(begun ? exchange.response().getStatus() : 0, failure);
    Outgoing ready = again;
    again = null;
    ProblemException refused = badBody;
    if (failure == null) {
      exchange.end(exchange.response().getStatus(), null);
    } else if (exchange.client().hasGone()) {
      exchange.endAsGone(failure);
    } else if (begun) {
      log.warn("The upstream broke off its answer to {}: {}", path(), reason(failure));
      exchange.breakOff(HttpStatus.BAD_GATEWAY_502, failure);
    } else if (refused != null) {
      exchange.fail(refused);
    } else if (ready != null && reused && failure instanceof IOException) {
      log.debug("{} is sent once more: its connection was dead", path());
      send(ready, false);
    } else {
      log.warn("The upstream gave no answer to {}: {}", path(), reason(failure));
      exchange.refuse(
          new Problem(
              HttpStatus.BAD_GATEWAY_502, "The upstream gave no answer: " + whyNoAnswer(failure)));
    }
  }

  private String path() {
    return Printable.of(exchange.request().getHttpURI().getCanonicalPath(), 200);
  }

  /** For the log: what the upstream sends may be in it. */
  private static String reason(Throwable failure) {
    return Printable.of(failure.toString(), 300);
  }

  /** For the client, which needn't know where the upstream is. */
  private static String whyNoAnswer(Throwable failure) {
    if (failure instanceof HttpResponseException || failure instanceof HttpException) {
      return "what it sent is no answer of HTTP/1.1";
    }
    if (failure instanceof EOFException || failure instanceof ClosedChannelException) {
      return "it closed the connection";
    }
    if (failure instanceof SSLException) {
      return "no secure connection can be made; the server's log says why";
    }
    return failure instanceof ConnectException || failure instanceof UnknownHostException
        ? "it can't be reached"
        : failure instanceof TimeoutException || failure instanceof SocketTimeoutException
            ? "it can't be reached in time"
            : "the connection failed; the server's log says why";
  }
}
