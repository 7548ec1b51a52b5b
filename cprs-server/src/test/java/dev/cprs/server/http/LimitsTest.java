package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Published;
import dev.cprs.server.Upstream;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many requests at once, how long each, and for whom. */
@Timeout(60)
class LimitsTest {
  private static final String TEN_WINDOWS =
      "{\"query\":\"Where?\",\"context\":\"%s\"}".formatted("sand ".repeat(5 * GoldCritic.WINDOW));

  private final GoldCritic.Gated critic = new GoldCritic.Gated();
  private final List<AutoCloseable> opened = new ArrayList<>();

  private CompressionServer start(CompressionServer.Builder builder) {
    CompressionServer server = builder.port(0).start();
    ContextCompressor compressor = GoldCritic.compressor(critic, server.observer());
    opened.add(server);
    opened.add(compressor);
    server.serve(compressor);
    return server;
  }

  @AfterEach
  void closeAll() throws Exception {
    critic.gate.release(1_000_000);
    for (AutoCloseable each : opened) {
      each.close();
    }
  }

  private static String metrics(CompressionServer server) throws IOException {
    return Wire.get(server, "/metrics").body();
  }

  @Test
  void aFullServerSaysSoBeforeItReads() throws Exception {
    CompressionServer server = start(CompressionServer.builder().maxConcurrent(1));
    try (Wire first = new Wire(server);
        Wire second = new Wire(server)) {
      first.send("POST /v1/compress", TEN_WINDOWS.getBytes());
      critic.begun.acquire();
      // Nothing of the second body was sent when its answer comes.
      Wire.Answer answer = second.head("POST " + Published.PATH, 1000).read();
      assertThat(answer.status()).isEqualTo(429);
      assertThat(answer.headers()).containsEntry("retry-after", "1");
      assertThat(answer.json().get("detail").asText()).contains("at once, 1;");
      assertThat(Wire.get(server, "/readiness").status()).isEqualTo(200);
      assertThat(metrics(server))
          .contains("cprs_server_running 1.0")
          .contains("cprs_server_rejected_total{reason=\"busy\"} 1.0");
      critic.gate.release(100);
      assertThat(first.read().status()).isEqualTo(200);
    }
    // Whoever has an answer can ask again at once: the place is free by then.
    assertThat(Wire.post(server, "/v1/compress", TEN_WINDOWS).status()).isEqualTo(200);
  }

