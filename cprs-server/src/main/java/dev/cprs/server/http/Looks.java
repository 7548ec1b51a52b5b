package dev.cprs.server.http;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at something now and then on a thread of its own, whatever comes of it. */
final class Looks {
  private static final Logger log = LoggerFactory.getLogger(Looks.class);

  private Looks() {}

  /**
   * Starts a daemon thread that looks, until the executor is shut down. A look that fails is not
   * the last one, as it would be with an executor alone: a heap that is full now isn't for ever.
   *
   * @param nanos between looks
   */
  static ScheduledExecutorService every(long nanos, String thread, Runnable look) {
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread daemon = new Thread(task, thread);
              daemon.setDaemon(true);
              return daemon;
            });
    executor.scheduleWithFixedDelay(() -> tryTo(look), nanos, nanos, TimeUnit.NANOSECONDS);
    return executor;
  }

  private static void tryTo(Runnable look) {
    try {
      look.run();
    } catch (Throwable e) {
      try {
        log.warn("What is looked at now and then can't be seen this time", e);
      } catch (Throwable logging) {
        // there may be no memory for that either
      }
    }
  }
}
