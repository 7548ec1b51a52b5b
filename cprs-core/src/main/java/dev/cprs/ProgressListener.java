package dev.cprs;

/**
 * Told how far a request is, on the thread that the request runs on. While it works, no further
 * window of its request is begun, so it should return soon. What it throws ends the request and
 * comes out of {@link ContextCompressor#compress(CompressionRequest)} as it is. It can't close the
 * compressor; to stop a request, cancel its future.
 */
@FunctionalInterface
public interface ProgressListener {
  /**
   * A window was scored, or on a GPU several together.
   *
   * @param done windows scored so far, at least 1, more from call to call
   * @param total all windows of the request
   */
  void windowScored(int done, int total);
}
