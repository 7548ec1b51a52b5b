package dev.cprs;

/** Told how far a request is. Called from worker threads, one call at a time for a request. */
@FunctionalInterface
public interface ProgressListener {
  /**
   * A window was scored.
   *
   * @param done windows scored so far, at least 1
   * @param total all windows of the request
   */
  void windowScored(int done, int total);
}
