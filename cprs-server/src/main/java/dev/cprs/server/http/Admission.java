package dev.cprs.server.http;

import dev.cprs.ContextCompressor;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Admits requests: none before there is a compressor, none above the limit, none once the server is
 * closing. Thread-safe.
 */
public final class Admission {
  /**
   * A guess: a body becomes JSON, text, tokens and labels, each as large as itself or larger, so an
   * eighth of the heap leaves room for all of them.
   */
  private static final int HEAP_SHARE = 8;

  /** The part of the heap for what requests are made of beside their text ({@link Footprint}). */
  private static final int FOOTPRINT_SHARE = 2;

  /** Why no request is admitted any more. */
  public static final String ENDING = "The server ends and takes no more requests";

  private final int maxConcurrent;
  private final long maxHeldBytes;
  private final long maxFootprint;
  private final Gate places;
  private final Gate unworked;
  private final AtomicLong heldBytes = new AtomicLong();
  private final AtomicLong footprints = new AtomicLong();
  private volatile @Nullable ContextCompressor compressor;
  private volatile boolean ending;

  public Admission(Limits limits) {
    this(limits, Runtime.getRuntime().maxMemory());
  }

  /** With a heap of another size than this JVM's, for tests. */
  Admission(Limits limits, long heap) {
    maxConcurrent = limits.maxConcurrent();
    maxHeldBytes = Math.max(limits.maxBodyBytes(), heap / HEAP_SHARE);
    maxFootprint = heap / FOOTPRINT_SHARE;
    places = new Gate(maxConcurrent);
    unworked = new Gate(maxConcurrent);
  }

  /** From now on requests are let in. */
  public void open(ContextCompressor value) {
    compressor = value;
  }

  public boolean isOpen() {
    return compressor != null && !ending;
  }

  public boolean isEnding() {
    return ending;
  }

  /** Requests under way. */
  public int running() {
    return places.inside();
  }

  /**
   * Lets a request in.
   *
   * @return its place, to be closed when it has its answer
   * @throws ProblemException with status 503 if the server isn't ready, 429 if it is full
   */
  public Place enter() {
    ContextCompressor ready = compressor;
    if (ready == null) {
      throw ProblemException.unread(503, "The server is loading its model; try again in a while");
    }
    if (ending) {
      throw ProblemException.unread(503, ENDING);
    }
    if (!places.tryEnter()) {
      throw ProblemException.unread(
          429,
          "The server works on as many requests as it takes at once, %d; try again later"
              .formatted(maxConcurrent));
    }
    return new Place(ready, places);
  }

  /**
   * Lets a request in that is not worked on: its body is read, and answered as it came. There are
   * as many places of this kind as of the other.
   *
   * @param full why there is no other place
   * @throws ProblemException the same, if there is none of this kind either
   */
  Place enterUnworked(ProblemException full) {
    if (!unworked.tryEnter()) {
      throw full;
    }
    return new Place(null, unworked);
  }

  /**
   * Lets nothing in any more and waits for what is under way.
   *
   * @return whether all of it ended in time
   */
  public boolean end(Duration patience) throws InterruptedException {
    ending = true;
    return places.awaitEmpty(patience);
  }

  /** What a request under way takes. */
  public final class Place implements AutoCloseable {
    private final @Nullable ContextCompressor compressor;
    private final Gate gate;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong footprint = new AtomicLong();

    private Place(@Nullable ContextCompressor compressor, Gate gate) {
      this.compressor = compressor;
      this.gate = gate;
    }

    /**
     * What works here.
     *
     * @throws NullPointerException if nothing is worked on in this place
     */
    public ContextCompressor compressor() {
      return Objects.requireNonNull(compressor, "compressor");
    }

    /**
     * Counts bytes of the request's body, as they come.
     *
     * @throws ProblemException with status 429 if all bodies together take too much memory
     */
    void hold(int count) {
      bytes.addAndGet(count);
      if (heldBytes.addAndGet(count) > maxHeldBytes) {
        throw ProblemException.unread(
            429, "The server holds as much text of requests as it has memory for; try again later");
      }
    }

    /**
     * Counts what the request will take beside its text, before it does.
     *
     * @param count bytes of heap, by {@link Footprint}
     * @throws ProblemException with status 413 if that is more than this server has for all
     *     requests, 429 if it is more than the others leave
     */
    public void expect(long count) {
      long own = footprint.addAndGet(count);
      long all = footprints.addAndGet(count);
      if (own > maxFootprint) {
        throw new ProblemException(
            413,
            "The body has so many documents, values or lines that reading them takes some %,d MB, and this server has %,d MB for that; send fewer at once, or ask its operator to give Java more (-Xmx)"
                .formatted(own >> 20, maxFootprint >> 20));
      }
      if (all > maxFootprint) {
        throw new ProblemException(
            429, "The server works on as many documents as it has memory for; try again later");
      }
    }

    /** Counts the documents of the request, as {@link #expect} does. */
    public void expectDocuments(int documents) {
      expect(Footprint.ofDocuments(documents));
    }

    /** Gives the place to another request; a second call does nothing. */
    @Override
    public void close() {
      if (open.compareAndSet(true, false)) {
        heldBytes.addAndGet(-bytes.get());
        footprints.addAndGet(-footprint.get());
        gate.leave();
      }
    }
  }
}
