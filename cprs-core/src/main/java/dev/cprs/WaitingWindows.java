package dev.cprs;

/**
 * The windows of one request that wait to be scored, as its observer is told of them: all of them
 * at first, none when it is closed. Used by the request's thread alone.
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

  /** So many more of them are scored. */
  void scored(int windows) {
    observer.windowsDone(windows);
    done += windows;
  }

  /** How many of them are scored. */
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
