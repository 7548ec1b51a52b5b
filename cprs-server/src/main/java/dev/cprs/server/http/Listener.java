package dev.cprs.server.http;

import dev.cprs.ResourceException;
import dev.cprs.internal.RootCause;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jetty on one address. */
public final class Listener {
  private static final Logger log = LoggerFactory.getLogger(Listener.class);

  /** Threads beside one for each request let in: enough for refusals, probes and streams. */
  private static final int OTHER_THREADS = 64;

  /** More than what is taken of an LLM's API, since ours are added to its headers. */
  private static final int MAX_ANSWER_HEADER_BYTES = 80 << 10;

  private final Server server;
  private final ServerConnector connector;
  private final Connections connections;
  private volatile int port;

  /**
   * A listener that doesn't listen yet.
   *
   * @param lastWrites how long answers that are ready may take to be written when it stops
   */
  public Listener(String host, int port, Limits limits, Duration lastWrites) {
    QueuedThreadPool threads =
        new QueuedThreadPool(
            (int) Math.min(Integer.MAX_VALUE, (long) limits.maxConcurrent() + OTHER_THREADS));
    threads.setName("cprs-http");
    threads.setDaemon(true);
    server = new Server(threads);
    server.setErrorHandler(new ContainerErrors());
    server.setStopTimeout(lastWrites.toMillis());

    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setMaxResponseHeaderSize(MAX_ANSWER_HEADER_BYTES);
    // What is odd about a path is its owner's to judge: here there is no such path.
    http.setUriCompliance(UriCompliance.LEGACY);
    http.setHeaderCacheCaseSensitive(true); // values of headers stay as they are written
    connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(limits.idleTimeout().toMillis());
    connections = new Connections(limits.maxConnections(), limits.idleTimeout().multipliedBy(2));
    connector.addBean(connections);
    server.addConnector(connector);
  }

  /** Runs tasks on the threads that requests are handled on. */
  public Executor executor() {
    return server.getThreadPool();
  }

  /** What it runs on. */
  public Server jetty() {
    return server;
  }

  /**
   * Listens from now on.
   *
   * @throws ResourceException if the address or port can't be had
   */
  public void start(Handler handler) {
    server.setHandler(
        new GracefulHandler(
            new Handler.Wrapper(handler) {
              @Override
              public boolean handle(Request request, Response response, Callback callback)
                  throws Exception {
                connections.requested(request);
                return super.handle(request, response, callback);
              }
            }));
    try {
      connector.open();
      port = connector.getLocalPort();
      connections.start();
    } catch (IOException e) {
      throw new ResourceException(
          "The server can't listen on %s, port %d (%s); choose another address or port"
              .formatted(connector.getHost(), connector.getPort(), RootCause.message(e)),
          e);
    }
    try {
      server.start();
    } catch (Exception e) { // Jetty's own says no more
      stop();
      throw new ResourceException("The server can't be started: " + RootCause.message(e), e);
    }
  }

  /** The port that it listens on, or has listened on. */
  public int port() {
    return port;
  }

  /** Writes what is ready to be written, and listens no more. */
  public void stop() {
    connections.close();
    try {
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) { // Jetty's own says no more
      log.warn("The server has not stopped in order", e);
    }
  }
}
