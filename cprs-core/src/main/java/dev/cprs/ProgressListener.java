package dev.cprs;

/**
 * Receives the progress of a request, on the thread that runs the request. It should return
 * quickly: the result waits for it, though the windows don't. What it throws ends the request, and
 * {@link ContextCompressor#compress(CompressionRequest)} throws it unchanged. It can't close the
 * compressor; to stop a request, cancel its future.
 */
@FunctionalInterface
public interface ProgressListener {
  /**
   * A window was scored, or on a GPU several in one batch.
   *
   * @param done windows scored so far, at least 1 and rising
   * @param total all windows of the request; until a {@linkplain SecondLook second look} begins,
   *     its windows are an estimate
   */
  void windowScored(int done, int total);
}
