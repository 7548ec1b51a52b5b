package dev.cprs.server;

import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.micrometer.CprsMetrics;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
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

  /**
   * Threads beside those that may wait for slow senders: enough for refusals, probes and answers.
   */
  private static final int OTHER_THREADS = 64;

  private final Javalin javalin;
  private final String host;
  private int port;
  private final Limits limits;
  private final Admission admission;
  private final ClientWatch watch;
  private final PrometheusMeterRegistry registry;
  private final @Nullable ProxyHandler proxy;
  private @Nullable CompressionObserver observer;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Where to listen. */
  private record Address(String host, int port) {}

  private CompressionServer(
      Address address,
      Limits limits,
      ApiKeys keys,
      @Nullable Upstream upstream,
      @Nullable PrometheusMeterRegistry given) {
    this.limits = limits;
    host = address.host();
    admission = new Admission(limits);
    registry = given == null ? new PrometheusMeterRegistry(PrometheusConfig.DEFAULT) : given;
    ServerMetrics metrics = new ServerMetrics(registry, admission);
    QueuedThreadPool threads = new QueuedThreadPool(limits.maxConcurrent() + OTHER_THREADS);
    threads.setName("cprs-http");
    threads.setDaemon(true);
    watch = new ClientWatch();
    Routes routes =
        new Routes(
            keys,
            admission,
            metrics,
            new CompressHandler(new PublishedApi(), admission, limits, watch, threads),
            new CompressHandler(new PlainApi(), admission, limits, watch, threads));
    proxy =
        upstream == null
            ? null
            : new ProxyHandler(
                upstream, keys, admission, limits, watch, metrics, registry, threads);
    javalin =
        Javalin.create(
            config -> {
              if (proxy != null) {
                putInFront(proxy, config);
              }
              configure(config, address, limits);
              config.jetty.threadPool = threads;
              config.requestLogger.http(metrics::answered);
              routes.addTo(config.routes);
            });
  }

  private static void configure(JavalinConfig config, Address address, Limits limits) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.javaLangErrorHandler((response, error) -> Refusals.write(error, response));
    config.jetty.modifyServer(
        server -> {
          server.setErrorHandler(new ContainerErrors());
          server.insertHandler(new GracefulHandler());
          server.setStopTimeout(LAST_WRITES.toMillis());
        });
    config.jetty.modifyServletContextHandler(
        context -> context.setErrorHandler(new ContainerErrors()));
    config.jetty.addConnector(
        (server, http) -> connector(server, http, address, limits.idleTimeout()));
  }

  /** To be done before {@link #configure}, whose handler for a graceful end stands before it. */
  private static void putInFront(ProxyHandler proxy, JavalinConfig config) {
    config.jetty.modifyServer(server -> server.insertHandler(proxy));
    // So that the values of headers stay as they are written.
    config.jetty.modifyHttpConfiguration(http -> http.setHeaderCacheCaseSensitive(true));
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, Address address, Duration idleTimeout) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(address.host());
    connector.setPort(address.port());
    connector.setIdleTimeout(idleTimeout.toMillis());
    try {
      connector.open();
    } catch (IOException e) {
      throw new InvalidRequestException(
          "The server can't listen on %s, port %d (%s); choose another address or port"
              .formatted(address.host(), address.port(), reason(e)),
          e);
    }
    return connector;
  }

  private void start() {
    boolean started = false;
    try {
      javalin.start();
      port = javalin.port();
      started = true;
    } finally {
      if (!started) {
        watch.close();
      }
    }
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }

  /** Starts with the defaults: {@code 127.0.0.1}, port 8091. */
  public static Builder builder() {
    return new Builder();
  }

  /** The port that it listens on: that asked for, or the free one that was taken for 0. */
  public int port() {
    return port;
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
    javalin.stop();
    watch.close();
  }

  /** What it runs on, for whoever wants to count what is left behind. */
  Server jetty() {
    return javalin.jettyServer().server();
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
    private @Nullable Upstream upstream;
    private @Nullable PrometheusMeterRegistry registry;

    private Builder() {}

    /** Sets the address to listen on: this machine alone unless set; {@code 0.0.0.0}: all. */
    public Builder host(String value) {
      host = once("host", host, value);
      return this;
    }

    /** Sets the port: 8091 unless set; 0: any that is free. */
    public Builder port(int value) {
      port = once("port", port, value);
      return this;
    }

    /**
     * Sets the file of the API keys, one a line, of which clients must show one; unless set,
     * everybody is answered.
     */
    public Builder apiKeyFile(Path value) {
      apiKeyFile = once("apiKeyFile", apiKeyFile, value);
      return this;
    }

    /** Sets the bytes that a request's body may have: 1 to 2^30; 64 MiB unless set. */
    public Builder maxBodyBytes(int value) {
      maxBodyBytes = once("maxBodyBytes", maxBodyBytes, value);
      return this;
    }

    /** Sets how many requests may be under way at once: at least 1; 64 unless set. */
    public Builder maxConcurrent(int value) {
      maxConcurrent = once("maxConcurrent", maxConcurrent, value);
      return this;
    }

    /** Sets how long a request may take, from its arrival: 5 minutes unless set. */
    public Builder timeout(Duration value) {
      timeout = once("timeout", timeout, value);
      return this;
    }

    /**
     * Sets how long a client may be silent while it is to send or to read: 30 seconds unless set.
     */
    public Builder idleTimeout(Duration value) {
      idleTimeout = once("idleTimeout", idleTimeout, value);
      return this;
    }

    /**
     * Sets the LLM's API to stand in front of: none unless set. Everything under {@code /v1} but
     * {@code /v1/compress} then goes there, chat requests with their context compressed; and the
     * keys of {@link #apiKeyFile} are shown as {@code x-cprs-api-key} there.
     */
    public Builder upstream(Upstream value) {
      upstream = once("upstream", upstream, value);
      return this;
    }

    /** Sets the registry that is shown at {@code /metrics}: one of its own unless set. */
    public Builder registry(PrometheusMeterRegistry value) {
      registry = once("registry", registry, value);
      return this;
    }

    /**
     * Starts to listen.
     *
     * @throws InvalidRequestException if a value is out of its range, the keys can't be read, or
     *     the address or port can't be had
     */
    public CompressionServer start() {
      Limits limits =
          new Limits(
              maxBodyBytes == null ? 64 << 20 : maxBodyBytes,
              maxConcurrent == null ? 64 : maxConcurrent,
              timeout == null ? Duration.ofMinutes(5) : timeout,
              idleTimeout == null ? Duration.ofSeconds(30) : idleTimeout);
      ApiKeys keys = apiKeyFile == null ? ApiKeys.none() : ApiKeys.read(apiKeyFile);
      CompressionServer server = new CompressionServer(address(), limits, keys, upstream, registry);
      server.start();
      return server;
    }

    private Address address() {
      int number = port == null ? 8091 : port;
      if (number < 0 || number > 65_535) {
        throw new InvalidRequestException("Port %d; give one from 0 to 65535".formatted(number));
      }
      return new Address(host == null ? "127.0.0.1" : host, number);
    }

    private static <T> T once(String name, @Nullable T old, T value) {
      if (old != null) { // a second one would silently win over the first
        throw new InvalidRequestException(
            "%s is already set to %s and can't be set to %s as well".formatted(name, old, value));
      }
      return value;
    }
  }
}
