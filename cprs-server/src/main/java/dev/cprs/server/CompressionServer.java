package dev.cprs.server;

import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.Originals;
import dev.cprs.internal.SetOnce;
import dev.cprs.micrometer.ChatMetrics;
import dev.cprs.micrometer.CprsMetrics;
import dev.cprs.server.api.MessagesApi;
import dev.cprs.server.api.MountedEndpoint;
import dev.cprs.server.api.Routes;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.ApiKeys;
import dev.cprs.server.http.Callers;
import dev.cprs.server.http.ClientWatch;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.Listener;
import dev.cprs.server.http.Route;
import dev.cprs.server.http.Router;
import dev.cprs.server.http.ServerMetrics;
import dev.cprs.server.proxy.LlmProxy;
import dev.cprs.server.proxy.RetrievalTool;
import dev.cprs.server.proxy.UpstreamPaths;
import dev.cprs.server.savings.Prices;
import dev.cprs.server.savings.Savings;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP service with a compressor. It listens as soon as it is started, and is ready once it has
 * a compressor:
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
 * <p>It answers {@code POST /v1/compress} (this library's request and result as JSON, or the
 * conversations of LLM gateways), {@code GET /v1/retrieve/ID} (originals, where they are kept),
 * {@code POST /qwen_long_compress_server} (the published project's API), {@code GET /} (a page for
 * people), {@code /v1/savings}, {@code /health}, {@code /readiness}, {@code /liveness}, {@code
 * /metrics}, and {@code /openapi.json}, which describes them all. With an {@linkplain
 * Builder#upstream upstream} it is also a proxy for an LLM's API. Thread-safe.
 */
public final class CompressionServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(CompressionServer.class);

  /** For writing the last answers, after all requests have ended. */
  private static final Duration LAST_WRITES = Duration.ofSeconds(5);

  private final String host;
  private final Limits limits;
  private final Admission admission;
  private final ClientWatch watch;
  private final PrometheusMeterRegistry registry;
  private final Listener listener;
  private final @Nullable LlmProxy proxy;
  private final MessagesApi messages;
  private final Router router;
  private final List<MountedEndpoint> mounted = new ArrayList<>();
  private @Nullable CompressionObserver observer;
  private final AtomicBoolean closed = new AtomicBoolean();

  private CompressionServer(Builder settings, Limits limits, ApiKeys keys, Prices prices) {
    this.limits = limits;
    host = settings.host == null ? "127.0.0.1" : settings.host;
    admission = new Admission(limits);
    listener = new Listener(host, settings.port(), limits, LAST_WRITES);
    registry =
        settings.registry == null
            ? new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)
            : settings.registry;
    ServerMetrics metrics = new ServerMetrics(registry, admission);
    Upstream upstream = settings.upstream;
    Savings savings = new Savings(prices, upstream != null && upstream.audit(), Clock.systemUTC());
    proxy = upstream == null ? null : proxy(settings, upstream, keys, savings);
    watch = new ClientWatch();
    Executor executor = listener.executor();
    messages =
        new MessagesApi(
            settings.chatRules == null ? rules -> rules : settings.chatRules,
            new ChatMetrics(registry),
            settings.originals,
            keys);
    router =
        new Router(
            routes(settings, keys, metrics, savings, executor),
            proxy == null ? (method, path) -> Optional.empty() : proxy::route,
            new Callers(host, settings.allowedHosts, settings.allowedOrigins),
            keys,
            metrics,
            watch,
            executor,
            admission);
  }

  private List<Route> routes(
      Builder settings, ApiKeys keys, ServerMetrics metrics, Savings savings, Executor executor) {
    List<Route> routes =
        new ArrayList<>(
            Routes.of(
                admission,
                limits,
                metrics,
                savings,
                Boolean.TRUE.equals(settings.patterns),
                messages,
                settings.originals,
                keys,
                executor));
    settings.mounts.forEach(
        (path, api) -> {
          MountedEndpoint endpoint = new MountedEndpoint(api, admission, limits, keys, executor);
          mounted.add(endpoint);
          routes.add(Route.guarded("POST", path, endpoint));
        });
    return routes;
  }

  private static RetrievalTool tool(Builder settings, Upstream upstream, ApiKeys keys) {
    if (upstream.retrievalTool() && settings.originals == null) {
      throw new InvalidRequestException(
          "The upstream's LLMs are offered a tool that reads originals, and none are kept; set originals");
    }
    return new RetrievalTool(
        settings.originals, upstream.retrievalTool(), !settings.mounts.isEmpty(), keys);
  }

  private LlmProxy proxy(Builder settings, Upstream upstream, ApiKeys keys, Savings savings) {
    return new LlmProxy(
        new LlmProxy.Settings(
            upstream.uri(),
            paths(upstream),
            upstream.strict(),
            upstream.audit(),
            upstream.rules(),
            upstream.idleTimeout(),
            Routes::isOwn,
            settings.observedTexts == null ? 0 : settings.observedTexts),
        tool(settings, upstream, keys),
        admission,
        limits,
        registry,
        savings,
        settings.observations == null ? ObservationRegistry.NOOP : settings.observations,
        listener.jetty());
  }

  private static UpstreamPaths paths(Upstream upstream) {
    return switch (upstream.v1()) {
      case GUESSED -> UpstreamPaths.guessing(upstream.uri());
      case KEPT -> UpstreamPaths.keepingV1(upstream.uri());
      case REPLACED -> UpstreamPaths.replacingV1(upstream.uri());
    };
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

  /** The port that it listens on: the one asked for, or the free port that was chosen for 0. */
  public int port() {
    return listener.port();
  }

  /** The server's address. */
  public URI uri() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://%s:%d/".formatted(name, port()));
  }

  /**
   * An observer that shows a compressor's meters at {@code /metrics}. Give it to {@link
   * ContextCompressor.Builder#observer}, unless the compressor's meters are in the server's
   * registry already.
   */
  public synchronized CompressionObserver observer() {
    if (observer == null) { // not before: the registry may have one from elsewhere
      observer = new CprsMetrics(registry);
    }
    return observer;
  }

  /**
   * Starts answering requests with a compressor. The caller still owns the compressor and closes it
   * after the server.
   */
  public void serve(ContextCompressor compressor) {
    Objects.requireNonNull(compressor, "compressor");
    if (proxy != null) {
      proxy.open(compressor);
    }
    mounted.forEach(endpoint -> endpoint.open(compressor));
    messages.open(compressor);
    admission.open(compressor);
  }

  /**
   * Accepts no more requests, finishes the running ones within their time limits, and stops
   * listening. Closing twice has no effect.
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

  /** The Jetty server, for tests that count what is left behind. */
  Server jetty() {
    return listener.jetty();
  }

  /** Builds a server. Each setting may be given once. Not thread-safe. */
  public static final class Builder {
    private @Nullable String host;
    private @Nullable Integer port;
    private @Nullable Path apiKeyFile;
    private @Nullable Integer maxBodyBytes;
    private @Nullable Integer maxConcurrent;
    private @Nullable Integer maxConnections;
    private @Nullable Duration timeout;
    private @Nullable Duration idleTimeout;
    private @Nullable Boolean patterns;
    private @Nullable Upstream upstream;
    private @Nullable Path prices;
    private @Nullable Originals originals;
    private @Nullable UnaryOperator<ChatCompressor.Builder> chatRules;
    private @Nullable PrometheusMeterRegistry registry;
    private @Nullable ObservationRegistry observations;
    private @Nullable Integer observedTexts;
    private final List<String> allowedHosts = new ArrayList<>();
    private final List<String> allowedOrigins = new ArrayList<>();
    private final Map<String, Function<ContextCompressor, MountedApi>> mounts =
        new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets the address to listen on; {@code 0.0.0.0} for all networks. Default: {@code 127.0.0.1},
     * only this machine.
     */
    public Builder host(String value) {
      host = SetOnce.check("host", host, value);
      return this;
    }

    /** Sets the port; 0 chooses a free one. Default: 8091. */
    public Builder port(int value) {
      port = SetOnce.check("port", port, value);
      return this;
    }

    /**
     * Sets a file of API keys, one a line. A client must send one of them. Default: no key is
     * needed.
     */
    public Builder apiKeyFile(Path value) {
      apiKeyFile = SetOnce.check("apiKeyFile", apiKeyFile, value);
      return this;
    }

    /** Sets the largest body of a request, in bytes: 1 to 2^30. Default: 64 MiB. */
    public Builder maxBodyBytes(int value) {
      maxBodyBytes = SetOnce.check("maxBodyBytes", maxBodyBytes, value);
      return this;
    }

    /**
     * Sets how many requests may be worked on at once; at least 1. One client, which is told by its
     * key or else its address, may have eight times as many of them as are left for others.
     * Default: 64.
     */
    public Builder maxConcurrent(int value) {
      maxConcurrent = SetOnce.check("maxConcurrent", maxConcurrent, value);
      return this;
    }

    /**
     * Sets how many connections clients may have at once; at least 1. One address may have eight
     * times as many of them as are left for others. Default: 8192.
     */
    public Builder maxConnections(int value) {
      maxConnections = SetOnce.check("maxConnections", maxConnections, value);
      return this;
    }

    /**
     * Sets how long a request may take, from its arrival; at most a century. Default: 5 minutes.
     */
    public Builder timeout(Duration value) {
      timeout = SetOnce.check("timeout", timeout, value);
      return this;
    }

    /**
     * Sets how long a client may be silent while the server waits for it to send or to read. The
     * head of a request may take twice as long, from the answer before it. Default: 30 seconds.
     */
    public Builder idleTimeout(Duration value) {
      idleTimeout = SetOnce.check("idleTimeout", idleTimeout, value);
      return this;
    }

    /**
     * Sets whether requests may have always-keep patterns. A hostile pattern can keep a thread busy
     * until the request's time is up, and longer. Default: no.
     */
    public Builder patterns(boolean value) {
      patterns = SetOnce.check("patterns", patterns, value);
      return this;
    }

    /**
     * Adds a name that the server may be asked by. A server that listens on a loopback address
     * answers requests whose {@code Host} is {@code localhost} or a loopback address, and with
     * status 403 all others: a web page whose name leads to this machine could read its answers.
     *
     * @param value a name without a port, or {@code *} for any
     */
    public Builder allowHost(String value) {
      allowedHosts.add(Objects.requireNonNull(value, "host"));
      return this;
    }

    /**
     * Adds an origin whose web pages may ask the server. A request with the {@code Origin} of
     * another page than the server's own is refused with status 403.
     *
     * @param value such as {@code https://example.org}, or {@code *} for any
     */
    public Builder allowOrigin(String value) {
      allowedOrigins.add(Objects.requireNonNull(value, "origin"));
      return this;
    }

    /**
     * Sets the LLM's API to act as a proxy for. Everything under {@code /v1}, {@code /openai} and
     * {@code /api} that is not the server's own, as {@code /v1/compress} is, is then forwarded to
     * it, with the context in chat requests compressed. Clients of those paths send the keys of
     * {@link #apiKeyFile} as {@code x-cprs-api-key}. Default: none.
     */
    public Builder upstream(Upstream value) {
      upstream = SetOnce.check("upstream", upstream, value);
      return this;
    }

    /**
     * Sets a file of prices: a JSON object of dollars per million input tokens by model, such as
     * {@code {"gpt-4o": 2.5, "claude-*": 3}}. With it, {@code /v1/savings} tells in dollars too
     * what the proxy has saved. Default: none.
     */
    public Builder prices(Path value) {
      prices = SetOnce.check("prices", prices, value);
      return this;
    }

    /**
     * Sets where the originals of compressed texts are kept. {@code GET /v1/retrieve/ID} reads
     * them, each for the client whose key it was compressed for. The store stays its owner's, who
     * closes it after the server. Default: none are kept.
     */
    public Builder originals(Originals value) {
      originals = SetOnce.check("originals", originals, value);
      return this;
    }

    /**
     * Sets what is compressed in the conversations that LLM gateways send to {@code POST
     * /v1/compress}: their tool results, unless this says otherwise, and what {@link
     * ChatCompressor} compresses by default. The server itself sets the originals and what happens
     * on a failure. Default: no change.
     */
    public Builder chatRules(UnaryOperator<ChatCompressor.Builder> value) {
      chatRules = SetOnce.check("chatRules", chatRules, value);
      return this;
    }

    /** Sets the registry that is shown at {@code /metrics}. Default: the server's own. */
    public Builder registry(PrometheusMeterRegistry value) {
      registry = SetOnce.check("registry", registry, value);
      return this;
    }

    /**
     * Puts another API behind a path.
     *
     * @param path such as {@code /mcp}; one of the server's own stays the server's
     * @param api makes it once there is a compressor
     * @throws InvalidRequestException if the path has an API, or is none
     */
    public Builder mount(String path, Function<ContextCompressor, MountedApi> api) {
      Objects.requireNonNull(api, "api");
      if (!path.matches("(/[a-z0-9-]+)+")) {
        throw new InvalidRequestException(
            "The path '%s' can't have an API; give one such as /mcp".formatted(path));
      }
      if (mounts.putIfAbsent(path, api) != null) {
        throw new InvalidRequestException("The path %s has an API already".formatted(path));
      }
      return this;
    }

    /**
     * Sets the registry that is told of each request through the proxy, for traces (with
     * micrometer-tracing) and timers: {@code cprs.proxy.request}, and in it {@code
     * cprs.proxy.compress} and {@code cprs.proxy.upstream}. Route, outcome and status are told, and
     * numbers of tokens; never a header or an address, and no text but on {@linkplain
     * #observedTexts request}. Default: none.
     */
    public Builder observations(ObservationRegistry value) {
      observations = SetOnce.check("observations", observations, value);
      return this;
    }

    /**
     * Has {@linkplain #observations observations} of {@code cprs.proxy.compress} tell texts too,
     * with high cardinality: {@code question}, by which texts were judged; {@code kept}, what the
     * compressed ones became; {@code left.out}, the rest of them. They are your users' texts: see
     * who reads your traces. Default: 0.
     *
     * @param characters how many each of the three has at most, in UTF-16 units; 0 for no texts
     * @throws InvalidRequestException if it is negative
     */
    public Builder observedTexts(int characters) {
      if (characters < 0) {
        throw new InvalidRequestException(
            "observedTexts is %d; give the characters that a text may have, 0 for no texts"
                .formatted(characters));
      }
      observedTexts = SetOnce.check("observedTexts", observedTexts, characters);
      return this;
    }

    /**
     * Starts listening.
     *
     * @throws InvalidRequestException if a value is out of its range, or the file of keys or of
     *     prices has none
     * @throws ResourceException if one of these files can't be read, or the address or port can't
     *     be used
     */
    public CompressionServer start() {
      Limits limits =
          new Limits(
              maxBodyBytes == null ? 64 << 20 : maxBodyBytes,
              maxConcurrent == null ? 64 : maxConcurrent,
              timeout == null ? Duration.ofMinutes(5) : timeout,
              idleTimeout == null ? Duration.ofSeconds(30) : idleTimeout,
              maxConnections == null ? 8192 : maxConnections);
      ApiKeys keys = apiKeyFile == null ? ApiKeys.none() : ApiKeys.read(apiKeyFile);
      Prices table = prices == null ? Prices.none() : Prices.read(prices);
      return new CompressionServer(this, limits, keys, table).start();
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
