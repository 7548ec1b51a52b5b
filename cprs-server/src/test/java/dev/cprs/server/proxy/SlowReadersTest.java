package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Inside;
import dev.cprs.server.MountedApi;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Who reads a stream byte by byte is no better than one that reads nothing. Takes more than half a
 * minute, since that is what a reader gets.
 */
@Timeout(120)
class SlowReadersTest {
  private static final Duration SILENCE = Duration.ofSeconds(5);

  @Test
  void aStreamWhoseReaderDripsIsGivenUp() throws Exception {
    CountDownLatch upstreamReleased = new CountDownLatch(1);
    CountDownLatch piecesCancelled = new CountDownLatch(1);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.sendHead();
              try {
                while (true) {
                  exchange.sendPiece("x".repeat(1 << 14));
                }
              } catch (IOException e) {
                upstreamReleased.countDown();
              }
            });
    try (Proxy proxy =
        new Proxy(
            upstream,
            new GoldCritic(),
            settings -> settings,
            builder ->
                builder
                    .idleTimeout(SILENCE)
                    .mount("/pieces", compressor -> endless(piecesCancelled)))) {
      ServerConnector connector = (ServerConnector) Inside.jetty(proxy.server).getConnectors()[0];
      connector.setAcceptedSendBufferSize(1 << 12); // so that a few bytes read let a few be sent
      try (Socket relayed = ask(proxy.server, "/v1/chat/completions");
          Socket pieces = ask(proxy.server, "/pieces")) {
        CompletableFuture<Void> drips =
            CompletableFuture.allOf(drip(relayed, upstreamReleased), drip(pieces, piecesCancelled));
        upstreamReleased.await();
        piecesCancelled.await();
        drips.join();
      }
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
      Wire.awaitMetric(proxy.server, "cprs_server_running 0.0");
      assertThat(proxy.metrics())
          .contains("cprs_server_requests_seconds_count{route=\"/pieces\",status=\"499\"} 1")
          .contains(
              "cprs_server_requests_seconds_count{route=\"/v1/chat/completions\",status=\"499\"} 1");
    }
  }

  /** An API whose answer has no end. */
  private static MountedApi endless(CountDownLatch cancelled) {
    Flow.Publisher<byte[]> pieces =
        subscriber ->
            subscriber.onSubscribe(
                new Flow.Subscription() {
                  @Override
                  public void request(long count) {
                    CompletableFuture.runAsync(() -> subscriber.onNext(new byte[1 << 14]));
                  }

                  @Override
                  public void cancel() {
                    cancelled.countDown();
                  }
                });
    return call ->
        CompletableFuture.completedFuture(
            new MountedApi.Pieces(200, Map.of("Content-Type", "text/event-stream"), pieces));
  }

  private static Socket ask(CompressionServer server, String path) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1 << 11);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    String body = Proxy.chat("Short.");
    socket
        .getOutputStream()
        .write(
            "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(path, body.length(), body)
                .getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  /** Reads some 500 bytes a second until it is given up. */
  private static CompletableFuture<Void> drip(Socket socket, CountDownLatch givenUp) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            InputStream in = socket.getInputStream();
            while (givenUp.getCount() > 0 && in.readNBytes(50).length == 50) {
              Thread.sleep(100);
            }
          } catch (IOException e) {
            // reset
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        },
        task -> new Thread(task, "drip").start());
  }
}
