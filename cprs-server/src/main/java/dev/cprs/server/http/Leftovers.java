package dev.cprs.server.http;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * What a client still sends of a body that was refused. It is read for a while and dropped: closed
 * upon at once, the client would get a connection reset, and with most systems never see the
 * answer. No thread waits for it.
 */
final class Leftovers {
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final int SILENCE_MILLIS = 1_000;

  private final Request request;
  private final Callback done;
  private final EndPoint connection;
  private final long silence;
  private final long begun = System.nanoTime();

  private Leftovers(Request request, Callback done) {
    this.request = request;
    this.done = done;
    connection = request.getConnectionMetaData().getConnection().getEndPoint();
    silence = connection.getIdleTimeout();
  }

  /**
   * Reads the rest of a request that was answered.
   *
   * @param done succeeds when all was read, and the connection may go on; otherwise fails
   */
  static void drain(Request request, Callback done) {
    if (request.getHeaders().contains(HttpHeader.EXPECT)) { // it waits before it sends anything
      done.succeeded();
      return;
    }
    Leftovers leftovers = new Leftovers(request, done);
    leftovers.connection.setIdleTimeout(SILENCE_MILLIS);
    leftovers.readOn();
  }

  private void readOn() {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this::readOn);
        return;
      }
      boolean failed = Content.Chunk.isFailure(chunk);
      boolean last = chunk.isLast();
      chunk.release();
      if (failed || System.nanoTime() - begun > MOST_NANOS) {
        connection.setIdleTimeout(silence);
        done.failed(new EofException("The client has not sent its body to the end"));
        return;
      }
      if (last) {
        connection.setIdleTimeout(silence);
        done.succeeded();
        return;
      }
    }
  }
}
