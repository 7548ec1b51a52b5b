package dev.cprs.server.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The connections of clients: never more than may be, and none that is held open without a request.
 * A connection that is silent Jetty closes; one that sends the head of a request byte by byte is
 * closed here. Thread-safe.
 */
final class Connections implements Connection.Listener, AutoCloseable {
  private static final int LOOKS = 8;

  private final Shares shares;
  private final long headNanos;
  private final Map<Connection, Seen> open = new ConcurrentHashMap<>();
  private volatile @Nullable ScheduledExecutorService executor;

  /** A connection: whose it is, and since when it has waited for a request, if it does. */
  private static final class Seen {
    final String client;
    volatile boolean busy;
    volatile long since = System.nanoTime();

    Seen(String client) {
      this.client = client;
    }
  }

  /**
   * @param most connections at once
   * @param head how long a request's head may take, from the end of the answer before it
   */
  Connections(int most, Duration head) {
    shares = new Shares(most);
    headNanos = head.toNanos();
  }

  /** Looks at them from now on, on a thread of its own, until it is closed. */
  void start() {
    long period = Math.max(TimeUnit.MILLISECONDS.toNanos(50), headNanos / LOOKS);
    executor = Looks.every(period, "cprs-connections", this::look);
  }

  @Override
  public void onOpened(Connection connection) {
    String client = ClientNames.of(connection.getEndPoint().getRemoteSocketAddress());
    if (shares.take(client, 1)) {
      open.put(connection, new Seen(client));
    } else {
      connection.getEndPoint().close();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    Seen seen = open.remove(connection);
    if (seen != null) {
      shares.give(seen.client, 1);
    }
  }

  /** Tells of a request whose head has come; its connection waits again when it is over. */
  void requested(Request request) {
    Seen seen = open.get(request.getConnectionMetaData().getConnection());
    if (seen != null) {
      seen.busy = true;
      Request.addCompletionListener(
          request,
          failure -> {
            seen.since = System.nanoTime();
            seen.busy = false;
          });
    }
  }

  /** Closes the connections that have waited too long for a request. */
  private void look() {
    open.forEach(
        (connection, seen) -> {
          if (!seen.busy && System.nanoTime() - seen.since > headNanos) {
            connection.getEndPoint().close();
          }
        });
  }

  @Override
  public void close() {
    ScheduledExecutorService looking = executor;
    if (looking != null) {
      looking.shutdown();
    }
  }
}
