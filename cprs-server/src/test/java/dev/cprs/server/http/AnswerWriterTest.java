package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AnswerWriterTest {
  /** So short that 32 kB have to be read within 32 seconds and no more. */
  private static final Limits LIMITS =
      new Limits(1, 1, Duration.ofHours(1), Duration.ofMillis(1), 1);

  private static final long PIECE_NANOS = Duration.ofMillis(32_001).toNanos();

  private final Clock clock = new Clock();

  /** Tells the time, and keeps what is to be done later. */
  private static final class Clock extends AbstractLifeCycle implements Scheduler {
    long now;
    final List<Long> delays = new ArrayList<>();
    @Nullable Runnable waiting;

    @Override
    public Task schedule(Runnable task, long delay, TimeUnit unit) {
      assertThat(waiting).isNull();
      waiting = task;
      delays.add(unit.toNanos(delay));
      return () -> {
        waiting = null;
        return true;
      };
    }
  }

  private AnswerWriter writer(AnswerWriter.Sink sink, Runnable tooSlow) {
    return new AnswerWriter(sink, LIMITS, clock, tooSlow, () -> clock.now);
  }

  private AnswerWriter writer(AnswerWriter.Sink sink) {
    return writer(
        sink,
        () -> {
          throw new AssertionError();
        });
  }

  @Test
  void allOfItIsWrittenInPieces() {
    byte[] body = new byte[10 * AnswerWriter.PIECE_BYTES + 5];
    new Random(1).nextBytes(body);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    Callback.Completable written = new Callback.Completable();
    writer(
            (last, piece, taken) -> {
              assertThat(piece.remaining()).isLessThanOrEqualTo(AnswerWriter.PIECE_BYTES);
              read.writeBytes(BufferUtil.toArray(piece));
              assertThat(last).isEqualTo(read.size() == body.length);
              CompletableFuture.runAsync(taken::succeeded);
            })
        .write(true, ByteBuffer.wrap(body), written);
    written.join();
    assertThat(read.toByteArray()).isEqualTo(body);
    assertThat(clock.waiting).isNull();
  }

  @Test
  void aReaderThatTakesTooLongIsGivenUp() {
    List<Callback> pending = new ArrayList<>();
    Callback.Completable written = new Callback.Completable();
    writer(
            (last, piece, taken) -> {
              if (last) {
                pending.add(taken);
              } else {
                taken.succeeded();
              }
            },
            () -> pending.get(0).failed(new EofException()))
        .write(true, ByteBuffer.allocate(AnswerWriter.PIECE_BYTES + 1), written);
    assertThat(written).isNotDone();
    assertThat(clock.delays).containsExactly(PIECE_NANOS, PIECE_NANOS);
    clock.waiting.run();
    assertThat(written).isCompletedExceptionally();
    assertThat(clock.waiting).isNull();
  }

  /** Many small pieces have no more time together than one large one. */
  @Test
  void theTimeToReadAStreamIsThatOfItsBytes() {
    long wait = TimeUnit.SECONDS.toNanos(1);
    List<Callback> pending = new ArrayList<>();
    AnswerWriter writer = writer((last, piece, taken) -> pending.add(taken));
    for (int i = 0; i < 33; i++) {
      clock.now += TimeUnit.HOURS.toNanos(1); // in which there is nothing to read
      Callback.Completable written = new Callback.Completable();
      writer.write(false, ByteBuffer.allocate(1 << 10), written);
      clock.now += wait;
      pending.remove(0).succeeded();
      written.join();
      assertThat(clock.delays.get(i)).isEqualTo(PIECE_NANOS - (i % 32) * wait);
    }
    assertThat(clock.waiting).isNull();
  }

  @Test
  void headAndEndAreWrittenToo() {
    List<Boolean> lasts = new ArrayList<>();
    AnswerWriter writer =
        writer(
            (last, piece, taken) -> {
              lasts.add(last);
              taken.succeeded();
            });
    for (boolean last : new boolean[] {false, true}) {
      Callback.Completable written = new Callback.Completable();
      writer.write(last, ByteBuffer.allocate(0), written);
      assertThat(written).isCompleted();
    }
    assertThat(lasts).containsExactly(false, true);
  }

  @Test
  void whatIsSmallIsWrittenAtOnce() {
    Callback.Completable written = new Callback.Completable();
    writer(
            (last, piece, taken) -> {
              assertThat(last).isTrue();
              assertThat(piece).isEqualTo(ByteBuffer.wrap(new byte[] {1}));
              taken.succeeded();
            })
        .write(true, ByteBuffer.wrap(new byte[] {1}), written);
    assertThat(written).isCompleted();
  }
}
