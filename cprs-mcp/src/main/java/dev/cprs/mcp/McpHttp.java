package dev.cprs.mcp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The protocol's streamable HTTP transport, to be put behind a path of any HTTP server. It answers
 * {@code POST}; other methods of the path get status 405, which the protocol allows: there are no
 * sessions to end and no streams to open. Who may ask, by keys and by {@code Host} and {@code
 * Origin}, is for the HTTP server to check.
 *
 * <p>A client's own roots mean nothing on another machine: {@code find_in_files} reads the
 * server's, and is there only if it has some. Thread-safe.
 *
 * @see CompressionMcpServer#http()
 */
public interface McpHttp {
  /**
   * What to answer.
   *
   * @param status of HTTP
   * @param body may be empty
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answer(int status, String contentType, byte[] body) {}

  /**
   * Answers a request. Cancelling the future stops the work: do it when the client has gone.
   *
   * @param body as it was sent
   * @param headers finds a header by its name, in any case
   * @param caller whose originals {@code read_original} reads: a hash of the client's key, or empty
   *     for all alike
   */
  CompletableFuture<Answer> post(
      byte[] body, Function<String, Optional<String>> headers, String caller);
}
