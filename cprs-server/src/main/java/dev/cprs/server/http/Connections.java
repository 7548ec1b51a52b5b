package dev.cprs.server.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;

/**
 * The connections of clients: never more than may be, and none that is held open without a
 * request. A connection that is silent Jetty closes; one that sends the head of a request byte by
 * byte is closed here. Thread-safe.
 */
final class Connections implements Connection.Listener, AutoCloseable {
  private static final int LOOKS = 8;

  private final Shares shares;
  private final long headNanos;
  private final Map<Connection, Seen> open = new ConcurrentHashMap<>();
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "cprs-connections");
            thread.setDaemon(true);
            return thread;
          });

  /** A connection: whose it is, and since when it has had so many requests. */
  private static final class Seen {
    final String client;
    long requests;
    long since = System.nanoTime();

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
    long period = Math.max(TimeUnit.MILLISECONDS.toNanos(50), headNanos / LOOKS);
    executor.scheduleWithFixedDelay(this::look, period, period, TimeUnit.NANOSECONDS);
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

  /** Closes the connections that have waited too long for a request. */
  private void look() {
    open.forEach(
        (connection, seen) -> {
          long requests = connection.getMessagesIn();
          boolean waits = requests == connection.getMessagesOut();
          if (!waits || requests != seen.requests) {
            seen.requests = requests;
            seen.since = System.nanoTime();
          } else if (System.nanoTime() - seen.since > headNanos) {
            connection.getEndPoint().close();
          }
        });
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
