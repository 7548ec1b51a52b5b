package dev.cprs.server.http;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer that is in memory, piece by piece, and gives it up where its client takes one
 * too slowly: a connection's idle time-out alone would let a client hold it with a byte now and
 * then. Used once.
 */
final class AnswerWriter {
  static final int PIECE_BYTES = 32 << 10;

  private final byte[] body;
  private final Sink sink;
  private final Limits limits;
  private final Scheduler scheduler;
  private final Runnable tooSlow;

  /** Takes pieces. */
  interface Sink {
    void write(boolean last, ByteBuffer piece, Callback written);
  }

  /**
   * @param tooSlow makes the write under way fail
   */
  AnswerWriter(byte[] body, Sink sink, Limits limits, Scheduler scheduler, Runnable tooSlow) {
    this.body = body;
    this.sink = sink;
    this.limits = limits;
    this.scheduler = scheduler;
    this.tooSlow = tooSlow;
  }

  /** Writes all of it. */
  void write(Callback written) {
    if (body.length <= PIECE_BYTES) { // the connection's idle time-out is enough
      sink.write(true, ByteBuffer.wrap(body), written);
    } else {
      new Pieces(written).iterate();
    }
  }

  /** One after the other, without recursion. */
  private final class Pieces extends IteratingNestedCallback {
    private int sent;
    private Scheduler.@Nullable Task timeUp;

    Pieces(Callback written) {
      super(written);
    }

    @Override
    protected Action process() {
      stopTime();
      if (sent == body.length) {
        return Action.SUCCEEDED;
      }
      int count = Math.min(PIECE_BYTES, body.length - sent);
      ByteBuffer piece = ByteBuffer.wrap(body, sent, count);
      sent += count;
      timeUp = scheduler.schedule(tooSlow, limits.toRead(count).toNanos(), TimeUnit.NANOSECONDS);
      sink.write(sent == body.length, piece, this);
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
      }
    }
  }
}
