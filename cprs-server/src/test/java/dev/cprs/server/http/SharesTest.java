package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What clients share, and that none can have it all. */
@Timeout(60)
class SharesTest {
  private static final String SMALL = "{\"query\":\"Where?\",\"context\":\"gold\"}";
  private static final String TEN_WINDOWS =
      "{\"query\":\"Where?\",\"context\":\"%s\"}".formatted("sand ".repeat(5 * GoldCritic.WINDOW));

  @TempDir private Path directory;

  @Test
  void someIsLeftForOthersUntilOthersHaveIt() {
    Shares shares = new Shares(64);
    int[] had = new int[4];
    for (int client = 0; client < had.length; client++) {
      while (shares.take("client " + client, 1)) {
        had[client]++;
      }
    }
    assertThat(had).containsExactly(57, 7, 0, 0);
    assertThat(shares.taken()).isEqualTo(64);
    shares.give("client 0", 57);
    assertThat(shares.has("client 1", 1)).isTrue();
    assertThat(shares.take("client 2", 57)).isTrue();
    assertThat(new Shares(1).take("alone", 1)).isTrue();
    assertThat(new Shares(1).take("alone", 2)).isFalse();
  }

  @Test
  void clientsAreToldByKeysAndElseByNetworks() throws IOException {
    InetSocketAddress one = new InetSocketAddress(InetAddress.getByName("10.0.0.1"), 1);
    InetSocketAddress other = new InetSocketAddress(InetAddress.getByName("10.0.0.2"), 1);
    assertThat(ClientNames.of("hash", one)).isEqualTo(ClientNames.of("hash", other));
    assertThat(ClientNames.of("", one)).isNotEqualTo(ClientNames.of("", other));
    InetSocketAddress six = new InetSocketAddress(InetAddress.getByName("2001:db8:1:2::1"), 1);
    InetSocketAddress near = new InetSocketAddress(InetAddress.getByName("2001:db8:1:2:f::9"), 2);
    InetSocketAddress far = new InetSocketAddress(InetAddress.getByName("2001:db8:1:3::1"), 1);
    assertThat(ClientNames.of("", six)).isEqualTo(ClientNames.of("", near));
    assertThat(ClientNames.of("", six)).isNotEqualTo(ClientNames.of("", far));
  }

  @Test
  void aClientFindsAPlaceThoughAnotherTakesAllThatItGets() throws Exception {
    Path keys = Files.writeString(directory.resolve("keys"), "greedy\nmodest\n");
    GoldCritic.Gated critic = new GoldCritic.Gated();
    try (CompressionServer server =
            CompressionServer.builder().port(0).maxConcurrent(16).apiKeyFile(keys).start();
        ContextCompressor compressor = GoldCritic.compressor(critic, server.observer())) {
      server.serve(compressor);
      List<Wire> greedy = new ArrayList<>();
      int status = 0;
      while (status != 429) {
        Wire wire = new Wire(server);
        greedy.add(wire);
        wire.send("POST /v1/compress", TEN_WINDOWS.getBytes(), "x-api-key: greedy");
        wire.socket.setSoTimeout(300);
        try {
          status = wire.read().status();
        } catch (IOException e) {
          // it is worked on
        }
      }
      assertThat(greedy).hasSizeBetween(15, 16);
      try (Wire modest = new Wire(server)) {
        modest.send("POST /v1/compress", SMALL.getBytes(), "x-api-key: modest");
        critic.gate.release(10_000);
        assertThat(modest.read().status()).isEqualTo(200);
      }
      for (Wire wire : greedy) {
        wire.close();
      }
    }
  }

  @Test
  void bodiesThatComeSlowlyAreNoWork() throws Exception {
    try (CompressionServer server = CompressionServer.builder().port(0).maxConcurrent(1).start();
        ContextCompressor compressor = GoldCritic.compressor(new GoldCritic(), server.observer())) {
      server.serve(compressor);
      List<Wire> dripping = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        Wire wire = new Wire(server);
        dripping.add(wire.head("POST /v1/compress", 1000).raw(new byte[] {' '}));
      }
      assertThat(Wire.post(server, "/v1/compress", SMALL).status()).isEqualTo(200);
      for (Wire wire : dripping) {
        wire.close();
      }
    }
  }

  @Test
  void aBusyServerSaysWhenToComeAgain() throws Exception {
    GoldCritic slow =
        new GoldCritic() {
          @Override
          public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
            try {
              Thread.sleep(300);
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            return super.score(window, categoryTokens);
          }
        };
    try (CompressionServer server = CompressionServer.builder().port(0).maxConcurrent(1).start();
        ContextCompressor compressor = GoldCritic.compressor(slow, server.observer());
        Wire first = new Wire(server)) {
      server.serve(compressor);
      assertThat(Wire.post(server, "/v1/compress", SMALL).status()).isEqualTo(200);
      first.send("POST /v1/compress", TEN_WINDOWS.getBytes());
      Wire.awaitMetric(server, "cprs_server_running 1.0");
      while (compressor.backlog().isZero()) { // it has begun, and its windows aren't in line yet
        Thread.sleep(1);
      }
      Wire.Answer busy = Wire.post(server, "/qwen_long_compress_server", SMALL);
      assertThat(busy.status()).isEqualTo(429);
      assertThat(Integer.parseInt(busy.headers().get("retry-after"))).isBetween(2, 60);
    }
  }

  @Test
  void aHeadThatDripsIsNotWaitedFor() throws Exception {
    try (CompressionServer server =
            CompressionServer.builder().port(0).idleTimeout(Duration.ofMillis(400)).start();
        Wire wire = new Wire(server)) {
      assertThat(wire.head("GET /liveness", 0).read().status()).isEqualTo(200);
      assertThatThrownBy(
              () -> {
                wire.raw("GET /liveness HTTP/1.1\r\nHost: localhost\r\nx-drip: ".getBytes());
                while (true) { // never silent for long
                  wire.raw(new byte[] {'x'});
                  Thread.sleep(50);
                }
              })
          .isInstanceOf(IOException.class);
      assertThat(Wire.get(server, "/liveness").status()).isEqualTo(200);
    }
  }

  @Test
  void thereAreOnlySoManyConnections() throws Exception {
    try (CompressionServer server = CompressionServer.builder().port(0).maxConnections(3).start()) {
      List<Wire> open = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Wire wire = new Wire(server);
        open.add(wire);
        assertThat(wire.head("GET /liveness", 0).read().status()).isEqualTo(200);
      }
      assertThatThrownBy(() -> Wire.get(server, "/liveness")).isInstanceOf(IOException.class);
      open.get(0).close();
      int status = 0;
      while (status != 200) { // until the server has seen it
        try {
          status = Wire.get(server, "/liveness").status();
        } catch (IOException e) {
          Thread.sleep(10);
        }
      }
      for (Wire wire : open) {
        wire.close();
      }
    }
  }
}
