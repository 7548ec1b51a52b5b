package dev.cprs.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of asynchronous requests. */
public final class RequestThreads {
  private RequestThreads() {}

  /**
   * An executor with at most this many daemon threads; further tasks wait in a queue. Idle threads
   * end after half a minute, so that an executor that is never shut down leaves nothing behind.
   */
  public static ExecutorService atMost(int threads, String name) {
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
    return executor;
  }
}
