package dev.cprs.server;

import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.internal.SetOnce;
import dev.cprs.micrometer.CprsMetrics;
import dev.cprs.server.api.Routes;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.ApiKeys;
import dev.cprs.server.http.ClientWatch;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.Listener;
import dev.cprs.server.http.Router;
import dev.cprs.server.http.ServerMetrics;
import dev.cprs.server.proxy.LlmProxy;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A compressor as an HTTP service. It listens as soon as it is started, and is ready once it has a
 * compressor:
 *
 * <pre>{@code
 * PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
 * try (ContextCompressor compressor =
 *         ContextCompressor.builder().observer(new CprsMetrics(registry)).build();
 *     CompressionServer server =
 *         CompressionServer.builder().registry(registry).port(8091).start()) {
 *   server.serve(compressor);
 *   ...
 * }
 * }</pre>
 *
 * <p>It answers {@code POST /v1/compress} (this library's request and result as JSON), {@code POST
 * /qwen_long_compress_server} (the published project's API), {@code GET /} (a page for people),
 * {@code /readiness}, {@code /liveness}, {@code /metrics}, and {@code /openapi.json}, which
 * describes them all. With an {@linkplain Builder#upstream upstream} it is a proxy in front of an
 * LLM's API too. Thread-safe.
 */
public final class CompressionServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(CompressionServer.class);

  /** For answers that are ready to be written, when nothing is under way any more. */
  private static final Duration LAST_WRITES = Duration.ofSeconds(5);

  private final String host;
  private final Limits limits;
  private final Admission admission;
  private final ClientWatch watch;
  private final PrometheusMeterRegistry registry;
  private final Listener listener;
  private final @Nullable LlmProxy proxy;
  private final Router router;
  private @Nullable CompressionObserver observer;
  private final AtomicBoolean closed = new AtomicBoolean();

  private CompressionServer(Builder settings, Limits limits, ApiKeys keys) {
    this.limits = limits;
    host = settings.host == null ? "127.0.0.1" : settings.host;
    admission = new Admission(limits);
    listener = new Listener(host, settings.port(), limits, LAST_WRITES);
    registry =
        settings.registry == null
            ? new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)
            : settings.registry;
    ServerMetrics metrics = new ServerMetrics(registry, admission);
    proxy = settings.upstream == null ? null : proxy(settings.upstream);
    watch = new ClientWatch();
    Executor executor = listener.executor();
    router =
        new Router(
            Routes.of(admission, limits, metrics, Boolean.TRUE.equals(settings.patterns), executor),
            proxy == null ? (method, path) -> Optional.empty() : proxy::route,
            keys,
            metrics,
            watch,
            executor);
  }

  private LlmProxy proxy(Upstream upstream) {
    return new LlmProxy(
        new LlmProxy.Settings(upstream.uri(), upstream.strict(), upstream.rules(), Routes.COMPRESS),
        admission,
        limits,
        registry,
        listener.jetty());
  }

  private CompressionServer start() {
    boolean started = false;
    try {
      listener.start(router);
      started = true;
    } finally {
      if (!started) {
        watch.close();
      }
    }
    return this;
  }

  /** Starts with the defaults: {@code 127.0.0.1}, port 8091. */
  public static Builder builder() {
    return new Builder();
  }

  /** The port that it listens on: that asked for, or the free one that was taken for 0. */
  public int port() {
    return listener.port();
  }

  /** Where it is. */
  public URI uri() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://%s:%d/".formatted(name, port()));
  }

  /**
   * Meters a compressor at {@code /metrics}; to be given to {@link
   * ContextCompressor.Builder#observer}, unless the compressor is metered in the server's registry
   * already.
   */
  public synchronized CompressionObserver observer() {
    if (observer == null) { // not before: the registry may have one from elsewhere
      observer = new CprsMetrics(registry);
    }
    return observer;
  }

  /**
   * Answers requests with a compressor from now on. The compressor stays the caller's: it is to be
   * closed after the server.
   */
  public void serve(ContextCompressor compressor) {
    Objects.requireNonNull(compressor, "compressor");
    if (proxy != null) {
      proxy.open(compressor);
    }
    admission.open(compressor);
  }

  /**
   * Takes no more requests, finishes those under way, each of which has the time that it had, and
   * stops listening. Closing twice is no error.
   */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try {
      long end = System.nanoTime() + limits.timeout().plus(LAST_WRITES).toNanos();
      if (!admission.end(Duration.ofNanos(end - System.nanoTime()))) {
        log.warn("{} requests are cut off", admission.running());
      }
      if (proxy != null && !proxy.awaitCalls(Duration.ofNanos(end - System.nanoTime()))) {
        log.warn("Calls of the upstream are cut off");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      log.warn("Interrupted: {} requests are cut off", admission.running());
    }
    listener.stop();
    watch.close();
  }

  /** What it runs on, for whoever wants to count what is left behind. */
  Server jetty() {
    return listener.jetty();
  }

  /** Collects what a server is to be; each may be set once. Not thread-safe. */
  public static final class Builder {
    private @Nullable String host;
    private @Nullable Integer port;
    private @Nullable Path apiKeyFile;
    private @Nullable Integer maxBodyBytes;
    private @Nullable Integer maxConcurrent;
    private @Nullable Duration timeout;
    private @Nullable Duration idleTimeout;
    private @Nullable Boolean patterns;
    private @Nullable Upstream upstream;
    private @Nullable PrometheusMeterRegistry registry;

    private Builder() {}

    /** Sets the address to listen on: this machine alone unless set; {@code 0.0.0.0}: all. */
    public Builder host(String value) {
      host = SetOnce.check("host", host, value);
      return this;
    }

    /** Sets the port: 8091 unless set; 0: any that is free. */
    public Builder port(int value) {
      port = SetOnce.check("port", port, value);
      return this;
    }

    /**
     * Sets the file of the API keys, one a line, of which clients must show one; unless set,
     * everybody is answered.
     */
    public Builder apiKeyFile(Path value) {
      apiKeyFile = SetOnce.check("apiKeyFile", apiKeyFile, value);
      return this;
    }

    /** Sets the bytes that a request's body may have: 1 to 2^30; 64 MiB unless set. */
    public Builder maxBodyBytes(int value) {
      maxBodyBytes = SetOnce.check("maxBodyBytes", maxBodyBytes, value);
      return this;
    }

    /** Sets how many requests may be under way at once: at least 1; 64 unless set. */
    public Builder maxConcurrent(int value) {
      maxConcurrent = SetOnce.check("maxConcurrent", maxConcurrent, value);
      return this;
    }

    /** Sets how long a request may take, from its arrival: 5 minutes unless set. */
    public Builder timeout(Duration value) {
      timeout = SetOnce.check("timeout", timeout, value);
      return this;
    }

    /**
     * Sets how long a client may be silent while it is to send or to read: 30 seconds unless set.
     */
    public Builder idleTimeout(Duration value) {
      idleTimeout = SetOnce.check("idleTimeout", idleTimeout, value);
      return this;
    }

    /**
     * Sets whether requests may have always-keep patterns: not unless set. A pattern of a stranger
     * can keep a thread busy until the request's time is up, and longer.
     */
    public Builder patterns(boolean value) {
      patterns = SetOnce.check("patterns", patterns, value);
      return this;
    }

    /**
     * Sets the LLM's API to stand in front of: none unless set. Everything under {@code /v1} but
     * {@code /v1/compress} then goes there, chat requests with their context compressed; and the
     * keys of {@link #apiKeyFile} are shown as {@code x-cprs-api-key} there.
     */
    public Builder upstream(Upstream value) {
      upstream = SetOnce.check("upstream", upstream, value);
      return this;
    }

    /** Sets the registry that is shown at {@code /metrics}: one of its own unless set. */
    public Builder registry(PrometheusMeterRegistry value) {
      registry = SetOnce.check("registry", registry, value);
      return this;
    }

    /**
     * Starts to listen.
     *
     * @throws InvalidRequestException if a value is out of its range, or the file of keys has none
     * @throws ResourceException if the file of keys can't be read, or the address or port can't be
     *     had
     */
    public CompressionServer start() {
      Limits limits =
          new Limits(
              maxBodyBytes == null ? 64 << 20 : maxBodyBytes,
              maxConcurrent == null ? 64 : maxConcurrent,
              timeout == null ? Duration.ofMinutes(5) : timeout,
              idleTimeout == null ? Duration.ofSeconds(30) : idleTimeout);
      ApiKeys keys = apiKeyFile == null ? ApiKeys.none() : ApiKeys.read(apiKeyFile);
      return new CompressionServer(this, limits, keys).start();
    }

    private int port() {
      int number = port == null ? 8091 : port;
      if (number < 0 || number > 65_535) {
        throw new InvalidRequestException("port is %d; give one from 0 to 65535".formatted(number));
      }
      return number;
    }
  }
}
