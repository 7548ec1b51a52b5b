package dev.cprs.server.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the server meters beside what the compressor does: {@code cprs.server.requests}, a timer by
 * {@code route} and {@code status}; {@code cprs.server.running}, a gauge of the requests let in;
 * {@code cprs.server.rejected}, a counter by {@code reason}. Thread-safe.
 */
public final class ServerMetrics {
  /** Why requests are rejected before they are read, by the status that says it. */
  private static final Map<Integer, String> REASONS =
      Map.of(
          401, "unauthorized",
          403, "foreign",
          408, "too-slow",
          413, "too-large",
          415, "unsupported",
          501, "unsupported",
          429, "busy",
          503, "not-ready");

  private final PrometheusMeterRegistry registry;
  private final Map<Integer, Counter> rejected = new TreeMap<>();

  /** Registers the meters. */
  public ServerMetrics(PrometheusMeterRegistry registry, Admission admission) {
    this.registry = registry;
    Gauge.builder("cprs.server.running", admission, Admission::running)
        .description("Compressions under way")
        .register(registry);
    REASONS.forEach(
        (status, reason) ->
            rejected.put(
                status,
                Counter.builder("cprs.server.rejected")
                    .tag("reason", reason)
                    .description("Requests that were rejected before they were read")
                    .register(registry)));
  }

  /** Meters a request that was answered, or whose client has gone. */
  void answered(String route, int status, Duration time) {
    Timer.builder("cprs.server.requests")
        .description("Requests that were answered")
        .tag("route", route)
        .tag("status", Integer.toString(status))
        .register(registry)
        .record(time);
  }

  /** Counts a request that was rejected before it was read. */
  void rejected(int status) {
    Counter counter = rejected.get(status);
    if (counter != null) {
      counter.increment();
    }
  }

  /** Shows all meters of the registry, as Prometheus reads them. */
  public Answer page() {
    return Answer.ok("text/plain; version=0.0.4; charset=utf-8", registry.scrape());
  }
}
