package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.server.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The upstream's answers reach the client as they are. */
@Timeout(60)
class ProxyAnswersTest {
  private static Wire.Answer through(String method, String answer) throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(answer));
        Wire wire = new Wire(proxy.server)) {
      byte[] body = method.equals("POST") ? Proxy.chat(Proxy.CONTEXT).getBytes() : new byte[0];
      wire.send(method + " /v1/chat/completions", body);
      Wire.Answer through = method.equals("HEAD") ? wire.readHead() : wire.read();
      // The connection serves on, and nothing of the answer is still on it.
      assertThat(wire.head("GET /liveness", 0).read().body()).isEqualTo("\"success\"");
      return through;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "429 Too Many Requests, Retry-After: 17",
    "500 Internal Server Error, x-request-id: req_1",
    "503 Service Unavailable, Retry-After: 3",
    "529 Site is overloaded, x-should-retry: true",
    "401 Unauthorized, WWW-Authenticate: Bearer realm=\"x\"",
    "407 Proxy Authentication Required, x-a: b",
    "302 Found, Location: http://127.0.0.1:1/elsewhere",
    "400 Bad Request, x-a: b"
  })
  void errorsPass(String status, String header) throws Exception {
    String body = "{\"error\":{\"message\":\"no\"}}";
    Wire.Answer answer =
        through(
            "POST",
            "HTTP/1.1 %s\r\n%s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(status, header, body.length(), body));
    assertThat(answer.status()).isEqualTo(Integer.parseInt(status.substring(0, 3)));
    assertThat(answer.body()).isEqualTo(body);
    String[] parts = header.split(": ", 2);
    assertThat(answer.headers())
        .containsEntry(parts[0].toLowerCase(), parts[1])
        .containsEntry("content-type", "application/json");
  }

  @Test
  void headersPassButThoseOfTheConnection() throws Exception {
    Wire.Answer answer =
        through(
            "POST",
            "HTTP/1.1 200 OK\r\nServer: cloud\r\nDate: Tue, 01 Jul 2025 00:00:00 GMT\r\n"
                + "set-cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Encoding: gzip\r\n"
                + "Connection: x-hop\r\nx-hop: 1\r\nKeep-Alive: timeout=5\r\nx-cprs-tokens-in: 9\r\n"
                + "openai-processing-ms: 12\r\nContent-Length: 4\r\n\r\n\u001f\u0001\u0002\u0003");
    assertThat(answer.headers())
        .isEqualTo(
            Map.of(
                "server", "cloud",
                "date", "Tue, 01 Jul 2025 00:00:00 GMT",
                "set-cookie", "a=1, b=2",
                "content-encoding", "gzip",
                "openai-processing-ms", "12",
                "x-cprs-tokens-in", "203",
                "x-cprs-tokens-out", "3",
                "content-length", "4"));
    assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).containsExactly(0x1f, 1, 2, 3);
  }

  @Test
  void answersWithoutABodyPass() throws Exception {
    assertThat(through("DELETE", "HTTP/1.1 204 No Content\r\nx-a: b\r\n\r\n").headers())
        .containsEntry("x-a", "b");
    assertThat(through("POST", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").status())
        .isEqualTo(200);
    Wire.Answer head = through("HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n\r\n");
    assertThat(head.headers()).containsEntry("content-length", "1234");
  }

  @Test
  void interimAnswersAreNoAnswers() throws Exception {
    Wire.Answer answer =
        through(
            "POST",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
                + UpstreamStub.json("{\"ok\":1}"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"ok\":1}");
  }

  @Test
  void anAnswerThatEndsWithItsConnectionPasses() throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nuntil the end");
              exchange.connection.close();
            });
    try (Proxy proxy = new Proxy(upstream)) {
      assertThat(Wire.get(proxy.server, "/v1/models").body()).isEqualTo("until the end");
    }
  }

  @Test
  void aClientThatAsksFirstIsToldToGoOn() throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(UpstreamStub.json("{}")));
        Wire wire = new Wire(proxy.server)) {
      byte[] chat = Proxy.chat(Proxy.CONTEXT).getBytes();
      for (String path : new String[] {"/v1/chat/completions", "/v1/files"}) {
        wire.head("POST " + path, chat.length, "Expect: 100-continue");
        assertThat(wire.readHead().status()).isEqualTo(100);
        wire.raw(chat);
        assertThat(wire.read().status()).isEqualTo(200);
        assertThat(proxy.upstream.next().headers())
            .noneMatch(header -> header.toLowerCase().startsWith("expect"));
      }
    }
  }
}
