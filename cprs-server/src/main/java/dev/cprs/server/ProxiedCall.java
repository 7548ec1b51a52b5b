package dev.cprs.server;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.client.ContentSourceRequestContent;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request of a client on its way to the upstream and back. It ends once: with the upstream's
 * answer, with an error of ours, or with the client, whose windows and whose call of the upstream
 * end with it.
 */
final class ProxiedCall implements AnswerRelay.Ends {
  static final String TOKENS_IN = "x-cprs-tokens-in";
  static final String TOKENS_OUT = "x-cprs-tokens-out";

  private static final Logger log = LoggerFactory.getLogger(ProxiedCall.class);

  private final ProxyHandler proxy;
  private final Request request;
  private final Response answer;
  private final Callback callback;
  private final String path;
  private final Runnable leaving;
  private final Optional<ChatApi> api;
  private final long arrived = System.nanoTime();
  private final CallingClient client;
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile boolean tooSlow;
  private volatile Outgoing.@Nullable Tokens tokens;
  private volatile Admission.@Nullable Place place;

  /**
   * A call.
   *
   * @param path its canonical path
   * @param leaving called once, when it has ended
   */
  ProxiedCall(
      ProxyHandler proxy,
      Request request,
      Response answer,
      Callback callback,
      String path,
      Runnable leaving) {
    this.proxy = proxy;
    this.request = request;
    this.answer = answer;
    this.callback = callback;
    this.path = path;
    this.leaving = leaving;
    client =
        new CallingClient(
            Connections.endPoint(request), proxy.watch(), proxy.getServer().getThreadPool());
    api = ChatApi.of(request.getMethod(), path);
  }

  /** Goes about it; other threads go on. */
  void start() {
    request.addIdleTimeoutListener(timeout -> false); // a client may be silent while it waits
    if (api.isEmpty()) {
      trySend(Outgoing.unread());
      return;
    }
    proxy
        .compression()
        .prepare(api.get().format(), request, arrived, client)
        .whenComplete(
            (ready, failure) -> {
              if (failure == null) {
                trySend(ready);
              } else {
                notReady(failure);
              }
            });
  }

  private void notReady(Throwable failure) {
    Throwable cause = Problem.cause(failure);
    if (client.hasGone() || cause instanceof IOException) {
      endAsGone(cause);
    } else {
      refuse(Problem.of(cause));
    }
  }

  private void trySend(Outgoing ready) {
    try {
      send(ready);
    } catch (RuntimeException | Error e) { // whatever it is, the client gets its answer
      notReady(e);
    }
  }

  private void send(Outgoing ready) {
    tokens = ready.tokens(); // and nothing of its bytes, which may be many and the answer long
    place = ready.place();
    if (client.hasGone()) {
      endAsGone(new CancellationException());
      return;
    }
    org.eclipse.jetty.client.Request asked = proxy.client().request(request);
    if (hasBody()) {
      OutgoingContent body =
          new OutgoingContent(
              ready.first(), ready.whole() ? null : request, client::watch, this::stopped);
      asked.body(new ContentSourceRequestContent(body, null));
    } else {
      client.watch();
    }
    asked.onRequestSuccess(sent -> leavePlace());
    asked.onRequestFailure((sent, failure) -> leavePlace());
    client.stopWhenGone(() -> asked.abort(new EofException("The client has gone")));
    asked.send(new AnswerRelay(answer, this));
  }

  private void leavePlace() {
    Admission.Place held = place;
    if (held != null) {
      held.close();
    }
  }

  private boolean hasBody() {
    HttpFields headers = request.getHeaders();
    return headers.contains(HttpHeader.CONTENT_LENGTH)
        || headers.contains(HttpHeader.TRANSFER_ENCODING);
  }

  /** The client stops in the middle of its body. */
  private void stopped(Throwable failure) {
    tooSlow = failure instanceof TimeoutException;
    if (!tooSlow) {
      client.setGone();
    }
  }

  @Override
  public void beforeHead() {
    Outgoing.Tokens counted = tokens;
    if (counted != null) {
      answer.getHeaders().put(TOKENS_IN, counted.in());
      answer.getHeaders().put(TOKENS_OUT, counted.out());
    }
  }

  @Override
  public void beforeLast() {
    client.stopWatching();
  }

  @Override
  public void clientFailed() {
    client.setGone();
  }

  @Override
  public void over(boolean begun, @Nullable Throwable failure) {
    if (failure == null) {
      end(answer.getStatus(), null);
    } else if (client.hasGone()) {
      endAsGone(failure);
    } else if (begun) {
      log.warn("The upstream broke off its answer to {}", path);
      end(HttpStatus.BAD_GATEWAY_502, failure);
    } else if (tooSlow) {
      refuse(Problem.of(RequestBody.tooSlow()));
    } else {
      String why = whyNoAnswer(failure);
      log.warn("The upstream gave no answer to {}: {}", path, why);
      refuse(
          new Problem(
              HttpStatus.BAD_GATEWAY_502,
              "The upstream %s gave no answer: %s"
                  .formatted(proxy.client().upstream().uri(), why)));
    }
  }

  private static String whyNoAnswer(Throwable failure) {
    if (failure instanceof EOFException) { // whose message tells of Jetty's insides
      return "it closed the connection";
    }
    return failure instanceof HttpResponseException
        ? "what it sent is no answer of HTTP/1.1"
        : failure.toString();
  }

  /** Answers with an error of ours, in the format of the API that was asked. */
  void refuse(Problem problem) {
    client.stopWatching();
    byte[] json = ErrorFormat.of(path).json(problem);
    boolean read = request.consumeAvailable();
    answer.setStatus(problem.status());
    answer.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    answer.getHeaders().put(HttpHeader.CONTENT_LENGTH, json.length);
    if (!read) {
      answer.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    Refusals.retryAfter(problem).ifPresent(s -> answer.getHeaders().put(HttpHeader.RETRY_AFTER, s));
    answer.write(
        true,
        ByteBuffer.wrap(json),
        Callback.from(() -> end(problem.status(), null), this::endAsGone));
  }

  private void endAsGone(Throwable failure) {
    end(Refusals.CLIENT_HAS_GONE, new EofException(failure)); // about which Jetty is quiet
  }

  private void end(int status, @Nullable Throwable failure) {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    client.stopWatching();
    leavePlace();
    leaving.run();
    String route = api.map(ChatApi::path).orElse(Routes.PROXIED + "*");
    proxy.metrics().answered(route, status, Duration.ofNanos(System.nanoTime() - arrived));
    if (failure == null) {
      callback.succeeded();
    } else {
      callback.failed(failure);
    }
  }
}
