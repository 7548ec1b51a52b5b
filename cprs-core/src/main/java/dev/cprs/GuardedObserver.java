package dev.cprs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what an observer throws away from the requests that it observes. */
record GuardedObserver(CompressionObserver observer) implements CompressionObserver {
  private static final Logger log = LoggerFactory.getLogger(CompressionObserver.class);

  static final GuardedObserver NONE = new GuardedObserver(new CompressionObserver() {});

  @Override
  public void windowsQueued(int windows) {
    guard(() -> observer.windowsQueued(windows));
  }

  @Override
  public void windowsDone(int windows) {
    guard(() -> observer.windowsDone(windows));
  }

  @Override
  public void completed(CompressedContext result) {
    guard(() -> observer.completed(result));
  }

  @Override
  public void failed(Throwable failure) {
    guard(() -> observer.failed(failure));
  }

  private void guard(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      log.warn("The observer {} failed; the request goes on without it", observer, e);
    }
  }
}
