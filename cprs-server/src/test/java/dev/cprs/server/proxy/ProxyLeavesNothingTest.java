package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ExpectedWarnings;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Inside;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A thousand calls that end badly, and a thousand streams, half of them open at once: no thread,
 * connection or buffer is left of them.
 */
@Timeout(300)
@ExpectedWarnings({"The upstream broke off its answer to", "The upstream gave no answer to"})
class ProxyLeavesNothingTest {
  private static final int CALLS = 1000;
  private static final int CLIENTS = 20;
  private static final int STREAMS = 512;
  private static final byte[] CHAT = Proxy.chat(Proxy.CONTEXT).getBytes();

  /** How the upstream answers. */
  private enum Manner {
    DIES_MID_STREAM,
    RESETS_MID_STREAM,
    DIES_BEFORE_IT_ANSWERS,
    BUSY,
    ERROR,
    NEVER
  }

  /** For each request, by its number, whether it has come to the upstream. */
  private final List<CountDownLatch> come =
      IntStream.range(0, CALLS).mapToObj(i -> new CountDownLatch(1)).toList();

  private void serve(UpstreamStub.Exchange exchange) throws IOException {
    exchange.receive();
    int number = Integer.parseInt(exchange.header("x-number"));
    switch (manner(number)) {
      case DIES_MID_STREAM -> {
        exchange.sendHead().sendPiece("data: one\n\n");
        exchange.connection.close();
      }
      case RESETS_MID_STREAM -> exchange.sendHead().sendPiece("data: one\n\n").reset();
      case DIES_BEFORE_IT_ANSWERS -> exchange.connection.close();
      case BUSY ->
          exchange.send(
              "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 2\r\nContent-Length: 4\r\n\r\nbusy");
      case ERROR ->
          exchange.send("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n");
      case NEVER -> {
        come.get(number).countDown();
        exchange.awaitClose();
      }
    }
  }

  private static Manner manner(int number) {
    return Manner.values()[number % Manner.values().length];
  }

  private void call(CompressionServer server, int number) throws Exception {
    String path = number / Manner.values().length % 2 == 0 ? "/v1/chat/completions" : "/v1/files";
    try (Wire wire = new Wire(server)) {
      wire.send("POST " + path, CHAT, "x-number: " + number);
      switch (manner(number)) {
        case BUSY -> {
          Wire.Answer answer = wire.read();
          assertThat(answer.status()).isEqualTo(429);
          assertThat(answer.headers()).containsEntry("retry-after", "2");
        }
        case ERROR -> assertThat(wire.read().status()).isEqualTo(500);
        case NEVER -> come.get(number).await(); // and then it goes
        case DIES_BEFORE_IT_ANSWERS -> assertThat(wire.read().status()).isEqualTo(502);
        case DIES_MID_STREAM, RESETS_MID_STREAM -> assertThat(breaksOff(wire)).isTrue();
      }
    }
  }

  /** A reset may come before what was sent ahead of it; an answer without an end is no answer. */
  private static boolean breaksOff(Wire wire) {
    try {
      Wire.Answer answer = wire.read();
      return answer.status() == 502;
    } catch (IOException e) {
      return true;
    }
  }

  private void calls(CompressionServer server) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<@Nullable Void>> calls = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        int number = i;
        calls.add(
            () -> {
              call(server, number);
              return null;
            });
      }
      for (Future<@Nullable Void> call : clients.invokeAll(calls)) {
        call.get();
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private static void await(String what, LongSupplier count, long most) {
    long end = System.nanoTime() + 20_000_000_000L;
    while (count.getAsLong() > most) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "%d %s, where at most %d may be".formatted(count.getAsLong(), what, most));
      }
      Thread.onSpinWait();
    }
  }

  /** Calls to a proxy. */
  private interface Calls {
    void make(CompressionServer server) throws Exception;
  }

  /**
   * Makes calls and waits until all that they took is given back.
   *
   * @param kept connections to the upstream that may be kept for the next calls
   */
  private static void leavesNothing(Proxy proxy, int kept, Calls calls) throws Exception {
    ArrayByteBufferPool buffers =
        (ArrayByteBufferPool) Inside.jetty(proxy.server).getByteBufferPool();
    QueuedThreadPool threads = (QueuedThreadPool) Inside.jetty(proxy.server).getThreadPool();
    LongSupplier buffersInUse =
        () ->
            buffers.getDirectByteBufferCount()
                - buffers.getAvailableDirectByteBufferCount()
                + buffers.getHeapByteBufferCount()
                - buffers.getAvailableHeapByteBufferCount();
    LongSupplier threadsBusy = threads::getUtilizedThreads;
    long busyAtFirst = threadsBusy.getAsLong();
    long inUseAtFirst = buffersInUse.getAsLong();
    calls.make(proxy.server);
    Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
    Wire.awaitMetric(proxy.server, "cprs_server_running 0.0");
    await(
        "connections of clients",
        () -> Inside.jetty(proxy.server).getConnectors()[0].getConnectedEndPoints().size(),
        0);
    // What has died or never answered is gone.
    await("connections of the upstream", proxy.upstream.open::size, kept);
    await("threads busy", threadsBusy, busyAtFirst);
    await("buffers in use", buffersInUse, inUseAtFirst);
  }

  @Test
  void aThousandBadCallsLeaveNothing() throws Exception {
    UpstreamStub upstream = new UpstreamStub(this::serve);
    try (Proxy proxy = new Proxy(upstream)) {
      leavesNothing(proxy, CLIENTS, this::calls);
      assertThat(upstream.connections.get()).isGreaterThan(600);
    }
  }

  @Test
  void fiveHundredStreamsAtOnceLeaveNothing() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.sendHead().sendPiece("data: one\n\n");
              (exchange.header("x-number").equals("1") ? first : second).await();
              exchange.sendPiece("data: two\n\n").sendPiece("");
            });
    try (Proxy proxy = new Proxy(upstream)) {
      leavesNothing(
          proxy,
          // A few more than streams: where a connection comes free as another one is being opened.
          STREAMS + 16,
          server -> {
            streams(server, 1, first);
            streams(server, 2, second);
          });
      assertThat(upstream.received).hasSize(2 * STREAMS);
    }
  }

  /** All streams have said something before one of them ends. */
  private static void streams(CompressionServer server, int number, CountDownLatch end)
      throws Exception {
    List<Wire> wires = new ArrayList<>();
    try {
      for (int i = 0; i < STREAMS; i++) {
        wires.add(new Wire(server).send("POST /v1/chat/completions", CHAT, "x-number: " + number));
      }
      for (Wire wire : wires) {
        assertThat(wire.readHead().status()).isEqualTo(200);
        assertThat(wire.piece()).isEqualTo("data: one\n\n");
      }
      end.countDown();
      for (Wire wire : wires) {
        assertThat(wire.piece()).isEqualTo("data: two\n\n");
        assertThat(wire.piece()).isEmpty();
      }
    } finally {
      for (Wire wire : wires) {
        wire.close();
      }
    }
  }
}
