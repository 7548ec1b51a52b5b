package dev.cprs;

/**
 * Told what becomes of a compressor's requests, for metrics and the like. It is called on the
 * threads that requests run on, several at once, and should return soon. What it throws is logged
 * and changes nothing for the request.
 *
 * @see ContextCompressor.Builder#observer
 */
public interface CompressionObserver {
  /**
   * A request was cut into windows, which wait to be scored.
   *
   * @param windows at least 1
   */
  default void windowsQueued(int windows) {}

  /**
   * Windows wait no longer: they were scored, or their request ended before that. Over a request
   * the sum of these is what {@link #windowsQueued} said.
   *
   * @param windows at least 1
   */
  default void windowsDone(int windows) {}

  /** A request gave a result, which may be empty. */
  default void completed(CompressedContext result) {}

  /**
   * A request gave no result.
   *
   * @param failure what its caller gets: {@link InvalidRequestException}, {@link
   *     CompressionCancelledException}, {@link EmptyResultException}, {@link EngineException}, or
   *     whatever a progress listener or the machine threw
   */
  default void failed(Throwable failure) {}
}
