package dev.cprs.server;

import dev.cprs.ContextCompressor;
import dev.cprs.micrometer.ChatMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Takes the requests that are the upstream's, and leaves the server's own to the routes behind it.
 * It is a handler of Jetty's and no route of Javalin's, because a servlet needs a thread for each
 * stream that goes through it.
 */
final class ProxyHandler extends Handler.Wrapper {
  /** Calls at once: a guess at what sockets and memory there are for. */
  private static final int MAX_CALLS = 4096;

  private final UpstreamClient client;
  private final RequestCompression compression;
  private final ApiKeys keys;
  private final Admission admission;
  private final Gate calls = new Gate(MAX_CALLS);
  private final ClientWatch watch;
  private final ServerMetrics metrics;

  /** What the server's parts are to it. */
  ProxyHandler(
      Upstream upstream,
      ApiKeys keys,
      Admission admission,
      Limits limits,
      ClientWatch watch,
      ServerMetrics metrics,
      PrometheusMeterRegistry registry,
      Executor executor) {
    this.keys = keys;
    this.admission = admission;
    this.watch = watch;
    this.metrics = metrics;
    client = new UpstreamClient(upstream, MAX_CALLS);
    compression =
        new RequestCompression(
            upstream,
            admission,
            limits,
            new ProxyMetrics(registry, calls),
            new ChatMetrics(registry),
            executor);
    installBean(client);
  }

  @Override
  protected void doStart() throws Exception {
    client.useThreadsOf(getServer());
    super.doStart();
  }

  /** From now on requests are compressed. */
  void open(ContextCompressor compressor) {
    compression.open(compressor);
  }

  /**
   * Waits for the calls under way.
   *
   * @return whether all of them ended in time
   */
  boolean awaitCalls(Duration patience) throws InterruptedException {
    return calls.awaitEmpty(patience);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    // What a path means is told by its canonical form, and what it is by what was sent.
    String path = request.getHttpURI().getCanonicalPath();
    if (path == null || !path.startsWith(Routes.PROXIED) || path.equals(Routes.COMPRESS)) {
      return super.handle(request, response, callback);
    }
    boolean entered = calls.tryEnter();
    ProxiedCall call =
        new ProxiedCall(this, request, response, callback, path, entered ? calls::leave : () -> {});
    if (!entered) {
      reject(call, 429, "The server has %d calls of the upstream under way".formatted(MAX_CALLS));
    } else if (admission.isEnding()) {
      reject(call, 503, Admission.ENDING);
    } else if (!keys.admit(request.getHeaders().get(ApiKeys.HEADER))) {
      reject(
          call,
          401,
          "This server wants an API key of its own as '%s: KEY'; Authorization and x-api-key are the upstream's"
              .formatted(ApiKeys.HEADER));
    } else {
      call.start();
    }
    return true;
  }

  private void reject(ProxiedCall call, int status, String detail) {
    metrics.rejected(status);
    call.refuse(new Problem(status, detail));
  }

  UpstreamClient client() {
    return client;
  }

  RequestCompression compression() {
    return compression;
  }

  ClientWatch watch() {
    return watch;
  }

  ServerMetrics metrics() {
    return metrics;
  }
}
