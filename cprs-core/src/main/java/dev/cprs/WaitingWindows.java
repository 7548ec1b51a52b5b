package dev.cprs;

/**
 * Reports to the observer how many windows of one request wait to be scored: all of them at first,
 * none once this is closed. Used by the request's thread only.
 */
final class WaitingWindows implements AutoCloseable {
  private final CompressionObserver observer;
  private final int all;
  private int done;

  WaitingWindows(CompressionObserver observer, int windows) {
    this.observer = observer;
    this.all = windows;
    if (windows > 0) {
      observer.windowsQueued(windows);
    }
  }

  /** Counts this many more windows as scored. */
  void scored(int windows) {
    observer.windowsDone(windows);
    done += windows;
  }

  /** The number of windows scored. */
  int done() {
    return done;
  }

  @Override
  public void close() {
    if (done < all) {
      observer.windowsDone(all - done);
    }
  }
}
