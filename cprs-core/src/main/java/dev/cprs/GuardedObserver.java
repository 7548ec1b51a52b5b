package dev.cprs;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls each observer. What one throws affects neither the others nor the request. */
record GuardedObserver(List<CompressionObserver> observers) implements CompressionObserver {
  private static final Logger log = LoggerFactory.getLogger(CompressionObserver.class);

  GuardedObserver {
    observers = List.copyOf(observers);
  }

  @Override
  public void windowsQueued(int windows) {
    tell(observer -> observer.windowsQueued(windows));
  }

  @Override
  public void windowsDone(int windows) {
    tell(observer -> observer.windowsDone(windows));
  }

  @Override
  public void completed(CompressedContext result) {
    tell(observer -> observer.completed(result));
  }

  @Override
  public void failed(Throwable failure) {
    tell(observer -> observer.failed(failure));
  }

  private void tell(Consumer<CompressionObserver> event) {
    for (CompressionObserver observer : observers) {
      try {
        event.accept(observer);
      } catch (RuntimeException | LinkageError | AssertionError e) { // such as of another version
        log.warn("The observer {} failed; the request goes on without it", observer, e);
      }
    }
  }
}
