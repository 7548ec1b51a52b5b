package dev.cprs.server.proxy;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.micrometer.ChatMetrics;
import dev.cprs.server.chat.ChatVariants;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.Exchange;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.ProblemException;
import dev.cprs.server.http.Route;
import dev.cprs.server.savings.Savings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.Server;

/** Forwards requests to an LLM's API. Thread-safe. */
public final class LlmProxy {
  /**
   * What is the upstream's, but for the paths that are the server's own: OpenAI's and Anthropic's
   * APIs, Azure's, Ollama's.
   */
  private static final List<String> PROXIED = List.of("/v1/", "/openai/", "/api/");

  /** Calls at once: a guess at what sockets and memory there are for. */
  private static final int MAX_CALLS = 4096;

  private final Predicate<String> own;
  private final int observedCharacters;
  private final Admission admission;
  private final Calls calls = new Calls(MAX_CALLS);
  private final Limits limits;
  private final UpstreamClient upstream;
  private final RequestCompression compression;
  private final ObservationRegistry observations;

  /**
   * The settings for all requests.
   *
   * @param uri the upstream's
   * @param paths the upstream's paths
   * @param strict whether a request that can't be compressed is refused
   * @param audit whether nothing is changed
   * @param rules what is compressed
   * @param idleTimeout how long a connection to the upstream that nobody uses is kept
   * @param own whether a path lies among the upstream's and is the server's own
   * @param observedCharacters how many of a text observations are told; 0 for no texts
   */
  public record Settings(
      URI uri,
      UpstreamPaths paths,
      boolean strict,
      boolean audit,
      UnaryOperator<ChatCompressor.Builder> rules,
      Duration idleTimeout,
      Predicate<String> own,
      int observedCharacters) {}

  /**
   * A proxy.
   *
   * @param tool offered to LLMs
   * @param server whose threads do the work, from its start to its stop
   */
  public LlmProxy(
      Settings settings,
      RetrievalTool tool,
      Admission admission,
      Limits limits,
      MeterRegistry registry,
      Savings savings,
      ObservationRegistry observations,
      Server server) {
    this.own = settings.own();
    observedCharacters = settings.observedCharacters();
    this.admission = admission;
    this.limits = limits;
    this.observations = observations;
    upstream =
        new UpstreamClient(
            settings.uri(), settings.paths(), settings.idleTimeout(), MAX_CALLS, server);
    server.addBean(upstream);
    compression =
        new RequestCompression(
            new ChatVariants(
                builder ->
                    settings
                        .rules()
                        .apply(
                            tool.setOn(
                                builder
                                    .listener(new ChatMetrics(registry))
                                    .onFailure(FailurePolicy.THROW))),
                false),
            tool,
            settings.strict(),
            settings.audit(),
            admission,
            limits,
            new ProxyMetrics(registry, calls),
            savings,
            server.getThreadPool());
  }

  /** From now on requests are compressed. */
  public void open(ContextCompressor compressor) {
    compression.open(compressor);
  }

  /**
   * Waits for the calls under way.
   *
   * @return whether all of them ended in time
   */
  public boolean awaitCalls(Duration patience) throws InterruptedException {
    return calls.awaitNone(patience);
  }

  /**
   * The route of a request, if it is the upstream's.
   *
   * @param path its canonical one
   */
  public Optional<Route> route(String method, String path) {
    Optional<String> root = PROXIED.stream().filter(path::startsWith).findFirst();
    if (root.isEmpty() || own.test(path)) {
      return Optional.empty();
    }
    Optional<ChatApi> api = ChatApi.of(method, path);
    String name = api.map(ChatApi::path).orElse(root.get() + "*");
    return Optional.of(
        new Route(
            method,
            name,
            Route.Access.WITH_KEY_IN_OWN_HEADER,
            ChatApi.errorsAt(path),
            exchange -> handle(exchange, api, name)));
  }

  private void handle(Exchange exchange, Optional<ChatApi> api, String route) {
    String client = exchange.clientName();
    calls.enter(client);
    exchange.atEnd(status -> calls.leave(client)); // what observes calls may fail
    CallObservations observed =
        CallObservations.start(observations, observedCharacters, exchange, route);
    exchange.atEnd(
        status -> {
          calls.leave(client);
          observed.end(status);
        });
    if (admission.isEnding()) {
      throw ProblemException.unread(503, Admission.ENDING);
    }
    new ProxiedCall(exchange, api, upstream, compression, observed, limits).start();
  }
}
