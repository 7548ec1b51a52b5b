package dev.cprs;

/**
 * Observes a compressor's requests, for metrics for example. It is called on the threads that run
 * the requests, from several at once, and should return quickly. What it throws is logged and
 * doesn't affect the request.
 *
 * @see ContextCompressor.Builder#observer
 */
public interface CompressionObserver {
  /**
   * A request was cut into windows, which are now queued for scoring. Called again for the windows
   * of a {@linkplain SecondLook second look}.
   *
   * @param windows at least 1
   */
  default void windowsQueued(int windows) {}

  /**
   * Windows have left the queue: they were scored, or their request ended first. Over a request,
   * these add up to the numbers given to {@link #windowsQueued}.
   *
   * @param windows at least 1
   */
  default void windowsDone(int windows) {}

  /** A request ended with a result, which may be empty. */
  default void completed(CompressedContext result) {}

  /**
   * A request failed.
   *
   * @param failure the exception its caller gets: {@link InvalidRequestException}, {@link
   *     CompressionCancelledException}, {@link EmptyResultException}, {@link EngineException}, or
   *     whatever a progress listener or the machine threw
   */
  default void failed(Throwable failure) {}
}