  @Test
  void aConnectionServesOnAfterARefusal() throws Exception {
    CompressionServer server = start(CompressionServer.builder().maxConcurrent(1));
    try (Wire first = new Wire(server);
        Wire second = new Wire(server)) {
      first.send("POST /v1/compress", TEN_WINDOWS.getBytes());
      critic.begun.acquire();
      second.send("POST /v1/compress", TEN_WINDOWS.getBytes());
      assertThat(second.read().status()).isEqualTo(429);
      critic.gate.release(100);
      assertThat(first.read().status()).isEqualTo(200);
      second.send("POST /v1/compress", TEN_WINDOWS.getBytes());
      assertThat(second.read().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/compress", Published.PATH})
  void aRequestWhoseTimeIsUpStops(String path) throws Exception {
    CompressionServer server = start(CompressionServer.builder().timeout(Duration.ofSeconds(2)));
    String body =
        path.equals(Published.PATH)
            ? Published.gold("sand ".repeat(5 * GoldCritic.WINDOW)).toString()
            : TEN_WINDOWS;
    Wire.Answer answer = Wire.post(server, path, body);
    JsonNode json = answer.json();
    if (path.equals(Published.PATH)) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(json.at("/header/status_code").asInt()).isEqualTo(500);
      assertThat(json.at("/header/status_name").asText()).isEqualTo("InternalError");
      assertThat(json.at("/header/status_message").asText()).contains("took longer");
    } else {
      assertThat(answer.status()).isEqualTo(504);
      assertThat(json.get("detail").asText()).contains("took longer");
    }
    critic.gate.release(1000);
    Wire.awaitMetric(server, "cprs_requests_total{outcome=\"cancelled\"} 1.0");
    assertThat(critic.scored).hasValue(1); // the one that ran; none of the others began
    assertThat(metrics(server)).contains("cprs_windows_waiting 0.0");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aClientThatGoesTakesItsWindowsWithIt(boolean reset) throws Exception {
    CompressionServer server = start(CompressionServer.builder());
    try (Wire wire = new Wire(server)) {
      wire.send("POST /v1/compress", TEN_WINDOWS.getBytes());
      critic.begun.acquire();
      if (reset) {
        wire.socket.setSoLinger(true, 0);
      }
    }
    Wire.awaitMetric(server, "cprs_server_running 0.0"); // while its window is still being scored
    critic.gate.release(1000);
    Wire.awaitMetric(server, "cprs_requests_total{outcome=\"cancelled\"} 1.0");
    assertThat(critic.scored).hasValue(1);
    assertThat(Wire.post(server, "/v1/compress", TEN_WINDOWS).status()).isEqualTo(200);
  }

  @Test
  void whatAClientSendsAheadIsAnsweredInTurn() throws Exception {
    CompressionServer server = start(CompressionServer.builder());
    try (Wire wire = new Wire(server)) {
      wire.send("POST /v1/compress", TEN_WINDOWS.getBytes());
      critic.begun.acquire();
      wire.head("GET /liveness", 0).head("GET /nowhere", 0);
      // Long enough that the server has looked at the connection several times.
      Thread.sleep(400);
      critic.gate.release(1000);
      assertThat(wire.read().status()).isEqualTo(200);
      assertThat(wire.read().body()).isEqualTo("\"success\"");
      assertThat(wire.read().status()).isEqualTo(404);
    }
  }

  @Test
  void aClientMayWaitLongerThanItMayBeSilent() throws Exception {
    CompressionServer server =
        start(CompressionServer.builder().idleTimeout(Duration.ofMillis(100)));
    try (Wire wire = new Wire(server)) {
      wire.send("POST /v1/compress", TEN_WINDOWS.getBytes());
      critic.begun.acquire();
      Thread.sleep(500);
      critic.gate.release(1000);
      assertThat(wire.read().status()).isEqualTo(200);
    }
  }

  @Test
  void closingFinishesWhatRuns() throws Exception {
    CompressionServer server = start(CompressionServer.builder());
    try (Wire running = new Wire(server);
        Wire late = new Wire(server)) {
      running.send("POST /v1/compress", TEN_WINDOWS.getBytes());
      critic.begun.acquire();
      Thread closer = new Thread(server::close);
      closer.start();
      late.head("GET /readiness", 0);
      Wire.Answer readiness = late.read();
      while (readiness.status() != 503) { // until the server has begun to end
        readiness = late.head("GET /readiness", 0).read();
      }
      Wire.Answer refused = late.head("POST /v1/compress", 100).read();
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.json().get("detail").asText()).contains("ends");
      critic.gate.release(1000);
      Wire.Answer answer = running.read();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().at("/stats/windows").asInt()).isGreaterThan(5);
      closer.join();
      assertThatThrownBy(() -> new Wire(server)).isInstanceOf(IOException.class);
    }
    server.close();
  }

  @Test
  void aServerIsReadyOnceItHasAModel() throws Exception {
    try (CompressionServer server = CompressionServer.builder().port(0).start()) {
      assertThat(Wire.get(server, "/liveness").body()).isEqualTo("\"success\"");
      assertThat(Wire.get(server, "/readiness").status()).isEqualTo(503);
      Wire.Answer early = Wire.post(server, Published.PATH, Published.gold("gold").toString());
      assertThat(early.status()).isEqualTo(503);
      assertThat(early.headers()).containsKey("retry-after");
      try (ContextCompressor compressor =
          GoldCritic.compressor(new GoldCritic(), server.observer())) {
        server.serve(compressor);
        Wire.Answer ready = Wire.get(server, "/readiness");
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("\"success\"");
        assertThat(ready.headers()).containsEntry("content-type", "application/json");
        server.close();
      }
    }
  }

  @Test
  void settingsThatCannotBeAreRefused() {
    try (CompressionServer taken = CompressionServer.builder().port(0).start()) {
      CompressionServer.Builder same = CompressionServer.builder().port(taken.port());
      assertThatThrownBy(same::start)
          .isInstanceOf(ResourceException.class)
          .hasMessageContaining("port " + taken.port())
          .hasMessageContaining("in use");
    }
    assertThatThrownBy(() -> CompressionServer.builder().port(99_999).start())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("99999");
    assertThatThrownBy(() -> CompressionServer.builder().port(1).port(2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("port is already set to 1");
    assertThatThrownBy(() -> CompressionServer.builder().host(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("host");
    assertThatThrownBy(() -> CompressionServer.builder().maxConcurrent(0).start())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("maxConcurrent is 0");
    Duration ever = ChronoUnit.FOREVER.getDuration();
    for (Duration wrong : new Duration[] {Duration.ZERO, Duration.ofDays(36_501), ever}) {
      assertThatThrownBy(() -> CompressionServer.builder().timeout(wrong).start())
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageStartingWith("timeout is " + wrong);
      assertThatThrownBy(() -> CompressionServer.builder().idleTimeout(wrong).start())
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageStartingWith("idleTimeout is " + wrong);
      assertThatThrownBy(() -> Upstream.at(URI.create("http://a.b")).withIdleTimeout(wrong))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageStartingWith("The upstream's idleTimeout is " + wrong);
    }
    assertThatThrownBy(() -> CompressionServer.builder().host("no such host").port(0).start())
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("no such host");
  }

  @Test
  void whatCannotBeStartedLeavesNoThreadBehind() {
    try (CompressionServer taken = CompressionServer.builder().port(0).start()) {
      long before = threads();
      CompressionServer.Builder same = CompressionServer.builder().port(taken.port());
      assertThatThrownBy(same::start).isInstanceOf(ResourceException.class);
      Upstream upstream = Upstream.at(URI.create("http://a.b")).withRetrievalTool(true);
      assertThatThrownBy(() -> CompressionServer.builder().port(0).upstream(upstream).start())
          .isInstanceOf(InvalidRequestException.class);
      assertThat(threads()).isLessThanOrEqualTo(before);
    }
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("cprs-connections"))
        .count();
  }

  @Test
  void thereMayBeNoLimits() throws Exception {
    CompressionServer server =
        start(
            CompressionServer.builder()
                .maxConcurrent(Integer.MAX_VALUE)
                .maxConnections(Integer.MAX_VALUE)
                .timeout(Duration.ofDays(36_500))
                .idleTimeout(Duration.ofDays(36_500)));
    critic.gate.release(100);
    assertThat(Wire.post(server, "/v1/compress", TEN_WINDOWS).status()).isEqualTo(200);
  }
}
