package dev.cprs.server.proxy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is metered in front of an LLM's API beside single texts: {@code cprs.proxy.requests}, a
 * counter of chat requests by {@code outcome}, and {@code cprs.proxy.running}, a gauge of the calls
 * under way. Thread-safe.
 */
final class ProxyMetrics {
  /** What became of a chat request. */
  enum Outcome {
    /** Something in it was compressed. */
    COMPRESSED,
    /** It was read, and there was nothing to compress. */
    UNCHANGED,
    /** It would have been compressed, and was sent on as it came: the proxy only audits. */
    AUDITED,
    /** It was sent on unread, as its client has asked. */
    BYPASSED,
    /** It was sent on unread: no JSON, signed, an unknown encoding. */
    UNREAD,
    /** It should have been compressed and couldn't be. */
    FAILED
  }

  private final Map<Outcome, Counter> requests = new EnumMap<>(Outcome.class);

  ProxyMetrics(MeterRegistry registry, Calls calls) {
    for (Outcome outcome : Outcome.values()) {
      requests.put(
          outcome,
          Counter.builder("cprs.proxy.requests")
              .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
              .description("Chat requests on their way to the upstream")
              .register(registry));
    }
    Gauge.builder("cprs.proxy.running", calls, Calls::inside)
        .description("Calls of the upstream under way")
        .register(registry);
  }

  void count(Outcome outcome) {
    Counter counter = requests.get(outcome);
    if (counter != null) { // each has one; the compiler can't know
      counter.increment();
    }
  }
}
