package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.MountedApi;
import dev.cprs.server.Wire;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Another API behind a path of the server: who may ask it. */
@Timeout(60)
class MountedTest {
  @Test
  void pagesOfOthersMayNotAsk() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (CompressionServer server =
            CompressionServer.builder().port(0).mount("/mcp", compressor -> echo(asked)).start();
        ContextCompressor compressor = GoldCritic.compressor(new GoldCritic(), server.observer())) {
      server.serve(compressor);
      for (String origin : new String[] {"http://evil.example", "null", "http://localhost:3000"}) {
        Wire.Answer answer = Wire.post(server, "/mcp", "{}", "Origin: " + origin);
        assertThat(answer.status()).as(origin).isEqualTo(403);
      }
      assertThat(asked).hasValue(0);

      Wire.Answer answer = Wire.post(server, "/mcp", "{}", "Origin: http://localhost");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("{}");
      assertThat(Wire.post(server, "/mcp", "{}").status()).isEqualTo(200);
      assertThat(asked).hasValue(2);
      server.close();
    }
  }

  /** Files that an API reads take as much memory as bodies do. */
  @Test
  void whatIsReadBesideTheBodyCountsWithAllOtherRequests() throws Exception {
    // A full stop is a sentence and a token; this is more than half of what all may take.
    String text = ".".repeat((int) (Runtime.getRuntime().maxMemory() / 2 / 78 * 6 / 10));
    CountDownLatch read = new CountDownLatch(1);
    CompletableFuture<MountedApi.Reply> reply = new CompletableFuture<>();
    MountedApi api =
        call -> {
          call.reads().accept(text);
          read.countDown();
          return reply;
        };
    try (CompressionServer server =
            CompressionServer.builder().port(0).mount("/files", compressor -> api).start();
        ContextCompressor compressor = GoldCritic.compressor(new GoldCritic(), server.observer());
        Wire first = new Wire(server)) {
      server.serve(compressor);
      first.send("POST /files", "{}".getBytes());
      read.await();
      Wire.Answer refused = Wire.post(server, "/files", "{}");
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.json().get("detail").asText()).contains("memory");
      reply.complete(
          new MountedApi.Whole(200, Map.of("Content-Type", "application/json"), new byte[0]));
      assertThat(first.read().status()).isEqualTo(200);
      assertThat(Wire.post(server, "/files", "{}").status()).isEqualTo(200);
      server.close();
    }
  }

  private static MountedApi echo(AtomicInteger asked) {
    return call -> {
      asked.incrementAndGet();
      return CompletableFuture.completedFuture(
          new MountedApi.Whole(200, Map.of("Content-Type", "application/json"), call.body()));
    };
  }
}
