package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AnswerWriterTest {
  /** So short that a piece has to be read within 32 seconds and no more. */
  private static final Limits LIMITS =
      new Limits(1, 1, Duration.ofHours(1), Duration.ofMillis(1), 1);

  private final ScheduledExecutorScheduler scheduler = new ScheduledExecutorScheduler();

  @BeforeEach
  void start() throws Exception {
    scheduler.start();
  }

  @AfterEach
  void stop() throws Exception {
    scheduler.stop();
  }

  @Test
  void allOfItIsWrittenInPieces() {
    byte[] body = new byte[10 * AnswerWriter.PIECE_BYTES + 5];
    new Random(1).nextBytes(body);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    Callback.Completable written = new Callback.Completable();
    new AnswerWriter(
            body,
            (last, piece, taken) -> {
              assertThat(piece.remaining()).isLessThanOrEqualTo(AnswerWriter.PIECE_BYTES);
              read.writeBytes(BufferUtil.toArray(piece));
              assertThat(last).isEqualTo(read.size() == body.length);
              CompletableFuture.runAsync(taken::succeeded);
            },
            LIMITS,
            scheduler,
            () -> {
              throw new AssertionError();
            })
        .write(written);
    written.join();
    assertThat(read.toByteArray()).isEqualTo(body);
  }

  @Test
  void aReaderThatTakesTooLongIsGivenUp() {
    AtomicReference<Callback> pending = new AtomicReference<>();
    Callback.Completable written = new Callback.Completable();
    new AnswerWriter(
            new byte[AnswerWriter.PIECE_BYTES + 1],
            (last, piece, taken) -> {
              if (last) { // one byte, which has to be read within a few milliseconds
                pending.set(taken);
              } else {
                taken.succeeded();
              }
            },
            LIMITS,
            scheduler,
            () -> pending.get().failed(new EofException()))
        .write(written);
    assertThat(written).failsWithin(Duration.ofSeconds(30));
  }

  @Test
  void whatIsSmallIsWrittenAtOnce() {
    Callback.Completable written = new Callback.Completable();
    new AnswerWriter(
            new byte[] {1},
            (last, piece, taken) -> {
              assertThat(last).isTrue();
              assertThat(piece).isEqualTo(ByteBuffer.wrap(new byte[] {1}));
              taken.succeeded();
            },
            LIMITS,
            scheduler,
            () -> {})
        .write(written);
    assertThat(written).isCompleted();
  }
}
