package dev.cprs.server;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Another API behind a path of the server, which answers {@code POST}. The server admits its
 * requests as it does its own: by key, by the number at once, by the size of the body and by the
 * time that they take. Thread-safe.
 *
 * @see CompressionServer.Builder#mount
 */
@FunctionalInterface
public interface MountedApi {
  /**
   * A request.
   *
   * @param body all of it, as it was sent
   * @param headers finds a header by its name, in any case
   * @param caller a hash of the key that the client has shown; empty if it has shown none
   * @param reads to be told of each text that is read for the request beside its body, such as a
   *     file's, before it is worked on: what it will take in memory counts with that of all other
   *     requests. Throws an {@link dev.cprs.InvalidRequestException} if there is no room for it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
  record Call(
      byte[] body,
      Function<String, Optional<String>> headers,
      String caller,
      Consumer<String> reads) {}

  /** An answer. */
  sealed interface Reply {
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
  @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
  record Whole(int status, Map<String, String> headers, byte[] body) implements Reply {}

  /**
   * An answer that comes in pieces, each sent at once. The request keeps its place among those that
   * are worked on until the last one.
   *
   * @param pieces subscribed to once. The subscription is cancelled when the client has gone, or
   *     the request's time is over; the client then sees the answer break off, as it does if they
   *     fail
   */
  record Pieces(int status, Map<String, String> headers, Flow.Publisher<byte[]> pieces)
      implements Reply {}

  /**
   * Answers a request without holding its thread. The future is cancelled when the client has gone,
   * and given up when the request's time is over. If it fails, the client gets a problem as from
   * the server's own APIs.
   */
  CompletableFuture<Reply> answer(Call call);
}
