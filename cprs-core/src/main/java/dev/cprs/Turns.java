package dev.cprs;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which requests compute on their own threads: find units, tokenize, decode. Of each client only so
 * many do at once, by turns, so that the clients' shares of the processor are alike, however many
 * requests one has. And only so much text is worked on at once: a request that has begun holds
 * several times its text until it ends. Thread-safe.
 *
 * <p>To hand a turn on takes no memory, and who leaves, for whatever reason, leaves every line: so
 * a full heap fails requests, and holds up none.
 */
final class Turns {
  /** Requests of at most this many UTF-16 units always may begin. */
  private static final int SMALL = 1 << 16;

  /** One part in this many of the heap, in UTF-16 units, may be text that is worked on. */
  private static final int HEAP_SHARE = 64;

  private final int most;
  private final long room;
  private final AtomicLong unplanned = new AtomicLong();

  /** Guards all below, and what its requests say of it. */
  private final Object lock = new Object();

  private final Rotation<Turn> outside = new Rotation<>();

  /** A tree, since a hash table that can't grow may be left broken. */
  private final Map<String, Computing> computing = new TreeMap<>();

  private int begun;
  private long begunUnits;

  /** The requests of one client that compute, and those that wait for that. */
  private static final class Computing {
    int now;
    final Line<Turn> waiting = new Line<>();
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
    private final Line.Place<Turn> place = new Line.Place<>(this);
    private volatile @Nullable Thread waiting;
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
      if (units > SMALL) {
        synchronized (lock) {
          outside.add(client, place);
          letIn();
        }
        await(() -> inRoom);
      }
      take();
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
      synchronized (lock) {
        if (!computes || all().waiting.isEmpty()) {
          return;
        }
        give();
      }
      take();
    }

    /** The request's windows are planned, and it waits for the workers. */
    void rest() {
      setPlanned();
      synchronized (lock) {
        give();
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
      take();
    }

    private void setPlanned() {
      if (!planned) {
        planned = true;
        unplanned.addAndGet(-units);
      }
    }

    @Override
    public void close() {
      setPlanned();
      synchronized (lock) {
        give();
        Computing all = computing.get(client);
        if (all != null) {
          all.waiting.remove(place);
        }
        outside.remove(client, place);
        if (inRoom) {
          inRoom = false;
          begun--;
          begunUnits -= units;
        }
        letIn();
      }
    }

    /** Those of the client, while one of them computes. */
    private Computing all() {
      return Objects.requireNonNull(computing.get(client));
    }

    private void take() {
      synchronized (lock) {
        Computing all = computing.computeIfAbsent(client, key -> new Computing());
        if (all.now < most) {
          all.now++;
          computes = true;
        } else {
          all.waiting.add(place);
        }
      }
      await(() -> computes);
    }

    private void give() {
      if (!computes) {
        return;
      }
      computes = false;
      Computing all = all();
      Line.Place<Turn> next = all.waiting.poll();
      if (next != null) {
        next.one().computes = true;
        next.one().wake();
      } else if (--all.now == 0) {
        computing.remove(client);
      }
    }

    /**
     * Waits for something that is granted under the lock.
     *
     * @throws CompressionCancelledException if the request is no longer wanted; {@link #close} then
     *     leaves the line
     */
    private void await(BooleanSupplier granted) {
      waiting = Thread.currentThread();
      cancellation.waitsAt(this::wake);
      while (true) {
        synchronized (lock) {
          if (granted.getAsBoolean()) {
            return;
          }
        }
        cancellation.check();
        LockSupport.park(Turns.this);
      }
    }

    private void wake() {
      LockSupport.unpark(waiting);
    }
  }

  /** Lets large requests begin, in their order, as long as there is room. */
  private void letIn() {
    for (Turn next = outside.peek(); next != null; next = outside.peek()) {
      if (begun >= most && begunUnits + next.units > room) {
        return;
      }
      outside.pass(false);
      begun++;
      begunUnits += next.units;
      next.inRoom = true;
      next.wake();
    }
  }
}
