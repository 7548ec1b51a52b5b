package dev.cprs.server.http;

import dev.cprs.ContextCompressor;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Admits requests: none before there is a compressor, none above the limits, none once the server
 * is closing. A request whose body is still coming takes memory and no place: it is worked on once
 * it is there. Clients {@linkplain Shares share} the places and the memory. Thread-safe.
 */
public final class Admission {
  /**
   * A guess: a body becomes JSON, text, tokens and labels, each as large as itself or larger, so an
   * eighth of the heap leaves room for all of them.
   */
  private static final int HEAP_SHARE = 8;

  /** A client that waits longer doesn't learn more. */
  private static final long MOST_RETRY_SECONDS = 60;

  /** The part of the heap for what requests are made of beside their text ({@link Footprint}). */
  private static final int FOOTPRINT_SHARE = 2;

  /** Why no request is admitted any more. */
  public static final String ENDING = "The server ends and takes no more requests";

  private final Limits limits;
  private final Shares places;
  private final Shares bytes;
  private final Shares requests = new Shares(Long.MAX_VALUE);
  private final Gate inside = new Gate(Integer.MAX_VALUE);
  private final long maxFootprint;
  private final AtomicLong footprints = new AtomicLong();
  private volatile @Nullable ContextCompressor compressor;
  private volatile boolean ending;

  public Admission(Limits limits) {
    this(limits, Runtime.getRuntime().maxMemory());
  }

  /** With a heap of another size than this JVM's, for tests. */
  Admission(Limits limits, long heap) {
    this.limits = limits;
    places = new Shares(limits.maxConcurrent());
    bytes = new Shares(Math.max(limits.maxBodyBytes(), heap / HEAP_SHARE));
    maxFootprint = heap / FOOTPRINT_SHARE;
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

  /** Requests that are worked on. */
  public int running() {
    return (int) places.taken();
  }

  Limits limits() {
    return limits;
  }

  /** When to come again, in seconds: when what waits now will be done. */
  long retrySeconds() {
    ContextCompressor ready = compressor;
    long seconds = ready == null ? 0 : ready.backlog().plusMillis(999).toSeconds();
    return Math.min(MOST_RETRY_SECONDS, Math.max(1, seconds));
  }

  /**
   * Lets a request in, to be read.
   *
   * @param client who shares the server with others
   * @return its place, to be closed when it has its answer
   * @throws ProblemException with status 503 if the server isn't ready, 429 if it is full
   */
  public Place enter(String client) {
    ContextCompressor ready = compressor;
    if (ready == null) {
      throw ProblemException.unread(503, "The server is loading its model; try again in a while");
    }
    if (ending) {
      throw ProblemException.unread(503, ENDING);
    }
    if (!places.has(client, 1)) {
      throw full(client);
    }
    return new Place(client, ready);
  }

  /** Lets a request in that is not worked on: its body is read, and answered as it came. */
  Place enterUnworked(String client) {
    return new Place(client, null);
  }

  private ProblemException full(String client) {
    return ProblemException.unread(
        429,
        places.taken() >= limits.maxConcurrent()
            ? "The server works on as many requests as it takes at once, %d; try again later"
                .formatted(limits.maxConcurrent())
            : "The server works on %d requests of this client, and the few places left are for others; try again later"
                .formatted(places.taken(client)));
  }

  /**
   * Lets nothing in any more and waits for what is under way.
   *
   * @return whether all of it ended in time
   */
  public boolean end(Duration patience) throws InterruptedException {
    ending = true;
    return inside.awaitEmpty(patience);
  }

  /** What a request under way takes. */
  public final class Place implements AutoCloseable {
    private final String client;
    private final @Nullable ContextCompressor compressor;

    // Guarded by this.
    private boolean closed;
    private boolean answered;
    private boolean works;
    private long held;
    private long footprint;

    private Place(String client, @Nullable ContextCompressor compressor) {
      this.client = client;
      this.compressor = compressor;
      inside.tryEnter();
      requests.take(client, 1);
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
     * From now on the request is worked on.
     *
     * @throws ProblemException with status 429 if others have come before it
     */
    public synchronized void work() {
      if (closed || answered || works) {
        return;
      }
      if (!places.take(client, 1)) {
        throw full(client);
      }
      works = true;
    }

    /**
     * Counts bytes of the request's body, as they come. The largest body that may be always fits
     * where there is no other.
     *
     * @throws ProblemException with status 429 if all bodies together take too much memory, or
     *     those of the client
     */
    synchronized void hold(int count) {
      if (closed || answered) {
        return;
      }
      boolean only = requests.taken(client) == 1;
      boolean share = only || bytes.has(client, count);
      held += count;
      if (!bytes.takeAnyway(client, count) || !share) {
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
    public synchronized void expect(long count) {
      if (closed || answered) {
        return;
      }
      footprint += count;
      long all = footprints.addAndGet(count);
      if (footprint > maxFootprint) {
        throw new ProblemException(
            413,
            "The request has so many documents, values, lines or words that reading them takes some %,d MB, and this server has %,d MB for that; send fewer at once, or ask its operator to give Java more (-Xmx)"
                .formatted(footprint >> 20, maxFootprint >> 20));
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

    /**
     * Gives the place to another request, since this one has its answer. The answer's bytes are
     * counted until the place is closed: a client may take its time to read them.
     */
    synchronized void answered(int count) {
      if (closed || answered) {
        return;
      }
      answered = true;
      footprints.addAndGet(-footprint);
      requests.give(client, 1);
      if (works) {
        places.give(client, 1);
      }
      bytes.give(client, held);
      bytes.takeAnyway(client, count);
      held = count;
      inside.leave();
    }

    /** Gives all back; a second call does nothing. */
    @Override
    public synchronized void close() {
      answered(0);
      if (!closed) {
        closed = true;
        bytes.give(client, held);
      }
    }
  }
}
