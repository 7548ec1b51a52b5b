package dev.cprs.server.proxy;

import com.fasterxml.jackson.core.JsonPointer;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.CompressedChat;
import dev.cprs.chat.DecisionListener;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.chat.json.ChatBody;
import dev.cprs.chat.json.ChatFormat;
import dev.cprs.chat.json.JsonText;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.Exchange;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.ProblemException;
import dev.cprs.server.http.RequestBody;
import dev.cprs.server.http.Utf8;
import dev.cprs.server.proxy.ProxyMetrics.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compresses the context in chat requests before they are forwarded. A request that can't be read
 * is forwarded byte for byte, and so is one that can't be compressed, unless strict is set.
 * Thread-safe.
 */
final class RequestCompression {
  private static final Logger log = LoggerFactory.getLogger(RequestCompression.class);

  /** Headers whose values depend on the body and would become wrong. */
  private static final List<String> SIGNATURES =
      List.of(
          "content-md5",
          "digest",
          "content-digest",
          "repr-digest",
          "signature",
          "x-amz-content-sha256");

  private final UnaryOperator<ChatCompressor.Builder> rules;
  private final boolean strict;
  private final Admission admission;
  private final Limits limits;
  private final ProxyMetrics metrics;
  private final DecisionListener listener;
  private final Executor executor;
  private volatile @Nullable ChatCompressor chat;

  /**
   * The compression of all requests.
   *
   * @param rules what is compressed
   * @param strict whether a request that can't be compressed is refused
   * @param listener is told of decisions
   * @param executor puts compressed texts back into bodies
   */
  RequestCompression(
      UnaryOperator<ChatCompressor.Builder> rules,
      boolean strict,
      Admission admission,
      Limits limits,
      ProxyMetrics metrics,
      DecisionListener listener,
      Executor executor) {
    this.rules = rules;
    this.strict = strict;
    this.admission = admission;
    this.limits = limits;
    this.metrics = metrics;
    this.listener = listener;
    this.executor = executor;
  }

  /** From now on requests are compressed with this, if they are admitted. */
  void open(ContextCompressor compressor) {
    chat =
        rules
            .apply(
                ChatCompressor.builder(compressor)
                    .listener(listener)
                    .onFailure(FailurePolicy.THROW))
            .build();
  }

  /**
   * Reads a request and compresses it. The future fails with what {@link Problem#of} makes an
   * answer of, or with an {@link java.io.IOException} if the client has gone: then no further
   * window is begun. The client is watched when its body was read.
   */
  CompletableFuture<Outgoing> prepare(ChatFormat format, Exchange exchange) {
    if (!canBeRead(exchange.headers())) {
      metrics.count(Outcome.UNREAD);
      return CompletableFuture.completedFuture(Outgoing.unread());
    }
    Admission.Place place;
    try {
      limits.checkLength(exchange.request().getLength());
      place = exchange.enter(admission);
    } catch (ProblemException e) {
      return failed(Outgoing.unread(), e);
    }
    return RequestBody.read(exchange, limits, place)
        .thenCompose(
            body -> {
              Outgoing asItCame = new Outgoing(body.bytes(), body.cut() == null, null);
              if (body.cut() != null) {
                return failed(asItCame, body.cut());
              }
              exchange.client().watch();
              return compress(format, asItCame, exchange);
            });
  }

  private static boolean canBeRead(HttpFields headers) {
    return !RequestBody.isEncoded(headers) && SIGNATURES.stream().noneMatch(headers::contains);
  }

  private CompletableFuture<Outgoing> compress(
      ChatFormat format, Outgoing asItCame, Exchange exchange) {
    ChatBody body;
    try {
      Utf8.check(asItCame.first());
      body = format.read(Json.parse(asItCame.first()));
    } catch (ProblemException e) {
      log.debug("A request is sent on as it came, since it can't be read: {}", e.getMessage());
      metrics.count(Outcome.UNREAD);
      return CompletableFuture.completedFuture(asItCame);
    } catch (RuntimeException | OutOfMemoryError e) {
      return failed(asItCame, e);
    }
    CompletableFuture<CompressedChat> work =
        Objects.requireNonNull(chat).compressAsync(body.messages()); // open, for it was admitted
    exchange.client().stopWhenGone(() -> work.cancel(true));
    return work.copy()
        .orTimeout(limits.timeout().toNanos() - exchange.age(), TimeUnit.NANOSECONDS)
        .handleAsync(
            (compressed, failure) -> {
              if (failure == null) {
                return compressed(asItCame, body, compressed);
              }
              work.cancel(true);
              return exchange.client().hasGone()
                  ? CompletableFuture.<Outgoing>failedFuture(failure)
                  : failed(asItCame, failure);
            },
            executor)
        .thenCompose(ready -> ready);
  }

  private CompletableFuture<Outgoing> compressed(
      Outgoing asItCame, ChatBody body, CompressedChat chat) {
    try {
      Map<JsonPointer, String> replacements = body.replacements(chat.messages());
      byte[] bytes = JsonText.replace(asItCame.first(), replacements);
      metrics.count(replacements.isEmpty() ? Outcome.UNCHANGED : Outcome.COMPRESSED);
      Outgoing.Tokens tokens = new Outgoing.Tokens(chat.tokensIn(), chat.tokensOut());
      return CompletableFuture.completedFuture(new Outgoing(bytes, true, tokens));
    } catch (RuntimeException | OutOfMemoryError e) {
      return failed(asItCame, e);
    }
  }

  /** What becomes of a request that should have been compressed and can't be. */
  private CompletableFuture<Outgoing> failed(Outgoing asItCame, Throwable failure) {
    metrics.count(Outcome.FAILED);
    if (strict) {
      return CompletableFuture.failedFuture(failure);
    }
    Throwable cause = Problem.cause(failure);
    if (cause instanceof ProblemException) {
      log.warn("A request is sent on as it came: {}", cause.getMessage());
    } else if (cause instanceof TimeoutException) {
      log.warn("A request is sent on as it came: it was not compressed in {}", limits.timeout());
    } else {
      log.warn("A request is sent on as it came, since the compressor failed", cause);
    }
    return CompletableFuture.completedFuture(asItCame);
  }
}
