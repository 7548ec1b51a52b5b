package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.MountedApi;
import dev.cprs.server.Wire;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

  private static MountedApi echo(AtomicInteger asked) {
    return call -> {
      asked.incrementAndGet();
      return CompletableFuture.completedFuture(
          new MountedApi.Whole(200, Map.of("Content-Type", "application/json"), call.body()));
    };
  }
}
