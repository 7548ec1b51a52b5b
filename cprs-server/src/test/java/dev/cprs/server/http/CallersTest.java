package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.server.CompressionServer;
import dev.cprs.server.Upstream;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which web pages may ask the server, and by which names it may be asked. */
@Timeout(60)
class CallersTest {
  private static int status(CompressionServer server, String path, String... headers)
      throws IOException {
    try (Wire wire = new Wire(server)) {
      StringBuilder head = new StringBuilder("GET " + path + " HTTP/1.1\r\n");
      for (String header : headers) {
        head.append(header).append("\r\n");
      }
      wire.raw(head.append("\r\n").toString().getBytes());
      return wire.read().status();
    }
  }

  private static CompressionServer.Builder server() {
    return CompressionServer.builder().port(0);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "LocalHost:8091, 200",
    "127.0.0.1:8091, 200",
    "127.9.9.9, 200",
    "[::1]:8091, 200",
    "app.localhost, 200",
    "localhost., 200",
    "evil.example, 403",
    "evil.example:8091, 403",
    "localhost.evil.example, 403",
    "127.0.0.1.evil.example, 403",
    "10.0.0.1, 403",
    "0.0.0.0, 403",
    "[::2], 403",
    "xlocalhost, 403"
  })
  void onLoopbackItIsAskedByLoopbackNamesAlone(String host, int status) throws Exception {
    try (CompressionServer server = server().start()) {
      for (String path : new String[] {"/liveness", "/metrics", "/"}) {
        assertThat(status(server, path, "Host: " + host)).as(path).isEqualTo(status);
      }
    }
  }

  @Test
  void otherNamesMayBeAllowed() throws Exception {
    try (CompressionServer server = server().allowHost("llm.example.org").start()) {
      assertThat(status(server, "/metrics", "Host: LLM.example.org:80")).isEqualTo(200);
      assertThat(status(server, "/metrics", "Host: example.org")).isEqualTo(403);
      assertThat(status(server, "http://evil.example/metrics", "Host: localhost"))
          .isNotEqualTo(200);
    }
    try (CompressionServer server = server().allowHost("*").start()) {
      assertThat(status(server, "/metrics", "Host: example.org")).isEqualTo(200);
    }
  }

  @Test
  void aServerOnTheNetworkIsAskedByAnyName() throws Exception {
    try (CompressionServer server = server().host("0.0.0.0").start()) {
      assertThat(status(server, "/metrics", "Host: example.org")).isEqualTo(200);
      assertThat(status(server, "/metrics", "Host: a.org", "Origin: http://b.org")).isEqualTo(403);
      assertThat(status(server, "/metrics", "Host: a.org", "Origin: http://a.org")).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "null",
        "http://localhost:3000",
        "file://",
        "http://localhost.evil.example",
        ""
      })
  void pagesOfOthersMayNotAsk(String origin) throws Exception {
    try (CompressionServer server =
        server().upstream(Upstream.at(URI.create("http://127.0.0.1:1"))).start()) {
      for (String path : new String[] {"/metrics", "/v1/models", "/api/tags", "/v1/messages"}) {
        assertThat(status(server, path, "Host: localhost:8091", "Origin: " + origin))
            .as(path)
            .isEqualTo(403);
      }
      Wire.Answer answer = Wire.post(server, "/v1/messages", "{}", "Origin: " + origin);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.json().at("/error/type").asText()).isEqualTo("permission_error");
      assertThat(Wire.get(server, "/metrics").body())
          .contains("cprs_server_rejected_total{reason=\"foreign\"} 5.0");
    }
  }

  @Test
  void theServersOwnPageMayAndThoseThatAreAllowed() throws Exception {
    String host = "Host: localhost:8091";
    try (CompressionServer server = server().start()) {
      assertThat(status(server, "/metrics", host, "Origin: http://localhost:8091")).isEqualTo(200);
      assertThat(
              status(server, "/metrics", host, "Origin: https://a", "Sec-Fetch-Site: same-origin"))
          .isEqualTo(200);
      assertThat(
              status(server, "/metrics", host, "Origin: https://a", "Sec-Fetch-Site: cross-site"))
          .isEqualTo(403);
    }
    try (CompressionServer server = server().allowOrigin("https://Chat.example.org/").start()) {
      assertThat(status(server, "/metrics", host, "Origin: https://chat.example.org"))
          .isEqualTo(200);
      assertThat(status(server, "/metrics", host, "Origin: http://chat.example.org"))
          .isEqualTo(403);
    }
    try (CompressionServer server = server().allowOrigin("*").start()) {
      assertThat(status(server, "/metrics", host, "Origin: null")).isEqualTo(200);
    }
  }
}
