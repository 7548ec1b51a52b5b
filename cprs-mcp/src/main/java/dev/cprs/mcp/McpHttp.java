package dev.cprs.mcp;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The protocol's streamable HTTP transport, to be put behind a path of any HTTP server. It answers
 * {@code POST}; other methods of the path get status 405, which the protocol allows: a session is
 * no more than a name that the client gets as it introduces itself, so there is nothing to end, and
 * the server has nothing to say but in answers. Who may ask, by keys and by {@code Host} and {@code
 * Origin}, is for the HTTP server to check.
 *
 * <p>A client's own roots mean nothing on another machine: {@code find_in_files} reads the
 * server's, and is there only if it has some. Thread-safe.
 *
 * @see CompressionMcpServer#http()
 */
public interface McpHttp {
  /** What to answer. */
  sealed interface Answer {
    /** The status of HTTP. */
    int status();

    /** Headers by their names, {@code Content-Type} among them. */
    Map<String, String> headers();
  }

  /**
   * An answer that is there.
   *
   * @param body may be empty
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Whole(int status, Map<String, String> headers, byte[] body) implements Answer {}

  /**
   * A call's progress and then its result, each sent as it comes, for a client that has asked for
   * progress and takes streams of events.
   *
   * @param events the body's pieces, for one subscriber. The work begins with the subscription, and
   *     cancelling that stops it: do so when the client has gone
   */
  record Events(int status, Map<String, String> headers, Flow.Publisher<byte[]> events)
      implements Answer {}

  /**
   * Answers a request. Cancelling the future stops the work: do it when the client has gone.
   *
   * @param body as it was sent
   * @param headers finds a header by its name, in any case
   * @param caller whose originals {@code read_original} reads, and who may cancel a call: a hash of
   *     the client's key, or empty for all alike
   */
  default CompletableFuture<Answer> post(
      byte[] body, Function<String, Optional<String>> headers, String caller) {
    return post(body, headers, caller, text -> {});
  }

  /**
   * Answers a request, as {@link #post(byte[], Function, String)}, for a server that counts what
   * its requests take in memory.
   *
   * @param reads told of each text that is read for the request beside its body, before it is
   *     worked on: a file's, or an original. What it throws, such as an {@link
   *     dev.cprs.InvalidRequestException} where there is no room, the client is told
   */
  CompletableFuture<Answer> post(
      byte[] body,
      Function<String, Optional<String>> headers,
      String caller,
      Consumer<String> reads);
}
