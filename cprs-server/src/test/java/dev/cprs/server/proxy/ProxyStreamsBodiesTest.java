package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that pass through are passed on piece by piece, and never held. */
@Timeout(60)
class ProxyStreamsBodiesTest {
  private static final int PIECE = 1 << 20;
  private static final int PIECES = 200;

  /** More than buffers on the way take, and far less than the bodies. */
  private static final long MOST_HELD = 50L << 20;

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** The client sends no piece before the upstream has the one before. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void requestsStream(boolean chunked) throws Exception {
    Semaphore arrived = new Semaphore(0);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              for (int i = 0; i < PIECES; i++) {
                readPiece(exchange, chunked);
                arrived.release();
              }
              if (chunked) {
                assertThat(exchange.readChunkSize()).isZero();
                exchange.readLine();
              }
              exchange.send(UpstreamStub.json("{}"));
            });
    try (Proxy proxy = new Proxy(upstream);
        Wire wire = new Wire(proxy.server)) {
      byte[] piece = new byte[PIECE];
      String head = "%x\r\n".formatted(PIECE);
      if (chunked) {
        wire.head("POST /v1/files", 0, "Transfer-Encoding: chunked");
      } else {
        wire.head("POST /v1/files", (long) PIECE * PIECES);
      }
      long before = heap();
      for (int i = 0; i < PIECES; i++) {
        if (chunked) {
          wire.raw(head.getBytes()).raw(piece).raw("\r\n".getBytes());
        } else {
          wire.raw(piece);
        }
        arrived.acquire();
      }
      assertThat(heap() - before).isLessThan(MOST_HELD);
      if (chunked) {
        wire.raw("0\r\n\r\n".getBytes());
      }
      assertThat(wire.read().status()).isEqualTo(200);
    }
  }

  @Test
  void aSenderThatDripsIsNotWaitedFor() throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> exchange.in.skipNBytes(Long.parseLong(exchange.header("content-length"))));
    Duration idle = Duration.ofMillis(500);
    try (Proxy proxy =
            new Proxy(
                upstream,
                new GoldCritic(),
                settings -> settings,
                builder -> builder.idleTimeout(idle));
        Wire wire = new Wire(proxy.server)) {
      wire.head("POST /v1/files", 1000);
      int sent = 0;
      while (wire.socket.getInputStream().available() == 0) {
        wire.raw(new byte[] {' '});
        sent++;
        Thread.sleep(idle.toMillis() / 10);
      }
      assertThat(wire.read().status()).isEqualTo(408);
      assertThat(sent).isLessThan(1000);
    }
  }

  /** What waits for the upstream is not the client's fault. */
  @Test
  void aSlowUpstreamIsWaitedFor() throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              long left = Long.parseLong(exchange.header("content-length"));
              Thread.sleep(2000);
              exchange.in.skipNBytes(left);
              exchange.send(UpstreamStub.json("{}"));
            });
    try (Proxy proxy =
            new Proxy(
                upstream,
                new GoldCritic(),
                settings -> settings,
                builder -> builder.idleTimeout(Duration.ofMillis(500)));
        Wire wire = new Wire(proxy.server)) {
      wire.send("POST /v1/files", new byte[20 << 20]);
      assertThat(wire.read().status()).isEqualTo(200);
    }
  }

  @Test
  void aBodyThatWasReadIsLetGoWhenItIsSent() throws Exception {
    CountDownLatch measured = new CountDownLatch(1);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.in.skipNBytes(Long.parseLong(exchange.header("content-length")));
              exchange.sendHead();
              measured.await();
              exchange.send("0\r\n\r\n");
            });
    try (Proxy proxy = new Proxy(upstream);
        Wire wire = new Wire(proxy.server)) {
      byte[] body =
          "{\"messages\":[{\"role\":\"system\",\"content\":\"<context>%s</context>\"},{\"role\":\"user\",\"content\":[{\"type\":\"image\",\"data\":\"%s\"},{\"type\":\"text\",\"text\":\"Where?\"}]}]}"
              .formatted(Proxy.CONTEXT, "A".repeat(60 << 20))
              .getBytes();
      long before = heap();
      wire.send("POST /v1/chat/completions", body);
      assertThat(wire.readHead().headers()).containsEntry(Outgoing.TOKENS_OUT, "3");
      assertThat(heap() - before).isLessThan(MOST_HELD);
      measured.countDown();
      assertThat(wire.piece()).isEmpty();
    }
  }

  /** Reads a piece, which may come in other chunks than it was sent in. */
  private static void readPiece(UpstreamStub.Exchange exchange, boolean chunked)
      throws IOException {
    int left = PIECE;
    while (left > 0) {
      int size = chunked ? exchange.readChunkSize() : left;
      exchange.in.skipNBytes(size);
      left -= size;
    }
  }
}
