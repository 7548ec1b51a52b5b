package dev.cprs.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of asynchronous requests. There are many, since they mostly wait: which of them may
 * compute, the compressor says.
 */
public final class RequestThreads {
  private static final int MOST = 256;

  private RequestThreads() {}

  /**
   * An executor that starts a daemon thread where none is free, up to 256; further tasks wait in a
   * queue. Idle threads end after half a minute, so that an executor that is never shut down leaves
   * nothing behind.
   */
  public static ExecutorService named(String name) {
    return new ThreadPoolExecutor(
        0,
        MOST,
        30,
        TimeUnit.SECONDS,
        new Handing(),
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        },
        (task, executor) -> {
          if (executor.isShutdown()) {
            throw new RejectedExecutionException("The executor is shut down");
          }
          ((Handing) executor.getQueue()).put(task);
        });
  }

  /** Takes a task only if a thread waits for one; the executor then starts another thread. */
  private static final class Handing extends LinkedTransferQueue<Runnable> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean offer(Runnable task) {
      return tryTransfer(task);
    }
  }
}
