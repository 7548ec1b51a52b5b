package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Published;
import dev.cprs.server.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Errors, byte for byte: with a reason, short, and nothing of a stranger's that a terminal obeys.
 */
@Timeout(60)
class ErrorsOnTheWireTest {
  private static final int MOST = 2048;

  private final CompressionServer server = CompressionServer.builder().port(0).start();
  private final ContextCompressor compressor =
      GoldCritic.compressor(new GoldCritic(), server.observer());

  @BeforeEach
  void start() {
    server.serve(compressor);
  }

  @AfterEach
  void stop() {
    server.close();
    compressor.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET /nowhere,,404 Not Found",
    "GET /v1/compress,,405 Method Not Allowed",
    "POST /v1/compress,Content-Length: 0,400 Bad Request",
    "POST /v1/compress,Content-Type: text/plain,415 Unsupported Media Type",
    "POST /v1/compress,Content-Length: 1000000000,413 Payload Too Large",
    "'POST /v1/compress','Transfer-Encoding: gzip, chunked',501 Not Implemented",
    "GET /liveness,Origin: https://example.org,403 Forbidden",
    "GET /metrics,Origin: https://example.org,403 Forbidden",
    "GET /liveness,:,400 Bad Request"
  })
  void haveAReason(String request, String header, String status) throws IOException {
    try (Wire wire = new Wire(server)) {
      wire.head(request, 0, header == null ? "Accept: */*" : header);
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(wire.socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answer.readLine()).isEqualTo("HTTP/1.1 " + status);
    }
  }

  private static void assertShort(String text) {
    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST);
    assertThat(text.codePoints().filter(c -> c < ' ' || (c >= 0x7f && c < 0xa0))).isEmpty();
    assertThat(text).doesNotContain("\\u001b").doesNotContain("\u202e");
  }

  @Test
  void areShortWhateverTheyAreAbout() throws IOException {
    for (String piece : new String[] {"x", "\\u001b[31m", "é", "中", "😀", "\\\"", "\\u202e"}) {
      String name = piece.repeat(200_000);
      String body = "{\"query\":\"a\",\"context\":\"b\",\"options\":{\"%s\":1}}".formatted(name);
      Wire.Answer answer = Wire.post(server, "/v1/compress", body);
      assertThat(answer.status()).isEqualTo(400);
      assertShort(answer.body());
      String task = "{\"query\":\"a\",\"context\":\"b\",\"task\":\"%s\"}".formatted(name);
      assertShort(Wire.post(server, "/v1/compress", task).body());
      Wire.Answer path = Wire.get(server, "/" + "%1b%e2%80%ae".repeat(200));
      assertThat(path.status()).isEqualTo(404);
      assertShort(path.body());
    }
  }

  @Test
  void areShortInThePublishedFormToo() throws IOException {
    String name = "\u001b[31m".repeat(100_000);
    var message = Published.gold("gold");
    Published.parameters(message).put("chunk_size", name);
    Wire.Answer answer = Wire.post(server, Published.PATH, message.toString());
    assertShort(answer.json().at("/header/status_message").asText());
    assertThat(answer.json().at("/header/status_code").asInt()).isNotEqualTo(200);
  }
}
