package dev.cprs.server.proxy;

import dev.cprs.server.http.AskedInHeaders;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.ProtocolHandlers;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.ContainerLifeCycle;

/**
 * Forwards clients' requests to the upstream unchanged. It is Jetty's client for two reasons. In
 * both directions it asks for a piece of a body only once the one before was written, so no body is
 * held and no thread waits. And it shares its threads with the server. Everything that it would do
 * by itself is switched off: redirects, cookies, authentication, decoding, headers of its own, and
 * all time limits except those for connecting and for connections that nobody uses.
 */
final class UpstreamClient extends ContainerLifeCycle {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(15);
  private static final int MAX_HEADER_BYTES = 64 << 10;

  /** What isn't the upstream's business, or is said anew: the host's name, the body's length. */
  private static final Set<String> NOT_SENT_ON = Set.of("host", "content-length", "expect");

  private final URI uri;
  private final UpstreamPaths paths;
  private final Server server;
  private final HttpClient http;

  /**
   * A client of an upstream.
   *
   * @param uri where it is
   * @param paths what is asked there
   * @param idleTimeout how long a connection that nobody uses is kept for the next request
   * @param maxConnections at once; more requests than that fail
   * @param server whose threads do the work
   */
  UpstreamClient(
      URI uri, UpstreamPaths paths, Duration idleTimeout, int maxConnections, Server server) {
    this.uri = uri;
    this.paths = paths;
    this.server = server;
    ClientConnector connector = new ClientConnector();
    connector.setSelectors(1);
    connector.setConnectTimeout(CONNECT_TIMEOUT);
    connector.setIdleTimeout(idleTimeout); // of those in use: none, see request()
    HttpClientTransportOverHTTP transport = new HttpClientTransportOverHTTP(connector);
    transport.setHeaderCacheCaseSensitive(true); // values stay as they are written
    http = new HttpClient(transport);
    // No pool: when an answer breaks off, Jetty 12.1.12 may clear the buffer that it was read into
    // after giving it back (jetty.project issue 12934), and from a pool the answer to another
    // client could be in it by then.
    http.setByteBufferPool(new ByteBufferPool.NonPooling());
    http.setUseInputDirectByteBuffers(false);
    http.setUseOutputDirectByteBuffers(false);
    http.setMaxConnectionsPerDestination(maxConnections);
    http.setMaxRequestsQueuedPerDestination(maxConnections);
    http.setMaxRequestHeadersSize(MAX_HEADER_BYTES);
    http.setMaxResponseHeadersSize(MAX_HEADER_BYTES);
    http.setHttpCookieStore(new HttpCookieStore.Empty());
    http.setUserAgentField(null);
    http.setDefaultRequestContentType(null);
    installBean(http);
  }

  @Override
  protected void doStart() throws Exception {
    // Not before they run: what a client finds at rest, it starts and stops itself.
    http.setExecutor(server.getThreadPool());
    http.setScheduler(server.getScheduler());
    super.doStart();
    http.getContentDecoderFactories().clear();
    ProtocolHandlers handlers = http.getProtocolHandlers();
    handlers.clear();
    handlers.put(new InterimAnswers());
  }

  /**
   * The request that a client's becomes: its method, path, query and headers, and no body yet.
   *
   * @param decoded whether its body has lost its encoding
   */
  org.eclipse.jetty.client.Request request(Request client, boolean decoded) {
    Predicate<String> without =
        name ->
            NOT_SENT_ON.contains(name)
                || AskedInHeaders.isFor(name)
                || (decoded && name.equals("content-encoding"));
    return http.newRequest(uri)
        .path(paths.of(client.getHttpURI()))
        .method(client.getMethod())
        .idleTimeout(0, TimeUnit.MILLISECONDS) // none: an LLM may think as long as its client waits
        .headers(headers -> HopByHop.copyOthers(client.getHeaders(), headers, without));
  }
}
