package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.server.GoldCritic;
import dev.cprs.server.Upstream;
import dev.cprs.server.Wire;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes through, what is compressed on the way, and that nothing else changes. */
@Timeout(60)
class ProxyTest {
  private static final String OK = UpstreamStub.json("{\"ok\":true}");

  @Test
  void contextIsCompressedAndAllElseIsAsSent() throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      String body =
          "{ \"n\" : 1.50,\"messages\":[ {\"role\":\"system\",\"content\":\"<context>%s</context>\",\"x\":\"\\u00e9\"},\n{\"role\":\"user\",\"content\":\"Where?\"}], \"stream\":false }";
      Wire.Answer answer =
          Wire.post(
              proxy.server,
              "/v1/chat/completions?beta=%20yes",
              body.formatted(Proxy.CONTEXT),
              "Authorization: Bearer sk-of-the-caller",
              "content-type: application/json",
              "OpenAI-Organization: org");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("{\"ok\":true}");
      assertThat(answer.headers())
          .containsEntry("x-cprs-tokens-in", "203")
          .containsEntry("x-cprs-tokens-out", "3");
      UpstreamStub.Received received = proxy.upstream.next();
      String expected = body.formatted(Proxy.KEPT);
      assertThat(received.text()).isEqualTo(expected);
      assertThat(received.line()).isEqualTo("POST /v1/chat/completions?beta=%20yes HTTP/1.1");
      assertThat(received.headers())
          .containsExactlyInAnyOrder(
              "Host: " + proxy.upstream.upstream().uri().getAuthority(),
              "Authorization: Bearer sk-of-the-caller",
              "Content-Type: application/json",
              "OpenAI-Organization: org",
              "Content-Length: " + expected.length());
      assertThat(proxy.metrics())
          .contains("cprs_proxy_requests_total{outcome=\"compressed\"} 1.0")
          .contains("cprs_chat_texts_total{kind=\"marked_block\",outcome=\"compressed\"} 1.0")
          .contains("cprs_chat_texts_total{kind=\"question\",outcome=\"protected\"} 1.0");
      Wire.awaitMetric(
          proxy.server,
          "cprs_server_requests_seconds_count{route=\"/v1/chat/completions\",status=\"200\"} 1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/responses, '{\"instructions\":\"<context>CONTEXT</context>\",\"input\":\"Where?\"}'",
    "/v1/responses, '{\"input\":[{\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"<context>CONTEXT</context> Where?\"}]}]}'",
    "/v1/messages, '{\"system\":\"<context>CONTEXT</context>\",\"messages\":[{\"role\":\"user\",\"content\":\"Where?\"}]}'"
  })
  void theOtherApisAreCompressedToo(String path, String body) throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      assertThat(
              Wire.post(
                      proxy.server,
                      path,
                      body.replace("CONTEXT", Proxy.CONTEXT),
                      "x-api-key: sk-ant",
                      "anthropic-version: 2023-06-01")
                  .status())
          .isEqualTo(200);
      UpstreamStub.Received received = proxy.upstream.next();
      assertThat(received.text()).isEqualTo(body.replace("CONTEXT", Proxy.KEPT));
      assertThat(received.line()).isEqualTo("POST %s HTTP/1.1".formatted(path));
      assertThat(received.headers()).contains("x-api-key: sk-ant", "anthropic-version: 2023-06-01");
    }
  }

  @Test
  void theRulesAreTheOnesGiven() throws Exception {
    String body =
        "{\"messages\":[{\"role\":\"user\",\"content\":\"Where?\"},{\"role\":\"tool\",\"content\":\"%s\"}]}";
    try (Proxy proxy =
        new Proxy(
            UpstreamStub.answering(OK),
            new GoldCritic(),
            upstream -> upstream.withRules(rules -> Proxy.rules(rules).toolResults(true)),
            builder -> builder)) {
      Wire.post(proxy.server, "/v1/chat/completions", body.formatted(Proxy.CONTEXT));
      assertThat(proxy.upstream.next().text()).isEqualTo(body.formatted(Proxy.KEPT));
    }
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      Wire.post(proxy.server, "/v1/chat/completions", body.formatted(Proxy.CONTEXT));
      assertThat(proxy.upstream.next().text()).isEqualTo(body.formatted(Proxy.CONTEXT));
    }
  }

  @Test
  void aShortRequestArrivesAsItWasSent() throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      byte[] body = Proxy.chat("  short é").replace(",", " ,\r\n").getBytes(StandardCharsets.UTF_8);
      // Names of headers are the same in any case, and Jetty writes well-known ones as is usual.
      List<String> headers =
          List.of(
              "Authorization: Bearer sk-1",
              "User-Agent: own/1.0",
              "Accept: text/event-stream",
              "Accept-Encoding: gzip;q=1.0, identity; q=0.5",
              "Cookie: a=b; c=d",
              "Content-Type: application/json;charset=utf-8",
              "X-Twice: one",
              "x-twice: two",
              "x-empty:",
              "x-long: " + "v".repeat(6000));
      List<String> sent = new ArrayList<>(headers);
      sent.addAll(List.of("Connection: keep-alive, x-hop", "x-hop: 1", "TE: trailers"));
      Wire.Answer answer =
          Wire.post(proxy.server, "/v1/chat/completions", body, sent.toArray(new String[0]));
      assertThat(answer.headers())
          .containsEntry("x-cprs-tokens-in", "2")
          .containsEntry("x-cprs-tokens-out", "2");
      UpstreamStub.Received received = proxy.upstream.next();
      assertThat(received.body()).isEqualTo(body);
      List<String> expected = new ArrayList<>(headers);
      expected.add("Host: " + proxy.upstream.upstream().uri().getAuthority());
      expected.add("Content-Length: " + body.length);
      assertThat(received.headers().stream().map(String::strip))
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(proxy.metrics()).contains("cprs_proxy_requests_total{outcome=\"unchanged\"} 1.0");
      assertThat(proxy.critic.scored).hasValue(0);
    }
  }

  private static void assertGoesThroughUnread(byte[] body, String... headers) throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      Wire.Answer answer = Wire.post(proxy.server, "/v1/chat/completions", body, headers);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.headers()).doesNotContainKeys("x-cprs-tokens-in", "x-cprs-tokens-out");
      assertThat(answer.headers().get("x-cprs-note")).startsWith("unread: ");
      UpstreamStub.Received received = proxy.upstream.next();
      assertThat(received.body()).isEqualTo(body);
      assertThat(received.headers()).containsAll(List.of(headers));
      assertThat(proxy.metrics()).contains("cprs_proxy_requests_total{outcome=\"unread\"} 1.0");
    }
  }

  @Test
  void whatCannotBeReadGoesThroughByteForByte() throws Exception {
    String chat = Proxy.chat(Proxy.CONTEXT);
    assertGoesThroughUnread(chat.getBytes(StandardCharsets.UTF_8), "Content-Encoding: compress");
    assertGoesThroughUnread(chat.getBytes(StandardCharsets.UTF_8), "x-amz-content-sha256: 0");
    assertGoesThroughUnread(chat.getBytes(StandardCharsets.UTF_16));
    assertGoesThroughUnread(chat.replace("Where", "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    assertGoesThroughUnread((chat + "}").getBytes(StandardCharsets.UTF_8));
    assertGoesThroughUnread("[".repeat(5000).getBytes(StandardCharsets.UTF_8));
    assertGoesThroughUnread(new byte[0]);
  }

  @Test
  void aBodyInChunksIsCompressedToo() throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK));
        Wire wire = new Wire(proxy.server)) {
      wire.head("POST /v1/chat/completions", 0, "transfer-encoding: chunked");
      String chat = Proxy.chat(Proxy.CONTEXT);
      for (int i = 0; i < chat.length(); i += 100) {
        String piece = chat.substring(i, Math.min(i + 100, chat.length()));
        wire.raw("%x\r\n%s\r\n".formatted(piece.length(), piece).getBytes());
      }
      wire.raw("0\r\n\r\n".getBytes());
      assertThat(wire.read().status()).isEqualTo(200);
      assertThat(proxy.upstream.next().text()).isEqualTo(Proxy.chat(Proxy.KEPT));
    }
  }

  @Test
  void theAnswerComesPieceByPiece() throws Exception {
    CountDownLatch headSeen = new CountDownLatch(1);
    CountDownLatch firstSeen = new CountDownLatch(1);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.sendHead();
              headSeen.await();
              exchange.sendPiece("data: one\n\n");
              firstSeen.await();
              exchange.sendPiece("data: two\n\n").sendPiece("data: [DONE]\n\n").send("0\r\n\r\n");
            });
    try (Proxy proxy = new Proxy(upstream);
        Wire wire = new Wire(proxy.server)) {
      wire.send("POST /v1/chat/completions", Proxy.chat(Proxy.CONTEXT).getBytes());
      Wire.Answer head = wire.readHead();
      assertThat(head.headers())
          .containsEntry("content-type", "text/event-stream")
          .containsEntry("x-cprs-tokens-out", "3");
      headSeen.countDown();
      assertThat(wire.piece()).isEqualTo("data: one\n\n");
      firstSeen.countDown();
      StringBuilder rest = new StringBuilder();
      for (String piece = wire.piece(); !piece.isEmpty(); piece = wire.piece()) {
        rest.append(piece);
      }
      assertThat(rest).hasToString("data: two\n\ndata: [DONE]\n\n");
      // And the connection serves on.
      assertThat(wire.head("GET /liveness", 0).read().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/models?limit=3&after=a%2Fb",
        "GET /v1/models/org%2Fname",
        "DELETE /v1/files/file-1",
        "GET /v1/chat/completions",
        "POST /v1/embeddings",
        "PUT /v1/new?q=a|b",
        "PATCH /v1/a//b;c=d/../e"
      })
  void otherPathsAndMethodsGoThrough(String request) throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK));
        Wire wire = new Wire(proxy.server)) {
      byte[] body = request.startsWith("P") ? Proxy.chat(Proxy.CONTEXT).getBytes() : new byte[0];
      Wire.Answer answer = wire.send(request, body, "Authorization: Bearer sk-1").read();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.headers()).doesNotContainKey("x-cprs-tokens-in");
      UpstreamStub.Received received = proxy.upstream.next();
      assertThat(received.line()).isEqualTo(request + " HTTP/1.1");
      assertThat(received.body()).isEqualTo(body);
      assertThat(received.headers()).contains("Authorization: Bearer sk-1");
      Wire.awaitMetric(
          proxy.server,
          "cprs_server_requests_seconds_count{route=\"%s\",status=\"200\"} 1".formatted("/v1/*"));
    }
  }

  @Test
  void theServersOwnPathsStayItsOwn() throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      String gold = "{\"query\":\"q\",\"context\":\"%s\"}".formatted(Proxy.CONTEXT);
      assertThat(Wire.post(proxy.server, "/v1/compress", gold).json().get("text").asText())
          .isEqualTo(Proxy.KEPT);
      for (String path : List.of("/readiness", "/metrics", "/", "/openapi.json")) {
        assertThat(Wire.get(proxy.server, path).status()).as(path).isEqualTo(200);
      }
      for (String path : List.of("/v1", "/v2/models", "/v1/../models", "/v1/%2e%2e/models")) {
        assertThat(Wire.get(proxy.server, path).status()).as(path).isEqualTo(404);
      }
      assertThat(proxy.upstream.received).isEmpty();
    }
  }

  @Test
  void anUpstreamMayHaveAPathOfItsOwn() throws Exception {
    for (String path : List.of("/openai", "/openai/", "/openai/v1", "/openai/v1/")) {
      try (UpstreamStub upstream = UpstreamStub.answering(OK);
          Proxy proxy =
              new Proxy(
                  upstream,
                  new GoldCritic(),
                  at -> Upstream.at(at.uri().resolve(path)),
                  builder -> builder)) {
        Wire.get(proxy.server, "/v1/models?a=b");
        assertThat(upstream.next().line()).isEqualTo("GET /openai/v1/models?a=b HTTP/1.1");
      }
    }
  }
}
