package dev.cprs;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads that score windows (the paper's parallelism, rho). One pool serves all requests, and
 * takes one window of each by turns: round robin over the clients, and over the requests of a
 * client. So a request waits for as many windows as there are requests, however large they are.
 */
final class WindowPool implements AutoCloseable {
  private static final AtomicInteger POOLS = new AtomicInteger();

  /** What the last measurement weighs in the average. */
  private static final double NEWEST = 0.1;

  private final int workers;
  private final ExecutorService executor;

  /** Requests with windows that wait; guarded by itself, as the counters of its requests. */
  private final Rotation<Batch> waiting = new Rotation<>();

  // Guarded by waiting. Work is told in UTF-16 units of the requests' texts.
  private double waitingUnits;
  private double nanosPerUnit;

  WindowPool(int workers) {
    this.workers = workers;
    String name = "cprs-" + POOLS.incrementAndGet() + "-worker-";
    AtomicInteger count = new AtomicInteger();
    executor =
        Executors.newFixedThreadPool(
            workers,
            task -> {
              Thread thread = new Thread(task, name + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Runs tasks 0 to {@code tasks}, exclusive, and returns when all are done. After a failure, a
   * cancellation or an interrupt no further task starts, and running tasks are awaited.
   *
   * @param turn whose they are
   * @param units UTF-16 units of the text that they read together, for {@link #backlog}
   * @param task runs on the workers
   * @param done called on the calling thread with the index of each task that is done
   * @throws CompressionCancelledException if the request was cancelled, or the calling thread was
   *     interrupted; its interrupt flag is then set
   */
  void run(Turns.Turn turn, int tasks, long units, IntConsumer task, IntConsumer done) {
    Batch batch = new Batch(turn, tasks, units, task);
    turn.cancellation().waitsAt(batch::stop);
    batch.submit();
    int finished = 0;
    boolean interrupted = false;
    @Nullable Throwable listenerFailure = null;
    while (finished < batch.begun()) {
      Outcome outcome;
      try {
        outcome = batch.await();
      } catch (InterruptedException e) {
        interrupted = true; // from here on the flag is clear, and await() waits for running tasks
        batch.stop();
        continue;
      }
      if (outcome.isNone()) {
        continue;
      }
      finished++;
      if (batch.goesOn()) {
        try {
          done.accept(outcome.task());
        } catch (RuntimeException | Error e) { // thrown by the listener; it ends the request
          listenerFailure = e;
          batch.stop();
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
      throw new CompressionCancelledException(
          "The request's thread was interrupted before all windows were scored");
    }
    if (listenerFailure instanceof Error e) {
      throw e;
    }
    if (listenerFailure instanceof RuntimeException e) {
      throw e;
    }
    batch.throwFailure();
    if (finished < tasks || turn.cancellation().isCancelled()) {
      throw new CompressionCancelledException(
          "The request was cancelled, or its compressor was closed, before all windows were scored");
    }
  }

  /**
   * How long the workers need for all that waits, by how long the last windows took; zero before
   * the first one.
   *
   * @param unplanned UTF-16 units of texts whose windows will come yet
   */
  Duration backlog(long unplanned) {
    synchronized (waiting) {
      return Duration.ofNanos((long) ((waitingUnits + unplanned) * nanosPerUnit / workers));
    }
  }

  /** Runs the task whose turn it is, on a worker; none if those that waited were stopped. */
  private void runNext() {
    Batch batch;
    int index;
    synchronized (waiting) {
      batch = waiting.next();
      if (batch == null) {
        return;
      }
      index = batch.next++;
      waitingUnits -= batch.unitsPerTask;
      if (batch.next < batch.end) {
        waiting.add(batch.client, batch);
      }
    }
    batch.run(index);
  }

  /** A task that ended, and what it threw. */
  private record Outcome(int task, @Nullable Throwable failure) {
    /** No task ended, but fewer begin than was said. */
    static final Outcome STOPPED = new Outcome(-1, null);

    boolean isNone() {
      return task < 0;
    }
  }

  /** The tasks of one call of {@link #run}. */
  private final class Batch {
    private final String client;
    private final Cancellation cancellation;
    private final IntConsumer task;
    private final double unitsPerTask;
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private @Nullable Throwable failure;

    // Guarded by waiting: the next task, and the end of those that run.
    private int next;
    private int end;

    Batch(Turns.Turn turn, int tasks, long units, IntConsumer task) {
      client = turn.client();
      cancellation = turn.cancellation();
      this.task = task;
      unitsPerTask = tasks == 0 ? 0 : (double) units / tasks;
      end = tasks;
    }

    boolean goesOn() {
      return !stopped.get() && !cancellation.isCancelled();
    }

    /** Begins no further task. */
    void stop() {
      stopped.set(true);
      synchronized (waiting) {
        if (next < end) {
          waiting.remove(client, this);
          waitingUnits -= (end - next) * unitsPerTask;
          end = next;
        }
      }
      outcomes.add(Outcome.STOPPED);
    }

    /** How many tasks have begun or will begin. */
    int begun() {
      synchronized (waiting) {
        return end;
      }
    }

    /** Puts the tasks in line; if no thread is left to run them, say, the batch fails. */
    void submit() {
      int tasks = end;
      synchronized (waiting) {
        if (tasks > 0) {
          waiting.add(client, this);
          waitingUnits += tasks * unitsPerTask;
        }
      }
      try {
        for (int i = 0; i < tasks; i++) { // each runs whichever task is next by then
          executor.execute(WindowPool.this::runNext);
        }
      } catch (RuntimeException | Error e) { // running tasks are still awaited
        fail(e);
      }
      if (!goesOn()) {
        stop();
      }
    }

    private void run(int index) {
      @Nullable Throwable thrown = null;
      if (goesOn()) {
        long begin = System.nanoTime();
        try {
          task.accept(index);
          took(System.nanoTime() - begin);
        } catch (Throwable e) { // whatever it is, the caller gets it
          thrown = e;
        }
      }
      if (thrown != null || !goesOn()) {
        stop();
      }
      outcomes.add(new Outcome(index, thrown));
    }

    private void took(long nanos) {
      if (unitsPerTask > 0) {
        synchronized (waiting) {
          double now = nanos / unitsPerTask;
          nanosPerUnit = nanosPerUnit == 0 ? now : nanosPerUnit + NEWEST * (now - nanosPerUnit);
        }
      }
    }

    /** Waits until a task ends, or the batch is stopped. */
    Outcome await() throws InterruptedException {
      Outcome outcome = outcomes.take();
      if (outcome.failure() != null) {
        fail(outcome.failure());
      }
      return outcome;
    }

    private void fail(Throwable e) {
      stop();
      if (failure == null) {
        failure = e;
      }
    }

    void throwFailure() {
      if (failure instanceof CprsException e) {
        throw e;
      }
      if (failure instanceof Error e) {
        throw e;
      }
      if (failure != null) {
        throw new EngineException("A window could not be scored: " + failure, failure);
      }
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
