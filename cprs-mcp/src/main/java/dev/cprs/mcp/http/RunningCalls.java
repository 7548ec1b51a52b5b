package dev.cprs.mcp.http;

import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The requests that run and may be cancelled, by who may cancel them. Those without a session are
 * not among them: two clients may use the same id, and one could stop the other's. Thread-safe.
 */
final class RunningCalls {
  static final String CANCELLED = "notifications/cancelled";

  private final Map<Name, Sinks.Empty<Void>> running = new ConcurrentHashMap<>();

  private record Name(String caller, String session, Object id) {}

  /** The request that a notification cancels, if it names one. */
  static Optional<Object> cancelledId(JSONRPCNotification notification) {
    return notification.params() instanceof Map<?, ?> parameters
        ? Optional.ofNullable(parameters.get("requestId"))
        : Optional.empty();
  }

  /** Work that ends without a result if it is cancelled. */
  <T> Mono<T> cancellable(String caller, Optional<String> session, Object id, Mono<T> work) {
    if (session.isEmpty()) {
      return work;
    }
    Name name = new Name(caller, session.get(), id);
    return Mono.defer(
        () -> {
          Sinks.Empty<Void> cancelled = Sinks.empty();
          running.put(name, cancelled);
          return work.takeUntilOther(cancelled.asMono())
              .doFinally(signal -> running.remove(name, cancelled));
        });
  }

  /** Cancels a request, if it is running. */
  void cancel(String caller, Optional<String> session, Object id) {
    Sinks.Empty<Void> cancelled =
        session.map(name -> running.get(new Name(caller, name, id))).orElse(null);
    if (cancelled != null) {
      cancelled.tryEmitEmpty();
    }
  }
}
