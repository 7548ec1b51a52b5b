package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ExpectedWarnings;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that break: each side sees of the other what it would see without a proxy. */
@Timeout(60)
@ExpectedWarnings({"The upstream broke off its answer to", "The upstream gave no answer to"})
class ProxyBreaksTest {
  private static final byte[] CHAT = Proxy.chat(Proxy.CONTEXT).getBytes();

  private static Proxy impatient(UpstreamStub upstream, Duration idleTimeout) {
    return new Proxy(
        upstream,
        new GoldCritic(),
        settings -> settings,
        builder -> builder.idleTimeout(idleTimeout));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anUpstreamThatDiesMidStreamBreaksTheClientsStream(boolean reset) throws Exception {
    CountDownLatch firstSeen = new CountDownLatch(1);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.sendHead().sendPiece("data: one\n\n");
              firstSeen.await();
              if (reset) {
                exchange.reset();
              }
              exchange.connection.close();
            });
    try (Proxy proxy = new Proxy(upstream);
        Wire wire = new Wire(proxy.server)) {
      wire.send("POST /v1/chat/completions", CHAT);
      assertThat(wire.readHead().status()).isEqualTo(200);
      assertThat(wire.piece()).isEqualTo("data: one\n\n");
      firstSeen.countDown();
      // No last piece: the connection ends in the middle of the answer.
      assertThatThrownBy(wire::piece).isInstanceOf(IOException.class);
      Wire.awaitMetric(
          proxy.server,
          "cprs_server_requests_seconds_count{route=\"/v1/chat/completions\",status=\"502\"} 1");
    }
  }

  @Test
  void anAnswerThatIsShorterThanPromisedBreaksOff() throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
              exchange.connection.close();
            });
    try (Proxy proxy = new Proxy(upstream);
        Wire wire = new Wire(proxy.server)) {
      wire.send("GET /v1/models", new byte[0]);
      assertThatThrownBy(wire::read).isInstanceOf(EOFException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Length: 1", "SSH-2.0\r\n\r\n"})
  void anUpstreamThatDiesBeforeItAnswersIsABadGateway(String sent) throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.send(sent);
              exchange.connection.close();
            });
    try (Proxy proxy = new Proxy(upstream)) {
      Wire.Answer answer = Wire.post(proxy.server, "/v1/chat/completions", CHAT);
      assertThat(answer.status()).isEqualTo(502);
      assertThat(answer.json().at("/error/message").asText()).contains("gave no answer");
    }
  }

  /** A client that goes while its upstream is silent, before or in the middle of an answer. */
  @ParameterizedTest
  @ValueSource(strings = {"silent", "head", "piece", "reset", "get"})
  void aClientThatGoesEndsTheCall(String manner) throws Exception {
    Semaphore waiting = new Semaphore(0);
    CountDownLatch ended = new CountDownLatch(1);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              if (manner.equals("head") || manner.equals("piece")) {
                exchange.sendHead();
              }
              if (manner.equals("piece")) {
                exchange.sendPiece("data: one\n\n");
              }
              waiting.release();
              exchange.awaitClose();
              ended.countDown();
            });
    try (Proxy proxy = new Proxy(upstream)) {
      try (Wire wire = new Wire(proxy.server)) {
        if (manner.equals("get")) {
          wire.send("GET /v1/models", new byte[0]);
        } else {
          wire.send("POST /v1/chat/completions", CHAT);
        }
        waiting.acquire();
        if (manner.equals("head") || manner.equals("piece")) {
          wire.readHead();
        }
        if (manner.equals("piece")) {
          wire.piece();
        }
        if (manner.equals("reset")) {
          wire.socket.setSoLinger(true, 0);
        }
      }
      ended.await();
      String route = manner.equals("get") ? "/v1/*" : "/v1/chat/completions";
      Wire.awaitMetric(
          proxy.server,
          "cprs_server_requests_seconds_count{route=\"%s\",status=\"499\"} 1".formatted(route));
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
    }
  }

  @Test
  void aClientThatGoesTakesItsWindowsWithIt() throws Exception {
    GoldCritic.Gated critic = new GoldCritic.Gated();
    try (Proxy proxy =
        new Proxy(UpstreamStub.answering(""), critic, upstream -> upstream, builder -> builder)) {
      try (Wire wire = new Wire(proxy.server)) {
        wire.send("POST /v1/chat/completions", CHAT);
        critic.begun.acquire();
      }
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0"); // while windows are being scored
      critic.gate.release(1000);
      Wire.awaitMetric(proxy.server, "cprs_requests_total{outcome=\"cancelled\"} 1.0");
      assertThat(critic.scored).hasValue(1); // the one that was under way
      assertThat(proxy.upstream.connections).hasValue(0);
      assertThat(proxy.metrics())
          .contains("cprs_windows_waiting 0.0")
          .contains("cprs_proxy_requests_total{outcome=\"failed\"} 0.0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/chat/completions", "/v1/files"})
  void aClientThatGoesInTheMiddleOfItsBodyEndsTheCall(String path) throws Exception {
    Semaphore begun = new Semaphore(0);
    Semaphore ended = new Semaphore(0);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              begun.release();
              exchange.awaitClose();
              ended.release();
            });
    try (Proxy proxy = new Proxy(upstream)) {
      try (Wire wire = new Wire(proxy.server)) {
        wire.head("POST " + path, 1000).raw("{\"half\":".getBytes());
        if (path.equals("/v1/files")) {
          begun.acquire();
        } else {
          Wire.awaitMetric(proxy.server, "cprs_proxy_running 1.0");
        }
      }
      if (path.equals("/v1/files")) {
        ended.acquire();
      }
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
      Wire.awaitMetric(proxy.server, "cprs_server_running 0.0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/chat/completions", "/v1/files"})
  void aClientThatIsSilentInTheMiddleOfItsBodyIsToldSo(String path) throws Exception {
    UpstreamStub upstream = new UpstreamStub(UpstreamStub.Exchange::awaitClose);
    try (Proxy proxy = impatient(upstream, Duration.ofMillis(200));
        Wire wire = new Wire(proxy.server)) {
      wire.head("POST " + path, 1000).raw("{\"half\":".getBytes());
      assertThat(wire.read().status()).isEqualTo(408);
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
    }
  }

  @Test
  void aClientMayWaitLongerThanItMayBeSilent() throws Exception {
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              Thread.sleep(400); // longer than the idle timeout: time is what is tested
              exchange.sendHead().sendPiece("data: one\n\n");
              Thread.sleep(400);
              exchange.send("0\r\n\r\n");
            });
    try (Proxy proxy = impatient(upstream, Duration.ofMillis(100));
        Wire wire = new Wire(proxy.server)) {
      assertThat(wire.send("POST /v1/chat/completions", CHAT).read().body())
          .isEqualTo("data: one\n\n");
    }
  }

  @Test
  void aClientThatTakesNothingHoldsTheUpstreamBackAndIsGivenUp() throws Exception {
    CountDownLatch heldBack = new CountDownLatch(1);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.sendHead();
              String piece = "x".repeat(1 << 16);
              try {
                for (int i = 0; i < 16_000; i++) { // a gigabyte
                  exchange.sendPiece(piece);
                }
              } catch (IOException e) {
                heldBack.countDown(); // it was stopped long before the end
              }
            });
    try (Proxy proxy = impatient(upstream, Duration.ofMillis(500));
        Wire wire = new Wire(proxy.server)) {
      wire.send("POST /v1/chat/completions", CHAT);
      heldBack.await();
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
    }
  }

  @Test
  void closingFinishesWhatStreams() throws Exception {
    CountDownLatch ending = new CountDownLatch(1);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.sendHead().sendPiece("data: one\n\n");
              ending.await();
              exchange.sendPiece("data: two\n\n").send("0\r\n\r\n");
            });
    try (Proxy proxy = new Proxy(upstream);
        Wire running = new Wire(proxy.server);
        Wire late = new Wire(proxy.server)) {
      running.send("POST /v1/chat/completions", CHAT);
      running.readHead();
      assertThat(running.piece()).isEqualTo("data: one\n\n");
      Thread closer = new Thread(proxy.server::close);
      closer.start();
      while (late.head("GET /readiness", 0).read().status() != 503) {
        Thread.onSpinWait();
      }
      Wire.Answer refused = late.send("POST /v1/messages", CHAT).read();
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.json().at("/error/type").asText()).isEqualTo("overloaded_error");
      ending.countDown();
      assertThat(running.piece()).isEqualTo("data: two\n\n");
      assertThat(running.piece()).isEmpty();
      closer.join();
    }
  }
}
