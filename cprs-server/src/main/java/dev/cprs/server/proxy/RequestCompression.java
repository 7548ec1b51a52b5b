package dev.cprs.server.proxy;

import com.fasterxml.jackson.core.JsonPointer;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.json.JsonText;
import dev.cprs.server.chat.ChatSettings;
import dev.cprs.server.chat.ChatVariants;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.AskedInHeaders;
import dev.cprs.server.http.ContentEncodings;
import dev.cprs.server.http.ContentEncodings.Encoding;
import dev.cprs.server.http.Exchange;
import dev.cprs.server.http.Footprint;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.Printable;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.ProblemException;
import dev.cprs.server.http.RequestBody;
import dev.cprs.server.http.Utf8;
import dev.cprs.server.proxy.ProxyMetrics.Outcome;
import dev.cprs.server.savings.Savings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
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

  private static final int MOST_OF_A_NOTE = 300;

  private final ChatVariants variants;
  private final RetrievalTool tool;
  private final boolean strict;
  private final boolean audit;
  private final Admission admission;
  private final Limits limits;
  private final ProxyMetrics metrics;
  private final Savings savings;
  private final Executor executor;

  /**
   * The compression of all requests.
   *
   * @param tool offered to LLMs
   * @param strict whether a request that can't be compressed is refused
   * @param audit whether everything is done but sending on what came of it; nothing is refused then
   * @param executor puts compressed texts back into bodies
   */
  RequestCompression(
      ChatVariants variants,
      RetrievalTool tool,
      boolean strict,
      boolean audit,
      Admission admission,
      Limits limits,
      ProxyMetrics metrics,
      Savings savings,
      Executor executor) {
    this.variants = variants;
    this.tool = tool;
    this.strict = strict;
    this.audit = audit;
    this.admission = admission;
    this.limits = limits;
    this.metrics = metrics;
    this.savings = savings;
    this.executor = executor;
  }

  /** From now on requests are compressed with this, if they are admitted. */
  void open(ContextCompressor compressor) {
    variants.open(compressor);
  }

  /**
   * Reads a request and compresses it. The future fails with what {@link Problem#of} makes an
   * answer of, or with an {@link java.io.IOException} if the client has gone: then no further
   * window is begun. The client is watched when its body was read.
   *
   * @param observer is given the conversations as they were compressed
   */
  CompletableFuture<Outgoing> prepare(
      ChatApi api, Exchange exchange, Consumer<Conversations.Compressed> observer) {
    Way way;
    try {
      AskedInHeaders asked = AskedInHeaders.read(exchange.headers());
      if (asked.bypass()) {
        return done(Outgoing.unread().decided(Outcome.BYPASSED, "bypassed"), Outcome.BYPASSED);
      }
      way = new Way(api, exchange, asked, observer);
    } catch (InvalidRequestException e) {
      return wrong(e);
    }
    List<Encoding> encodings;
    Admission.Place place;
    ChatCompressor chat;
    try {
      refuseSigned(exchange.headers());
      encodings = ContentEncodings.of(exchange.headers());
    } catch (ProblemException e) {
      return unread(Outgoing.unread(), e);
    }
    try {
      limits.checkLength(exchange.request().getLength());
      place = exchange.enter(admission);
    } catch (ProblemException e) {
      return failed(Outgoing.unread(), e);
    }
    try {
      chat = variants.get(ChatSettings.of(way.asked)); // there are some, for it was admitted
    } catch (InvalidRequestException e) {
      return wrong(e);
    }
    return RequestBody.read(exchange, limits, place)
        .thenCompose(
            body -> {
              Outgoing asItCame = Outgoing.asItCame(body.bytes(), body.cut() == null);
              if (body.cut() != null) {
                return failed(asItCame, body.cut());
              }
              exchange.client().watch();
              return compress(way, asItCame, encodings, place, chat);
            });
  }

  /** What becomes of a request with a header that is wrong: an audit refuses nothing. */
  private CompletableFuture<Outgoing> wrong(InvalidRequestException header) {
    ProblemException why = ProblemException.unread(400, String.valueOf(header.getMessage()));
    return audit ? unread(Outgoing.unread(), why) : CompletableFuture.failedFuture(why);
  }

  /** A request under way. */
  private record Way(
      ChatApi api,
      Exchange exchange,
      AskedInHeaders asked,
      Consumer<Conversations.Compressed> observer) {}

  private static void refuseSigned(HttpFields headers) {
    for (String name : SIGNATURES) {
      if (headers.contains(name)) {
        throw ProblemException.unread(
            400,
            "The header %s signs the body, and compression would make it wrong; leave it out"
                .formatted(name));
      }
    }
  }

  private CompletableFuture<Outgoing> compress(
      Way way,
      Outgoing asItCame,
      List<Encoding> encodings,
      Admission.Place place,
      ChatCompressor chat) {
    byte[] bytes;
    Conversations conversations;
    ChatScope scope;
    try {
      place.work();
    } catch (ProblemException e) {
      return failed(asItCame, e);
    }
    try {
      bytes = ContentEncodings.decode(encodings, asItCame.first(), limits, place);
      Utf8.check(bytes);
    } catch (ProblemException e) {
      return unread(asItCame, e);
    } catch (RuntimeException | OutOfMemoryError e) {
      return failed(asItCame, e);
    }
    try {
      place.expect(Footprint.of(bytes));
    } catch (ProblemException e) {
      return failed(asItCame, e);
    }
    try {
      conversations = way.api.read(Json.parse(bytes));
      scope = tool.scope(way.exchange, conversations.tools());
    } catch (ProblemException e) {
      return unread(asItCame, e);
    } catch (RuntimeException | OutOfMemoryError e) {
      return failed(asItCame, e);
    }
    CompletableFuture<Conversations.Compressed> work =
        conversations.compress(chat, scope, executor);
    way.exchange.client().stopWhenGone(() -> work.cancel(true));
    return work.copy()
        .orTimeout(limits.timeout().toNanos() - way.exchange.age(), TimeUnit.NANOSECONDS)
        .handleAsync(
            (compressed, failure) -> {
              if (failure == null) {
                way.observer.accept(compressed);
                return compressed(way.api, scope, asItCame, bytes, compressed);
              }
              work.cancel(true);
              return way.exchange.client().hasGone()
                  ? CompletableFuture.<Outgoing>failedFuture(failure)
                  : failed(asItCame, failure);
            },
            executor)
        .thenCompose(ready -> ready);
  }

  private CompletableFuture<Outgoing> compressed(
      ChatApi api,
      ChatScope scope,
      Outgoing asItCame,
      byte[] bytes,
      Conversations.Compressed chats) {
    HttpField in = new HttpField(Outgoing.TOKENS_IN, Integer.toString(chats.tokensIn()));
    HttpField out = new HttpField(Outgoing.TOKENS_OUT, Integer.toString(chats.tokensOut()));
    try {
      Map<JsonPointer, String> replacements = chats.replacements();
      byte[] replaced = JsonText.replace(bytes, replacements);
      byte[] offering = RetrievalTool.offer(scope, api, replaced);
      if (api.isRead()) {
        chats.forEach(savings::add);
      }
      Outcome outcome = replacements.isEmpty() ? Outcome.UNCHANGED : Outcome.COMPRESSED;
      if (replacements.isEmpty() && (audit || offering == replaced)) {
        return done(asItCame.decided(outcome, in, out), outcome);
      }
      if (audit) {
        log.info(
            "Audit: a request would have had {} tokens instead of {}",
            chats.tokensOut(),
            chats.tokensIn());
        HttpField note = new HttpField(Outgoing.NOTE, "audited: sent unchanged");
        return done(asItCame.decided(Outcome.AUDITED, in, out, note), Outcome.AUDITED);
      }
      return done(new Outgoing(offering, true, true, outcome, List.of(in, out)), outcome);
    } catch (RuntimeException | OutOfMemoryError e) {
      return failed(asItCame, e);
    }
  }

  private CompletableFuture<Outgoing> done(Outgoing ready, Outcome outcome) {
    metrics.count(outcome);
    return CompletableFuture.completedFuture(ready);
  }

  /** What becomes of a request that can't be read. */
  private CompletableFuture<Outgoing> unread(Outgoing asItCame, ProblemException why) {
    metrics.count(Outcome.UNREAD);
    if (strict && !audit) {
      return CompletableFuture.failedFuture(why);
    }
    String reason = Printable.of(String.valueOf(why.getMessage()), MOST_OF_A_NOTE);
    log.info("A request is sent on unread: {}", reason);
    return CompletableFuture.completedFuture(asItCame.decided(Outcome.UNREAD, "unread: " + reason));
  }

  /** What becomes of a request that should have been compressed and can't be. */
  private CompletableFuture<Outgoing> failed(Outgoing asItCame, Throwable failure) {
    metrics.count(Outcome.FAILED);
    if (strict && !audit) {
      return CompletableFuture.failedFuture(failure);
    }
    Throwable cause = Problem.cause(failure);
    String why = "the compressor failed";
    if (cause instanceof ProblemException) {
      why = Printable.of(String.valueOf(cause.getMessage()), MOST_OF_A_NOTE);
      log.warn("A request is sent on as it came: {}", why);
    } else if (cause instanceof TimeoutException) {
      why = "not compressed in " + limits.timeout().toSeconds() + " seconds";
      log.warn("A request is sent on as it came: {}", why);
    } else {
      log.warn("A request is sent on as it came, since the compressor failed", cause);
    }
    return CompletableFuture.completedFuture(
        asItCame.decided(Outcome.FAILED, "not compressed: " + why));
  }
}
