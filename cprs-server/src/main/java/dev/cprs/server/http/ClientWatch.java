package dev.cprs.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that a client has gone while its request is computed. Between a request and its answer Jetty
 * reads nothing from an HTTP/1.1 connection and so can't see its end; this looks for it, without
 * blocking, a few times a second. What a client sends ahead is given back to Jetty. Thread-safe.
 *
 * <p>A client that closes its sending side alone counts as gone, as it does for nginx and uvicorn.
 */
public final class ClientWatch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ClientWatch.class);
  private static final int PERIOD_MILLIS = 100;

  private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService executor =
      Looks.every(
          TimeUnit.MILLISECONDS.toNanos(PERIOD_MILLIS),
          "cprs-client-watch",
          () -> watched.forEach(Watched::look));

  /**
   * Watches a connection whose request was read to its end.
   *
   * @param gone called once, if the client goes; it must not throw
   * @return to be closed before the answer is written: from then on the connection is Jetty's again
   */
  Watched watch(EndPoint endPoint, Runnable gone) {
    Watched client = new Watched(endPoint, gone);
    watched.add(client);
    return client;
  }

  @Override
  public void close() {
    executor.shutdown();
  }

  /** One client. */
  final class Watched implements AutoCloseable {
    private final EndPoint endPoint;
    private final Runnable gone;
    private boolean closed;

    Watched(EndPoint endPoint, Runnable gone) {
      this.endPoint = endPoint;
      this.gone = gone;
    }

    private void look() {
      try {
        lookForItsEnd();
      } catch (RuntimeException | Error e) { // or none of the others would be looked at any more
        close();
        log.warn("Can't see whether a client is still there; its request runs to its end", e);
      }
    }

    private synchronized void lookForItsEnd() {
      if (closed) {
        return;
      }
      ByteBuffer ahead = BufferUtil.allocate(1);
      if (fill(ahead) < 0) {
        close();
        gone.run();
      } else if (ahead.hasRemaining()) {
        close(); // it is there, and what follows these bytes can't be looked past
        if (endPoint.getConnection() instanceof Connection.UpgradeTo connection) {
          connection.onUpgradeTo(ahead);
        }
      }
    }

    private int fill(ByteBuffer buffer) {
      try {
        return endPoint.fill(buffer);
      } catch (IOException e) { // reset
        return -1;
      }
    }

    @Override
    public synchronized void close() {
      closed = true;
      watched.remove(this);
    }
  }
}
