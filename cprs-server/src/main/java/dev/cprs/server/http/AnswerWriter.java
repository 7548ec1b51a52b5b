package dev.cprs.server.http;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer, all of it or what there is of it by now, and gives it up where its client takes
 * it too slowly: a connection's idle time-out alone would let a client hold it with a byte now and
 * then. Only the time in which the client is waited for counts, so that an answer may be as slow as
 * its source. Used by one thread at a time.
 */
final class AnswerWriter {
  /** For each so many bytes a client has the time that {@link Limits#toRead} gives it. */
  static final int PIECE_BYTES = 32 << 10;

  private final Sink sink;
  private final long pieceNanos;
  private final Scheduler scheduler;
  private final Runnable tooSlow;
  private final LongSupplier clock;

  /** How much of the current piece has been written, and how long that was waited for. */
  private int written;

  private long waited;

  /** Takes bytes. */
  interface Sink {
    void write(boolean last, ByteBuffer bytes, Callback written);
  }

  /**
   * @param tooSlow makes the write under way fail
   */
  AnswerWriter(Sink sink, Limits limits, Scheduler scheduler, Runnable tooSlow) {
    this(sink, limits, scheduler, tooSlow, System::nanoTime);
  }

  /** With another clock than the system's, for tests. */
  AnswerWriter(
      Sink sink, Limits limits, Scheduler scheduler, Runnable tooSlow, LongSupplier clock) {
    this.sink = sink;
    this.scheduler = scheduler;
    this.tooSlow = tooSlow;
    this.clock = clock;
    pieceNanos = limits.toRead(PIECE_BYTES).toNanos();
  }

  /**
   * Writes bytes.
   *
   * @param last whether they are the answer's last ones
   * @param done told when they are written; further ones may be given from then on
   */
  void write(boolean last, ByteBuffer bytes, Callback done) {
    new Writing(last, bytes, done).iterate();
  }

  /** One part after the other, without recursion: none goes beyond the end of a piece. */
  private final class Writing extends IteratingNestedCallback {
    private final boolean last;
    private final ByteBuffer bytes;
    private boolean begun;
    private long since;
    private Scheduler.@Nullable Task timeUp;

    Writing(boolean last, ByteBuffer bytes, Callback done) {
      super(done);
      this.last = last;
      this.bytes = bytes;
    }

    @Override
    protected Action process() {
      stopTime();
      if (begun && !bytes.hasRemaining()) {
        return Action.SUCCEEDED;
      }
      begun = true; // with no bytes too: the answer's head, or its end
      if (written == PIECE_BYTES) {
        written = 0;
        waited = 0;
      }
      int count = Math.min(PIECE_BYTES - written, bytes.remaining());
      ByteBuffer part = bytes.slice(bytes.position(), count);
      bytes.position(bytes.position() + count);
      written += count;
      since = clock.getAsLong();
      timeUp = scheduler.schedule(tooSlow, pieceNanos - waited, TimeUnit.NANOSECONDS);
      sink.write(last && !bytes.hasRemaining(), part, this);
      return Action.SCHEDULED;
    }

    @Override
    protected void onCompleteFailure(Throwable failure) {
      stopTime();
      super.onCompleteFailure(failure);
    }

    private void stopTime() {
      Scheduler.Task task = timeUp;
      timeUp = null;
      if (task != null) {
        task.cancel();
        waited += clock.getAsLong() - since;
      }
    }
  }
}
