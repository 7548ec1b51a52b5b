package dev.cprs.server.http;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.EndPoint;
import org.jspecify.annotations.Nullable;

/**
 * The client of a request: whether it has gone, and what to stop when it goes. Holds nothing of
 * what was to be stopped before. Thread-safe.
 */
public final class CallingClient {
  private final EndPoint connection;
  private final ClientWatch watch;
  private final Executor executor;

  // Guarded by this.
  private boolean gone;
  private Runnable stop = () -> {};
  private ClientWatch.@Nullable Watched watched;
  private boolean watchOver;

  /**
   * A client that is there.
   *
   * @param executor stops things when the watch sees that it has gone
   */
  CallingClient(EndPoint connection, ClientWatch watch, Executor executor) {
    this.connection = connection;
    this.watch = watch;
    this.executor = executor;
  }

  public synchronized boolean hasGone() {
    return gone;
  }

  /** Sets what to stop, instead of what was set before; stops it at once if the client has gone. */
  public void stopWhenGone(Runnable task) {
    synchronized (this) {
      stop = task;
      if (!gone) {
        return;
      }
    }
    task.run();
  }

  /** The client has gone, as reading from it or writing to it has shown. */
  public void setGone() {
    Runnable task;
    synchronized (this) {
      if (gone) {
        return;
      }
      gone = true;
      task = stop;
    }
    task.run();
  }

  /** Looks whether it goes, once its body was read: until then reading shows that. */
  public synchronized void watch() {
    if (!watchOver && watched == null) {
      watched = watch.watch(connection, this::leave);
    }
  }

  /** Makes the end of the connection, when it comes, a reset. */
  void resetAtClose() {
    if (connection.getTransport() instanceof SocketChannel channel) {
      try {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
      } catch (IOException e) {
        // it has ended already
      }
    }
  }

  /** Closes its connection; what is being written fails. */
  void close() {
    connection.close();
  }

  private void leave() {
    close();
    executor.execute(this::setGone); // not on the watch's own thread
  }

  /** From now on the connection is Jetty's, which reads the client's next request from it. */
  public void stopWatching() {
    ClientWatch.Watched current;
    synchronized (this) {
      watchOver = true;
      current = watched;
    }
    if (current != null) {
      current.close(); // not under the lock: it waits for the watch, which may be calling
    }
  }
}
