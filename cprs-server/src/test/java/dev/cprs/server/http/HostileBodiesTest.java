package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Published;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that mean no good: the right status for each, and the server goes on. */
@Timeout(120)
class HostileBodiesTest {
  private static final String GOOD = "{\"query\":\"Where?\",\"context\":\"gold\"}";
  private static final int MAX_BODY = 4 << 20;
  private static final Duration IDLE = Duration.ofMillis(500);

  private final CompressionServer server =
      CompressionServer.builder()
          .port(0)
          .maxBodyBytes(MAX_BODY)
          .maxConcurrent(1) // a place that is not given back would be missed
          .idleTimeout(IDLE)
          .start();
  private final ContextCompressor compressor =
      GoldCritic.compressor(new GoldCritic(), server.observer());

  @BeforeEach
  void start() {
    server.serve(compressor);
  }

  @AfterEach
  void keepsServing() throws IOException {
    Wire.Answer answer = Wire.post(server, "/v1/compress", GOOD);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    server.close();
    compressor.close();
  }

  private void assertRefused(String body, int status, String part) throws IOException {
    assertRefused(body.getBytes(StandardCharsets.UTF_8), status, part);
  }

  private void assertRefused(byte[] body, int status, String part) throws IOException {
    for (String path : new String[] {"/v1/compress", Published.PATH}) {
      Wire.Answer answer = Wire.post(server, path, body);
      assertThat(answer.status()).as(path + answer.body()).isEqualTo(status);
      assertThat(answer.json().get("detail").asText()).contains(part);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not JSON",
        "{\"query\":",
        "{\"query\":\"a\nb\"}",
        "{'query':'x'}",
        "\u0000",
        "{} {}",
        "NaN",
        "{\"a\":01}"
      })
  void whatIsNoJson(String body) throws IOException {
    assertRefused(body, 400, "can't be read as JSON");
  }

  @Test
  void nothing() throws IOException {
    assertRefused("", 400, "empty");
    assertRefused(" \n", 400, "empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepNesting(String open) throws IOException {
    assertRefused(
        open.repeat(100_000), 400, "nesting depth (101) exceeds the maximum allowed (100)");
  }

  @Test
  void moreValuesThanAnyRequestHas() throws IOException {
    assertRefused("[" + "{},".repeat(MAX_BODY / 3 - 1) + "{}]", 400, "oken count");
  }

  @Test
  void invalidUtf8() throws IOException {
    byte[][] bodies = {
      {'"', (byte) 0xff, '"'}, // no byte of UTF-8
      {'"', (byte) 0xc0, (byte) 0x80, '"'}, // overlong
      {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}, // a surrogate
      {'"', (byte) 0xe2, (byte) 0x82}, // cut off
      "\"gold\"".getBytes(StandardCharsets.UTF_16)
    };
    for (byte[] body : bodies) {
      assertRefused(body, 400, "not UTF-8");
    }
  }

  @Test
  void oneHundredMegabytes() throws IOException {
    // All of it is sent before the answer is looked at, as many clients do.
    try (Wire wire = new Wire(server)) {
      wire.head("POST /v1/compress", 100L << 20);
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        wire.raw(megabyte);
      }
      Wire.Answer answer = wire.read();
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.json().get("detail").asText()).contains("4,194,304 bytes");
    }
  }

  @Test
  void aLengthThatIsSaidButNotSent() throws IOException {
    try (Wire wire = new Wire(server)) {
      assertThat(wire.head("POST /v1/compress", 100L << 20).read().status()).isEqualTo(413);
      assertThat(wire.isClosedByServer()).isTrue();
    }
  }

  @Test
  void chunksWithoutEnd() throws IOException {
    try (Wire wire = new Wire(server)) {
      wire.head("POST /v1/compress", 0, "Transfer-Encoding: chunked");
      byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        wire.raw(chunk);
      }
      assertThat(wire.read().status()).isEqualTo(413);
    }
  }

  @Test
  void exactlyAsLargeAsMayBe() throws IOException {
    String padding = " ".repeat(MAX_BODY - GOOD.length());
    assertThat(Wire.post(server, "/v1/compress", GOOD + padding).status()).isEqualTo(200);
    assertRefused(GOOD + padding + " ", 413, "more than");
  }

  @Test
  void aSenderThatFallsSilent() throws IOException {
    try (Wire wire = new Wire(server)) {
      wire.head("POST /v1/compress", 1000).raw(new byte[] {'{'});
      Wire.Answer answer = wire.read();
      assertThat(answer.status()).isEqualTo(408);
      assertThat(answer.json().get("detail").asText()).contains("too slowly");
      assertThat(wire.isClosedByServer()).isTrue();
    }
  }

  @Test
  void aSenderThatDripsAByteNowAndThen() throws Exception {
    try (Wire wire = new Wire(server)) {
      wire.head("POST /v1/compress", 1000);
      int sent = 0;
      while (wire.socket.getInputStream().available() == 0) {
        wire.raw(new byte[] {' '});
        sent++;
        Thread.sleep(IDLE.toMillis() / 10);
      }
      assertThat(wire.read().status()).isEqualTo(408);
      assertThat(sent).isLessThan(1000);
    }
  }

  @Test
  void aSenderThatGoesAway() throws IOException {
    for (int i = 0; i < 20; i++) {
      try (Wire wire = new Wire(server)) {
        wire.head("POST /v1/compress", 1000).raw(new byte[] {'{'});
        if (i % 2 == 0) {
          wire.socket.setSoLinger(true, 0); // a reset instead of an end
        }
      }
    }
    Wire.awaitMetric(server, "cprs_server_running 0.0");
  }

  @Test
  void aControlPromptThatPatternsCouldTripOver() throws IOException {
    String prompt = "## tagging rule" + " ".repeat(MAX_BODY / 2) + "x";
    String body = "{\"query\":\"Where?\",\"context\":\"gold\",\"prompt\":\"%s\"}".formatted(prompt);
    assertThat(Wire.post(server, "/v1/compress", body).status()).isEqualTo(200);
    String quotes =
        "## tagging rule:\\n- tag " + "with ‘".repeat(MAX_BODY / 16); // too long a prompt
    body = "{\"query\":\"Where?\",\"context\":\"gold\",\"prompt\":\"%s\"}".formatted(quotes);
    assertThat(Wire.post(server, "/v1/compress", body).status()).isEqualTo(400);
  }
}
