package dev.cprs.spring.boot;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionCancelledException;
import dev.cprs.CompressionObserver;
import dev.cprs.EmptyResultException;
import dev.cprs.InvalidRequestException;

/** Remembers whether the engine failed the last request that reached it. Thread-safe. */
final class EngineWatch implements CompressionObserver {
  private volatile boolean failed;

  boolean hasFailed() {
    return failed;
  }

  @Override
  public void completed(CompressedContext result) {
    failed = false;
  }

  @Override
  public void failed(Throwable failure) {
    if (failure instanceof EmptyResultException) {
      failed = false; // the windows were scored
    } else if (!(failure instanceof InvalidRequestException
        || failure instanceof CompressionCancelledException)) {
      failed = true;
    }
  }
}
