package dev.cprs.micrometer;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionCancelledException;
import dev.cprs.CompressionObserver;
import dev.cprs.CompressionStats;
import dev.cprs.EmptyResultException;
import dev.cprs.InvalidRequestException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Meters of a compressor. Thread-safe. One instance may observe several compressors; their figures
 * are then added up.
 *
 * <pre>{@code
 * ContextCompressor.builder().observer(new CprsMetrics(registry)).build();
 * }</pre>
 *
 * <table>
 * <caption>The meters</caption>
 * <tr><th>name</th><th>kind</th><th>meaning</th></tr>
 * <tr><td>{@code cprs.requests}</td><td>counter</td><td>requests that ended, by {@code outcome}:
 *     {@code kept} something; {@code empty}: nothing was kept (also if the whole context was returned for that, or an error was thrown); {@code rejected}: the request doesn't fit the model; {@code cancelled}; {@code failed}</td></tr>
 * <tr><td>{@code cprs.stage}</td><td>timer</td><td>time of successful requests, by {@code stage}: {@code tokenize}, {@code score} (waiting for workers included), {@code
 *     decode}</td></tr>
 * <tr><td>{@code cprs.tokens.in}</td><td>counter</td><td>context tokens of successful requests</td></tr>
 * <tr><td>{@code cprs.tokens.out}</td><td>counter</td><td>tokens kept by them</td></tr>
 * <tr><td>{@code cprs.windows}</td><td>counter</td><td>windows scored for them</td></tr>
 * <tr><td>{@code cprs.windows.waiting}</td><td>gauge</td><td>the queue: windows of running requests that aren't scored yet</td></tr>
 * </table>
 */
public final class CprsMetrics implements CompressionObserver {
  private enum Outcome {
    KEPT,
    EMPTY,
    REJECTED,
    CANCELLED,
    FAILED
  }

  private final Map<Outcome, Counter> requests = new EnumMap<>(Outcome.class);
  private final Timer tokenizing;
  private final Timer scoring;
  private final Timer decoding;
  private final Counter tokensIn;
  private final Counter tokensOut;
  private final Counter windows;
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * Registers all meters now, so that each is there from the start.
   *
   * @param registry the registry for the meters
   */
  public CprsMetrics(MeterRegistry registry) {
    Objects.requireNonNull(registry, "registry");
    for (Outcome outcome : Outcome.values()) {
      Counter counter =
          Counter.builder("cprs.requests")
              .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
              .description("Requests that ended")
              .register(registry);
      requests.put(outcome, counter);
    }
    tokenizing = stage("tokenize", registry);
    scoring = stage("score", registry);
    decoding = stage("decode", registry);
    tokensIn = counter("cprs.tokens.in", "Context tokens of successful requests", registry);
    tokensOut = counter("cprs.tokens.out", "Tokens that were kept", registry);
    windows = counter("cprs.windows", "Windows scored for requests", registry);
    Gauge.builder("cprs.windows.waiting", waiting, AtomicInteger::get)
        .description("Windows of running requests that aren't scored yet")
        .strongReference(true)
        .register(registry);
  }

  private static Timer stage(String name, MeterRegistry registry) {
    return Timer.builder("cprs.stage")
        .tag("stage", name)
        .description("Time of successful requests, by stage")
        .register(registry);
  }

  private static Counter counter(String name, String description, MeterRegistry registry) {
    return Counter.builder(name).description(description).register(registry);
  }

  @Override
  public void windowsQueued(int count) {
    waiting.addAndGet(count);
  }

  @Override
  public void windowsDone(int count) {
    waiting.addAndGet(-count);
  }

  @Override
  public void completed(CompressedContext result) {
    boolean kept = result.outcome() == CompressedContext.Outcome.KEPT;
    count(kept ? Outcome.KEPT : Outcome.EMPTY);
    CompressionStats stats = result.stats();
    tokenizing.record(stats.tokenizing());
    scoring.record(stats.scoring());
    decoding.record(stats.decoding());
    tokensIn.increment(stats.inputTokens());
    tokensOut.increment(stats.outputTokens());
    windows.increment(stats.windows());
  }

  @Override
  public void failed(Throwable failure) {
    count(
        failure instanceof EmptyResultException
            ? Outcome.EMPTY
            : failure instanceof InvalidRequestException
                ? Outcome.REJECTED
                : failure instanceof CompressionCancelledException
                    ? Outcome.CANCELLED
                    : Outcome.FAILED);
  }

  private void count(Outcome outcome) {
    Counter counter = requests.get(outcome);
    if (counter != null) { // each has one; the compiler can't know
      counter.increment();
    }
  }
}
