package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ExpectedWarnings;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that no API should give: none is taken for another, none is waited for in vain. */
@Timeout(60)
@ExpectedWarnings({"The upstream broke off its answer to", "The upstream gave no answer to"})
class ProxyOddAnswersTest {
  private static final byte[] CHAT = Proxy.chat(Proxy.CONTEXT).getBytes();
  private static final String OK = UpstreamStub.json("{\"ok\":1}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 199 Odd\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Again\r\n\r\n",
        "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 150 Odd\r\nx-a: b\r\n\r\nHTTP/1.1 103 Hints\r\n\r\n"
      })
  void informationalAnswersAreNone(String interim) throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(interim + OK))) {
      for (int i = 0; i < 3; i++) {
        Wire.Answer answer = Wire.post(proxy.server, "/v1/chat/completions", CHAT);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"ok\":1}");
        assertThat(answer.headers()).doesNotContainKey("x-a");
      }
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
        "HTTP/1.1 200 OK\r\nx-long: LONG\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 099 Low\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 2000 Long\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 -20 None\r\nContent-Length: 2\r\n\r\n{}",
        "<html>http://10.1.2.3/\u0007</html>\r\n\r\n"
      })
  void whatIsNoAnswerIsABadGateway(String sent) throws Exception {
    UpstreamStub upstream = UpstreamStub.answering(sent.replace("LONG", "x".repeat(70_000)));
    try (Proxy proxy = new Proxy(upstream)) {
      Wire.Answer openai = Wire.post(proxy.server, "/v1/chat/completions", CHAT);
      assertThat(openai.status()).isEqualTo(502);
      assertThat(openai.json().at("/error/message").asText())
          .contains("no answer")
          .doesNotContain("127.0.0.1", "10.1.2.3", "jetty", "Exception");
      Wire.Answer anthropic = Wire.post(proxy.server, "/v1/messages", CHAT);
      assertThat(anthropic.status()).isEqualTo(502);
      assertThat(anthropic.json().at("/error/type").asText()).isEqualTo("api_error");
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n",
        "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 599 Odd\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 999 Odder\r\nContent-Length: 0\r\n\r\n"
      })
  void oddStatusesPass(String sent) throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(sent));
        Wire wire = new Wire(proxy.server)) {
      int status = Integer.parseInt(sent.split(" ")[1]);
      for (int i = 0; i < 2; i++) { // the connection goes on
        assertThat(wire.send("GET /v1/models", new byte[0]).readHead().status()).isEqualTo(status);
      }
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
    }
  }

  @Test
  void manyAndLongHeadersPass() throws Exception {
    StringBuilder headers = new StringBuilder("x-long: " + "v".repeat(20_000) + "\r\n");
    for (int i = 0; i < 3000; i++) {
      headers.append("x-").append(i).append(": ").append(i).append("\r\n");
    }
    String answer = "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: 2\r\n\r\n{}";
    try (Proxy proxy = new Proxy(UpstreamStub.answering(answer))) {
      Wire.Answer through = Wire.post(proxy.server, "/v1/chat/completions", CHAT);
      assertThat(through.status()).isEqualTo(200);
      assertThat(through.headers()).containsEntry("x-2999", "2999");
      assertThat(through.headers().get("x-long")).hasSize(20_000);
    }
  }

  @Test
  void aLongHeaderPasses() throws Exception {
    String answer =
        "HTTP/1.1 200 OK\r\nx-long: %s\r\nContent-Length: 2\r\n\r\n{}"
            .formatted("v".repeat(60_000));
    try (Proxy proxy = new Proxy(UpstreamStub.answering(answer))) {
      Wire.Answer through = Wire.post(proxy.server, "/v1/chat/completions", CHAT);
      assertThat(through.status()).isEqualTo(200);
      assertThat(through.headers().get("x-long")).hasSize(60_000);
    }
  }

  /** Those of a client: a request's head is smaller than an answer's. */
  @Test
  void tooManyAndTooLongHeadersOfAClientAreRefused() throws Exception {
    StringBuilder many = new StringBuilder("x-0: 0");
    for (int i = 1; i < 3000; i++) {
      many.append("\r\nx-").append(i).append(": ").append(i);
    }
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      for (String headers : new String[] {many.toString(), "x-long: " + "v".repeat(60_000)}) {
        for (String path : new String[] {"/v1/chat/completions", "/v1/files", "/v1/compress"}) {
          try (Wire wire = new Wire(proxy.server)) {
            wire.head("POST " + path, 0, headers);
            assertThat(wire.readHead().status()).isEqualTo(431);
          }
        }
      }
      assertThat(Wire.post(proxy.server, "/v1/chat/completions", CHAT).status()).isEqualTo(200);
    }
  }

  @Test
  void a204HasNoBody() throws Exception {
    AtomicInteger count = new AtomicInteger();
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.send(
                  count.getAndIncrement() == 0
                      ? "HTTP/1.1 204 No Content\r\nContent-Length: 11\r\n\r\nsmuggled it"
                      : OK);
            });
    try (Proxy proxy = new Proxy(upstream);
        Wire wire = new Wire(proxy.server)) {
      wire.send("POST /v1/chat/completions", CHAT);
      Wire.Answer answer = wire.readHead();
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.headers()).doesNotContainKey("content-length");
      Wire.Answer next = wire.send("POST /v1/chat/completions", CHAT).read();
      assertThat(next.body()).isEqualTo("{\"ok\":1}");
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"g\r\n", "-5\r\n", "ffffffffffffffff\r\n", "9\n"})
  void aMalformedChunkBreaksTheAnswerOff(String chunk) throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.sendHead().sendPiece("data: one\n\n").send(chunk + "data: two");
            });
    try (Proxy proxy = new Proxy(upstream);
        Wire wire = new Wire(proxy.server)) {
      wire.send("POST /v1/chat/completions", CHAT);
      assertThatThrownBy(
              () -> {
                if (wire.read().status() == 502) {
                  throw new IOException("in time to say so");
                }
              })
          .isInstanceOf(IOException.class);
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/chat/completions", "/v1/files", "/v1/compress"})
  void aClientsMalformedChunkIsABadRequest(String path) throws Exception {
    for (String chunk : new String[] {"g\r\n", "-5\r\n", "ffffffffffffffff\r\n", "3\nb\":\n"}) {
      try (Proxy proxy = new Proxy(UpstreamStub.answering(OK));
          Wire wire = new Wire(proxy.server)) {
        wire.head("POST " + path, 0, "Transfer-Encoding: chunked");
        wire.raw("3\r\n{\"a\r\n".getBytes()).raw(chunk.getBytes());
        assertThat(wire.read().status()).as(chunk).isEqualTo(400);
        Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
        Wire.awaitMetric(proxy.server, "cprs_server_running 0.0");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.0", "HTTP/1.1"})
  void aTruncatedAnswerIsResetWhereItsEndWouldLookLikeAnyOther(String version) throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.sendHead().sendPiece("data: one\n\n");
              Thread.sleep(200); // so that the piece gets there
              exchange.connection.close();
            });
    try (Proxy proxy = new Proxy(upstream);
        Wire wire = new Wire(proxy.server)) {
      String head =
          "POST /v1/chat/completions %s\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
              .formatted(version, CHAT.length);
      wire.raw(head.getBytes()).raw(CHAT);
      wire.readHead();
      assertThatThrownBy(
              () -> {
                while (!wire.isClosedByServer()) {
                  // the piece
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void connectionsThatNobodyUsesAreClosed() throws Exception {
    try (Proxy proxy =
        new Proxy(
            UpstreamStub.answering(OK),
            new GoldCritic(),
            upstream -> upstream.withIdleTimeout(Duration.ofMillis(300)),
            builder -> builder)) {
      Wire.get(proxy.server, "/v1/models");
      assertThat(proxy.upstream.open).hasSize(1);
      while (!proxy.upstream.open.isEmpty()) {
        Thread.onSpinWait();
      }
      assertThat(Wire.get(proxy.server, "/v1/models").status()).isEqualTo(200);
    }
  }

  @Test
  void anAnswerMayTakeLongerThanThat() throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              Thread.sleep(600);
              exchange.send(OK);
            });
    try (Proxy proxy =
        new Proxy(
            upstream,
            new GoldCritic(),
            settings -> settings.withIdleTimeout(Duration.ofMillis(150)),
            builder -> builder)) {
      for (int i = 0; i < 2; i++) {
        assertThat(Wire.get(proxy.server, "/v1/models").status()).isEqualTo(200);
      }
    }
  }

  @Test
  void aStreamMayPauseLongerThanAClientMayBeSilent() throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.sendHead().sendPiece("data: one\n\n");
              Thread.sleep(1500);
              exchange.sendPiece("data: two\n\n").sendPiece("");
            });
    try (Proxy proxy =
            new Proxy(
                upstream,
                new GoldCritic(),
                settings -> settings,
                builder -> builder.idleTimeout(Duration.ofMillis(200)));
        Wire wire = new Wire(proxy.server)) {
      wire.send("POST /v1/chat/completions", CHAT);
      assertThat(wire.read().body()).isEqualTo("data: one\n\ndata: two\n\n");
    }
  }

  /** Answers the first request of a connection, and dies of the second. */
  private static UpstreamStub dyingOfTheSecond() throws IOException {
    return new UpstreamStub(
        exchange -> {
          exchange.receive();
          exchange.send(OK);
          exchange.readLine();
          exchange.connection.close();
        });
  }

  @Test
  void aDeadConnectionIsTriedOnceMoreWhereThatIsSafe() throws Exception {
    try (Proxy proxy = new Proxy(dyingOfTheSecond())) {
      for (int i = 0; i < 4; i++) {
        assertThat(Wire.get(proxy.server, "/v1/models").status()).isEqualTo(200);
      }
      assertThat(proxy.upstream.connections).hasValue(4);
    }
  }

  @Test
  void whatTheUpstreamMayHaveSeenIsNotSentTwice() throws Exception {
    try (Proxy proxy = new Proxy(dyingOfTheSecond())) {
      int answered = 0;
      int status;
      do { // a connection that isn't free again yet is not used, and there is a new one
        status = Wire.post(proxy.server, "/v1/chat/completions", CHAT).status();
        answered += status == 200 ? 1 : 0;
      } while (status == 200 && answered < 50);
      assertThat(status).isEqualTo(502);
      assertThat(proxy.upstream.connections).hasValue(answered);
    }
  }

  @Test
  void aConnectionThatIsClosedMeanwhileIsNotUsed() throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.send(OK);
              exchange.connection.close();
            });
    try (Proxy proxy = new Proxy(upstream)) {
      for (int i = 0; i < 20; i++) {
        while (!upstream.open.isEmpty()) {
          Thread.onSpinWait();
        }
        Thread.sleep(20); // until the proxy has seen it too
        assertThat(Wire.post(proxy.server, "/v1/chat/completions", CHAT).status()).isEqualTo(200);
      }
    }
  }
}
