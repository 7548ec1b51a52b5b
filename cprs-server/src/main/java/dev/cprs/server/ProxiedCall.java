package dev.cprs.server;

import dev.cprs.chat.CompressedChat;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
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
  private final CompletableFuture<@Nullable Void> gone = new CompletableFuture<>();
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile boolean tooSlow;
  private volatile Outgoing outgoing = Outgoing.unread();

  // Guarded by this.
  private ClientWatch.@Nullable Watched watched;
  private boolean watchOver;

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
        .prepare(api.get().format(), request, arrived, gone, this::watchClient)
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
    if (gone.isDone() || cause instanceof IOException) {
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
    outgoing = ready;
    if (gone.isDone()) {
      endAsGone(new CancellationException());
      return;
    }
    org.eclipse.jetty.client.Request asked = proxy.client().request(request);
    if (hasBody()) {
      OutgoingContent body =
          new OutgoingContent(
              ready.first(), ready.whole() ? null : request, this::watchClient, this::stopped);
      asked.body(new ContentSourceRequestContent(body, null));
    } else {
      watchClient();
    }
    asked.onRequestSuccess(sent -> ready.sent());
    asked.onRequestFailure((sent, failure) -> ready.sent());
    gone.thenRun(() -> asked.abort(new EofException("The client has gone")));
    asked.send(new AnswerRelay(answer, this));
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
      gone.complete(null);
    }
  }

  /** From when the body was read: before, reading it shows that a client has gone. */
  private synchronized void watchClient() {
    if (!watchOver && watched == null) {
      watched = proxy.watch().watch(Connections.endPoint(request), this::leave);
    }
  }

  private void leave() {
    Connections.endPoint(request).close();
    gone.completeAsync(() -> null, proxy.getServer().getThreadPool()); // not the watch's own thread
  }

  /** From now on the connection is Jetty's, which reads the client's next request from it. */
  private void stopWatching() {
    ClientWatch.Watched client;
    synchronized (this) {
      watchOver = true;
      client = watched;
    }
    if (client != null) {
      client.close(); // not under the lock: it waits for the watch, which may be ending this call
    }
  }

  @Override
  public void beforeHead() {
    CompressedChat chat = outgoing.chat();
    if (chat != null) {
      answer.getHeaders().put(TOKENS_IN, chat.tokensIn());
      answer.getHeaders().put(TOKENS_OUT, chat.tokensOut());
    }
  }

  @Override
  public void beforeLast() {
    stopWatching();
  }

  @Override
  public void clientFailed(Throwable failure) {
    gone.complete(null);
  }

  @Override
  public void over(boolean begun, @Nullable Throwable failure) {
    if (failure == null) {
      end(answer.getStatus(), null);
    } else if (gone.isDone()) {
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
    stopWatching();
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
    stopWatching();
    outgoing.sent();
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
