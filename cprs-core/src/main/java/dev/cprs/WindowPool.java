package dev.cprs;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads that score windows (the paper's parallelism, rho). One pool serves all requests, and
 * takes one window of each by turns: round robin over the clients, and over the requests of a
 * client. So a request waits for as many windows as there are requests, however large they are.
 *
 * <p>Once a request's windows are in line, neither the workers nor the request take memory to tell
 * each other what has ended. So a full heap fails the request, and nobody waits for what is lost.
 */
final class WindowPool implements AutoCloseable {
  private static final AtomicInteger POOLS = new AtomicInteger();

  /** What the last measurement weighs in the average. */
  private static final double NEWEST = 0.1;

  private final int workers;
  private final String name;

  /** Requests with windows that wait; guarded by itself, as the counters of its requests. */
  private final Rotation<Batch> waiting = new Rotation<>();

  // Guarded by waiting. Work is told in UTF-16 units of the requests' texts.
  private double waitingUnits;
  private double nanosPerUnit;
  private int threads;
  private int threadNames;
  private boolean closed;

  WindowPool(int workers) {
    this.workers = workers;
    name = "cprs-" + POOLS.incrementAndGet() + "-worker-";
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
    int told = 0;
    @Nullable Throwable listenerFailure = null;
    for (; batch.awaitEnd(told); told++) {
      if (batch.goesOn()) {
        try {
          done.accept(batch.ended[told]);
        } catch (RuntimeException | Error e) { // thrown by the listener; it ends the request
          listenerFailure = e;
          batch.stop();
        }
      }
    }
    if (batch.wasInterrupted()) {
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
    if (told < tasks || turn.cancellation().isCancelled()) {
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

  /** Starts threads for so many tasks; with one at least the tasks get done. */
  private void startThreads(int tasks) {
    try {
      for (int i = 0; i < tasks && threads < workers; i++) {
        Thread thread = new Thread(this::work, name + ++threadNames);
        thread.setDaemon(true);
        thread.start();
        threads++;
      }
    } catch (OutOfMemoryError e) {
      if (threads == 0) {
        throw e;
      }
    }
  }

  /** A worker: runs the task whose turn it is, and the next one, until the pool is closed. */
  private void work() {
    try {
      while (workOne()) {
        Thread.interrupted(); // a task's flag is not the next one's
      }
    } finally {
      synchronized (waiting) {
        threads--;
      }
    }
  }

  private boolean workOne() {
    Batch batch;
    int index;
    synchronized (waiting) {
      for (batch = waiting.peek(); batch == null; batch = waiting.peek()) {
        if (closed) {
          return false;
        }
        try {
          waiting.wait();
        } catch (InterruptedException | OutOfMemoryError e) {
          // It looks again.
        }
      }
      index = batch.next++;
      waitingUnits -= batch.unitsPerTask;
      waiting.pass(batch.next < batch.end);
    }
    batch.run(index);
    return true;
  }

  /** The tasks of one call of {@link #run}. */
  private final class Batch {
    private final String client;
    private final Cancellation cancellation;
    private final IntConsumer task;
    private final int tasks;
    private final double unitsPerTask;
    private final Line.Place<Batch> place = new Line.Place<>(this);
    private final Thread caller = Thread.currentThread();
    private volatile boolean stopped;

    /**
     * Whether the calling thread was, while it waited; set before that thread's flag is cleared.
     */
    private volatile boolean interrupted;

    // Guarded by waiting: the next task, the end of those that run, those that have ended by now in
    // their order, and what the first that failed threw.
    private int next;
    private int end;
    private int endedTasks;
    private final int[] ended;
    private @Nullable Throwable failure;

    Batch(Turns.Turn turn, int tasks, long units, IntConsumer task) {
      client = turn.client();
      cancellation = turn.cancellation();
      this.task = task;
      this.tasks = tasks;
      unitsPerTask = tasks == 0 ? 0 : (double) units / tasks;
      ended = new int[tasks];
    }

    boolean goesOn() {
      return !stopped && !wasInterrupted() && !cancellation.isCancelled();
    }

    /**
     * Whether the calling thread was interrupted. The workers look at its flag themselves: until it
     * has a processor again, or its listener lets go of it, it stops nothing.
     */
    boolean wasInterrupted() {
      return caller.isInterrupted() || interrupted; // in this order: the flag moves to the right
    }

    /** Begins no further task. */
    void stop() {
      synchronized (waiting) {
        stopped = true;
        if (next < end) {
          waiting.remove(client, place);
          waitingUnits -= (end - next) * unitsPerTask;
          end = next;
        }
      }
      LockSupport.unpark(caller);
    }

    /** Puts the tasks in line. */
    void submit() {
      synchronized (waiting) {
        if (tasks > 0 && goesOn()) {
          if (closed) {
            throw new CompressionCancelledException(
                "The compressor was closed before the windows were scored");
          }
          startThreads(tasks);
          waiting.add(client, place);
          end = tasks;
          waitingUnits += tasks * unitsPerTask;
          waiting.notifyAll();
        }
      }
      if (!goesOn()) {
        stop();
      }
    }

    private void run(int index) {
      @Nullable Throwable thrown = null;
      boolean goesOn = false;
      try {
        if (goesOn()) {
          long begin = System.nanoTime();
          task.accept(index);
          took(System.nanoTime() - begin);
        }
        goesOn = goesOn();
      } catch (Throwable e) { // whatever it is, the caller gets it
        thrown = e;
      }
      synchronized (waiting) {
        if (failure == null) {
          failure = thrown;
        }
        ended[endedTasks++] = index;
      }
      if (goesOn) {
        LockSupport.unpark(caller);
      } else {
        stop();
      }
    }

    private void took(long nanos) {
      if (unitsPerTask > 0) {
        synchronized (waiting) {
          double now = nanos / unitsPerTask;
          nanosPerUnit = nanosPerUnit == 0 ? now : nanosPerUnit + NEWEST * (now - nanosPerUnit);
        }
      }
    }

    /**
     * Waits until more tasks have ended than were told of; false if no further one will end. An
     * interrupt stops the batch, and running tasks are still awaited.
     */
    boolean awaitEnd(int told) {
      while (true) {
        synchronized (waiting) {
          if (told < endedTasks) {
            return true;
          }
          if (told == end) {
            return false;
          }
        }
        if (caller.isInterrupted()) {
          interrupted = true;
          Thread.interrupted(); // from here on the flag is clear, and waiting waits
          stop();
        } else {
          LockSupport.park(this);
        }
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
    synchronized (waiting) {
      closed = true;
      waiting.notifyAll();
    }
  }
}
