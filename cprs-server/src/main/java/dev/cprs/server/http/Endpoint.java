package dev.cprs.server.http;

/** Answers the requests of a route. Thread-safe. */
@FunctionalInterface
public interface Endpoint {
  /**
   * Begins to answer a request. The answer may come later, from another thread; it comes through
   * the exchange.
   *
   * @throws RuntimeException if there is no answer; the client gets what {@link Exchange#fail}
   *     makes of it
   */
  void handle(Exchange exchange);
}
