package dev.cprs.internal;

import java.util.function.Supplier;

/**
 * Whose work a thread does, for requests that don't say it themselves. Clients get equal shares of
 * a compressor. Thread-safe.
 */
public final class ClientOfThread {
  private static final OfThread<String> CURRENT = new OfThread<>();

  private ClientOfThread() {}

  /** Works for a client. */
  public static <T> T working(String client, Supplier<T> work) {
    return CURRENT.working(client, work);
  }

  /** The client that this thread works for; empty if nobody has said. */
  public static String get() {
    String client = CURRENT.get();
    return client == null ? "" : client;
  }
}
