package dev.cprs;

/**
 * The windows of one request that wait to be scored, as its observer is told of them: all of them
 * at first, none when it is closed. Used by the request's thread alone.
 */
final class WaitingWindows implements AutoCloseable {
  private final CompressionObserver observer;
  private int windows;

  WaitingWindows(CompressionObserver observer, int windows) {
    this.observer = observer;
    this.windows = windows;
    if (windows > 0) {
      observer.windowsQueued(windows);
    }
  }

  /** One of them was scored. */
  void scored() {
    windows--;
    observer.windowsDone(1);
  }

  @Override
  public void close() {
    if (windows > 0) {
      observer.windowsDone(windows);
    }
  }
}
