package dev.cprs.server.proxy;

import dev.cprs.server.http.Exchange;
import dev.cprs.server.http.Problem;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What traces and timers are told of one call: {@code cprs.proxy.request} as a whole, and in it
 * {@code cprs.proxy.compress} and {@code cprs.proxy.upstream}. No name and no key is in them, and
 * no text unless the application asks for texts. A trace that the client has begun goes on, and so
 * it does at the upstream. Thread-safe.
 */
final class CallObservations {
  private static final Logger log = LoggerFactory.getLogger(CallObservations.class);
  private static final String REQUEST = "cprs.proxy.request";
  private static final String COMPRESS = "cprs.proxy.compress";
  private static final String UPSTREAM = "cprs.proxy.upstream";

  private final ObservationRegistry registry;
  private final int textCharacters;
  private final String route;
  private final Observation whole;
  private volatile Observation upstream = Observation.NOOP;

  private CallObservations(
      ObservationRegistry registry, int textCharacters, String route, Observation whole) {
    this.registry = registry;
    this.textCharacters = textCharacters;
    this.route = route;
    this.whole = whole;
  }

  /**
   * Begins with a request.
   *
   * @param textCharacters how many of a text are told; 0 for no texts
   * @param route its path as the metrics name it
   */
  static CallObservations start(
      ObservationRegistry registry, int textCharacters, Exchange exchange, String route) {
    Observation whole =
        Observation.createNotStarted(
                REQUEST,
                () -> {
                  ReceiverContext<HttpFields> context = new ReceiverContext<>(HttpFields::get);
                  context.setCarrier(exchange.headers());
                  return context;
                },
                registry)
            .contextualName(exchange.request().getMethod() + " " + route)
            .lowCardinalityKeyValue("route", route)
            .start();
    return new CallObservations(registry, textCharacters, route, whole);
  }

  /**
   * Observes the compression of the request.
   *
   * @param work takes what is to be told of compressed conversations
   */
  CompletableFuture<Outgoing> compression(
      Function<Consumer<Conversations.Compressed>, CompletableFuture<Outgoing>> work) {
    Observation compression =
        Observation.createNotStarted(COMPRESS, registry)
            .parentObservation(whole)
            .lowCardinalityKeyValue("route", route)
            .start();
    return work.apply(chats -> tellTexts(compression, chats))
        .whenComplete((ready, failure) -> stop(compression, ready, failure));
  }

  private void tellTexts(Observation compression, Conversations.Compressed chats) {
    if (textCharacters > 0 && !compression.isNoop()) {
      ObservedTexts texts = ObservedTexts.of(chats, textCharacters);
      compression
          .highCardinalityKeyValue("question", texts.question())
          .highCardinalityKeyValue("kept", texts.kept())
          .highCardinalityKeyValue("left.out", texts.leftOut());
    }
  }

  private static void stop(
      Observation compression, @Nullable Outgoing ready, @Nullable Throwable failure) {
    if (failure != null) {
      compression.error(Problem.cause(failure));
    }
    String outcome =
        ready == null || ready.outcome() == null
            ? "refused"
            : ready.outcome().name().toLowerCase(Locale.ROOT);
    compression.lowCardinalityKeyValue("outcome", outcome);
    if (ready != null) {
      ready
          .told()
          .forEach(
              header -> {
                switch (header.getName()) {
                  case Outgoing.TOKENS_IN -> tokens(compression, "tokens.in", header.getValue());
                  case Outgoing.TOKENS_OUT -> tokens(compression, "tokens.out", header.getValue());
                  default -> {}
                }
              });
    }
    compression.stop();
  }

  private static void tokens(Observation compression, String key, @Nullable String count) {
    compression.highCardinalityKeyValue(KeyValue.of(key, count == null ? "" : count));
  }

  /** The request is sent on; a trace's headers are added to it. */
  void asking(Request asked) {
    upstream =
        Observation.createNotStarted(
                UPSTREAM,
                () -> {
                  SenderContext<Request> context =
                      new SenderContext<>(
                          (request, name, value) ->
                              asked.headers(headers -> headers.put(name, value)));
                  context.setCarrier(asked);
                  return context;
                },
                registry)
            .parentObservation(whole)
            .lowCardinalityKeyValue("route", route)
            .start();
  }

  /**
   * The answer has come to its end.
   *
   * @param status 0 if there was none
   */
  void answered(int status, @Nullable Throwable failure) {
    if (failure != null) {
      upstream.error(failure);
    }
    upstream.lowCardinalityKeyValue("status", status == 0 ? "none" : Integer.toString(status));
    upstream.stop();
  }

  /**
   * It is over.
   *
   * @param status as the metrics count it
   */
  void end(int status) {
    try {
      whole.lowCardinalityKeyValue("status", Integer.toString(status)).stop();
    } catch (RuntimeException e) { // of a handler's; the call has to end all the same
      log.warn("What observes calls of the upstream has failed", e);
    }
  }
}
