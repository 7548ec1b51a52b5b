package dev.cprs.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs tasks on threads of their own, all let go at the same moment. */
final class Concurrently {
  private static final int TIMEOUT_SECONDS = 120;

  private Concurrently() {}

  /**
   * The results of the tasks, in their order.
   *
   * @throws AssertionError if a task throws, or the tasks take more than two minutes
   */
  static <T> List<T> run(List<? extends Callable<T>> tasks) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> task : tasks) {
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return task.call();
                }));
      }
      start.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS));
      }
      return results;
    } catch (ExecutionException e) {
      return fail("A thread failed: " + e.getCause(), e.getCause());
    } catch (TimeoutException e) {
      return fail("The threads were not done after %d s".formatted(TIMEOUT_SECONDS), e);
    } finally {
      threads.shutdownNow();
    }
  }
}
