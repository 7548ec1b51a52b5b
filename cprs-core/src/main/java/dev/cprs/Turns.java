package dev.cprs;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Which requests compute on their own threads: find units, tokenize, decode. Of each client only so
 * many do at once, by turns, so that the clients' shares of the processor are alike, however many
 * requests one has. And only so much text is worked on at once: a request that has begun holds
 * several times its text until it ends. Thread-safe.
 */
final class Turns {
  /** Requests of at most this many UTF-16 units always may begin. */
  private static final int SMALL = 1 << 16;

  /** One part in this many of the heap, in UTF-16 units, may be text that is worked on. */
  private static final int HEAP_SHARE = 64;

  private final int most;
  private final long room;
  private final AtomicLong unplanned = new AtomicLong();
  private final ReentrantLock lock = new ReentrantLock();

  // Guarded by the lock.
  private final Rotation<Turn> outside = new Rotation<>();
  private final Map<String, Computing> computing = new HashMap<>();
  private int begun;
  private long begunUnits;

  /** The requests of one client that compute, and those that wait for that. */
  private static final class Computing {
    int now;
    final Queue<Turn> waiting = new ArrayDeque<>();
  }

  /**
   * @param most how many requests of a client compute at once, and how many large requests may
   *     begin whatever their size
   */
  Turns(int most) {
    this(most, Runtime.getRuntime().maxMemory() / HEAP_SHARE);
  }

  Turns(int most, long room) {
    this.most = most;
    this.room = room;
  }

  /**
   * A request, which has not begun yet.
   *
   * @param client whose it is
   * @param units how much text it has, in UTF-16 units
   */
  Turn of(String client, long units, Cancellation cancellation) {
    return new Turn(client, units, cancellation, true);
  }

  /** A request that is made within another one, by a listener say, and never waits for its turn. */
  Turn nested(Cancellation cancellation) {
    return new Turn("", 0, cancellation, false);
  }

  /** UTF-16 units of the requests whose windows are not planned yet. */
  long unplanned() {
    return unplanned.get();
  }

  /** A request's turn. Used by the request's thread only. */
  final class Turn implements AutoCloseable {
    private final String client;
    private final long units;
    private final Cancellation cancellation;
    private final boolean waits;
    private final Condition changed = lock.newCondition();
    private boolean planned;

    // Guarded by the lock.
    private boolean inRoom;
    private boolean computes;

    private Turn(String client, long units, Cancellation cancellation, boolean waits) {
      this.client = client;
      this.units = units;
      this.cancellation = cancellation;
      this.waits = waits;
      unplanned.addAndGet(units);
    }

    String client() {
      return client;
    }

    Cancellation cancellation() {
      return cancellation;
    }

    long units() {
      return units;
    }

    /**
     * Waits until the request may begin, and computes from then on.
     *
     * @throws CompressionCancelledException if it is no longer wanted
     */
    void begin() {
      cancellation.check();
      if (!waits) {
        return;
      }
      lock.lock();
      try {
        if (units > SMALL) {
          outside.add(client, this);
          letIn();
          await(() -> inRoom, () -> outside.remove(client, this));
        }
        take();
      } finally {
        lock.unlock();
      }
    }

    /**
     * To be called now and then where no other may compute meanwhile.
     *
     * @throws CompressionCancelledException if the request is no longer wanted
     */
    void check() {
      cancellation.check();
    }

    /**
     * Lets another request of the client compute, if one waits; to be called now and then.
     *
     * @throws CompressionCancelledException if this one is no longer wanted
     */
    void checkpoint() {
      cancellation.check();
      if (!waits) {
        return;
      }
      lock.lock();
      try {
        if (computes && !ofClient().waiting.isEmpty()) {
          give();
          take();
        }
      } finally {
        lock.unlock();
      }
    }

    /** The request's windows are planned, and it waits for the workers. */
    void rest() {
      setPlanned();
      lock.lock();
      try {
        give();
      } finally {
        lock.unlock();
      }
    }

    /**
     * Computes again.
     *
     * @throws CompressionCancelledException if the request is no longer wanted
     */
    void resume() {
      if (!waits) {
        return;
      }
      lock.lock();
      try {
        take();
      } finally {
        lock.unlock();
      }
    }

    private void setPlanned() {
      if (!planned) {
        planned = true;
        unplanned.addAndGet(-units);
      }
    }

    @Override
    public void close() {
      rest();
      lock.lock();
      try {
        if (inRoom) {
          inRoom = false;
          begun--;
          begunUnits -= units;
          letIn();
        }
      } finally {
        lock.unlock();
      }
    }

    private Computing ofClient() {
      return computing.computeIfAbsent(client, key -> new Computing());
    }

    private void take() {
      Computing all = ofClient();
      if (all.now < most) {
        all.now++;
        computes = true;
      } else {
        all.waiting.add(this);
        await(() -> computes, () -> all.waiting.remove(this));
      }
    }

    private void give() {
      if (!computes) {
        return;
      }
      computes = false;
      Computing all = ofClient();
      Turn next = all.waiting.poll();
      if (next != null) {
        next.computes = true;
        next.changed.signal();
      } else if (--all.now == 0) {
        computing.remove(client);
      }
    }

    /** Waits for something; calls {@code leave} before it throws. */
    private void await(BooleanSupplier granted, Runnable leave) {
      cancellation.waitsAt(this::wake);
      while (!granted.getAsBoolean()) {
        try {
          cancellation.check();
          changed.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt(); // which the check sees
        } catch (CompressionCancelledException e) {
          leave.run();
          throw e;
        }
      }
    }

    private void wake() {
      lock.lock();
      try {
        changed.signal();
      } finally {
        lock.unlock();
      }
    }
  }

  /** Lets large requests begin, in their order, as long as there is room. */
  private void letIn() {
    for (Turn next = outside.peek(); next != null; next = outside.peek()) {
      if (begun >= most && begunUnits + next.units > room) {
        return;
      }
      outside.next();
      begun++;
      begunUnits += next.units;
      next.inRoom = true;
      next.changed.signal();
    }
  }
}
