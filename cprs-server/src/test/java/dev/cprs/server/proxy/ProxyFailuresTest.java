package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.EngineException;
import dev.cprs.ExpectedWarnings;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Upstream;
import dev.cprs.server.Wire;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be compressed goes through as it came, or not at all where that is asked for. */
@Timeout(60)
@ExpectedWarnings({
  "The upstream gave no answer to",
  "A request is sent on as it came",
  "A request failed"
})
class ProxyFailuresTest {
  private static final String OK = UpstreamStub.json("{\"ok\":true}");
  private static final String CHAT = Proxy.chat(Proxy.CONTEXT);

  private static final class FailingCritic extends GoldCritic {
    @Override
    public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
      throw new EngineException("The device is on fire");
    }
  }

  private static Proxy proxy(GoldCritic critic, boolean strict) throws IOException {
    return proxy(critic, strict, builder -> builder);
  }

  private static Proxy proxy(
      GoldCritic critic, boolean strict, UnaryOperator<CompressionServer.Builder> builder)
      throws IOException {
    return new Proxy(
        UpstreamStub.answering(OK), critic, upstream -> upstream.withStrict(strict), builder);
  }

  private static void assertFailed(Proxy proxy, int times) throws IOException {
    assertThat(proxy.metrics())
        .contains("cprs_proxy_requests_total{outcome=\"failed\"} %d.0".formatted(times));
  }

  @Test
  void aFailureLetsTheRequestThrough() throws Exception {
    try (Proxy proxy = proxy(new FailingCritic(), false)) {
      Wire.Answer answer = Wire.post(proxy.server, "/v1/chat/completions", CHAT);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.headers()).doesNotContainKey("x-cprs-tokens-in");
      assertThat(proxy.upstream.next().text()).isEqualTo(CHAT);
      assertFailed(proxy, 1);
    }
  }

  @Test
  void aStrictProxySaysItAsTheApiWould() throws Exception {
    try (Proxy proxy = proxy(new FailingCritic(), true)) {
      Wire.Answer openai = Wire.post(proxy.server, "/v1/chat/completions", CHAT);
      assertThat(openai.status()).isEqualTo(500);
      assertThat(openai.headers()).containsEntry("content-type", "application/json");
      assertThat(openai.json().at("/error/message").asText()).contains("its log says why");
      assertThat(openai.json().at("/error/type").asText()).isEqualTo("server_error");
      assertThat(openai.json().at("/error/code").asText()).isEqualTo("cprs");
      assertThat(Wire.post(proxy.server, "/v1/responses", CHAT).status()).isEqualTo(200);
      String messages =
          "{\"system\":\"<context>%s</context>\",\"messages\":[{\"role\":\"user\",\"content\":\"Where?\"}]}"
              .formatted(Proxy.CONTEXT);
      Wire.Answer anthropic = Wire.post(proxy.server, "/v1/messages", messages);
      assertThat(anthropic.status()).isEqualTo(500);
      assertThat(anthropic.json().get("type").asText()).isEqualTo("error");
      assertThat(anthropic.json().at("/error/type").asText()).isEqualTo("api_error");
      assertFailed(proxy, 2);
      assertThat(proxy.upstream.received).hasSize(1); // that with nothing to compress
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void untilThereIsAModelNothingIsCompressed(boolean strict) throws Exception {
    try (UpstreamStub upstream = UpstreamStub.answering(OK);
        CompressionServer server =
            CompressionServer.builder()
                .port(0)
                .upstream(upstream.upstream().withStrict(strict))
                .start()) {
      Wire.Answer answer = Wire.post(server, "/v1/chat/completions", CHAT);
      assertThat(answer.status()).isEqualTo(strict ? 503 : 200);
      if (strict) {
        assertThat(answer.headers()).containsKey("retry-after");
      } else {
        assertThat(upstream.next().text()).isEqualTo(CHAT);
      }
      assertThat(Wire.get(server, "/v1/models").status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBusyCompressorIsNotWaitedFor(boolean strict) throws Exception {
    GoldCritic.Gated critic = new GoldCritic.Gated();
    try (Proxy proxy = proxy(critic, strict, builder -> builder.maxConcurrent(1));
        Wire first = new Wire(proxy.server)) {
      first.send("POST /v1/chat/completions", CHAT.getBytes());
      critic.begun.acquire();
      Wire.Answer second = Wire.post(proxy.server, "/v1/chat/completions", CHAT);
      assertThat(second.status()).isEqualTo(strict ? 429 : 200);
      if (!strict) {
        assertThat(proxy.upstream.next().text()).isEqualTo(CHAT);
      }
      critic.gate.release(100);
      assertThat(first.read().status()).isEqualTo(200);
      assertThat(proxy.upstream.next().text()).isEqualTo(Proxy.chat(Proxy.KEPT));
      assertFailed(proxy, 1);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsTooLargeToReadGoesThrough(boolean strict) throws Exception {
    try (Proxy proxy = proxy(new GoldCritic(), strict, builder -> builder.maxBodyBytes(1000))) {
      assertThat(Wire.post(proxy.server, "/v1/chat/completions", CHAT).status())
          .isEqualTo(strict ? 413 : 200);
      try (Wire chunked = new Wire(proxy.server)) {
        chunked.head("POST /v1/chat/completions", 0, "Transfer-Encoding: chunked");
        for (String piece : CHAT.split("(?<=\\G.{300})")) {
          chunked.raw("%x\r\n%s\r\n".formatted(piece.length(), piece).getBytes());
        }
        chunked.raw("0\r\n\r\n".getBytes());
        assertThat(chunked.read().status()).isEqualTo(strict ? 413 : 200);
      }
      assertFailed(proxy, 2);
      if (!strict) {
        assertThat(proxy.upstream.next().text()).isEqualTo(CHAT);
        assertThat(proxy.upstream.next().text()).isEqualTo(CHAT);
      }
      Wire.awaitMetric(proxy.server, "cprs_server_running 0.0");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCompressionThatTakesTooLongIsGivenUp(boolean strict) throws Exception {
    GoldCritic.Gated critic = new GoldCritic.Gated();
    try (Proxy proxy = proxy(critic, strict, b -> b.timeout(Duration.ofMillis(300)))) {
      Wire.Answer answer = Wire.post(proxy.server, "/v1/chat/completions", CHAT);
      assertThat(answer.status()).isEqualTo(strict ? 504 : 200);
      if (!strict) {
        assertThat(proxy.upstream.next().text()).isEqualTo(CHAT);
      }
      critic.gate.release(1000);
      Wire.awaitMetric(proxy.server, "cprs_requests_total{outcome=\"cancelled\"} 1.0");
      // The one that ran, and one that the worker may take before the request's thread wakes up.
      assertThat(critic.scored.get()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void anUpstreamThatCannotBeReachedIsABadGateway() throws Exception {
    URI nowhere;
    try (UpstreamStub closed = UpstreamStub.answering(OK)) {
      nowhere = closed.upstream().uri();
    }
    try (CompressionServer server =
            CompressionServer.builder().port(0).upstream(Upstream.at(nowhere)).start();
        ContextCompressor compressor = GoldCritic.compressor(new GoldCritic(), server.observer())) {
      server.serve(compressor);
      for (String path : new String[] {"/v1/chat/completions", "/v1/files"}) {
        Wire.Answer answer = Wire.post(server, path, CHAT);
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.json().at("/error/message").asText())
            .contains("can't be reached")
            .doesNotContain("127.0.0.1");
      }
      assertThat(Wire.post(server, "/v1/messages/batches", CHAT).json().at("/error/type").asText())
          .isEqualTo("api_error");
      server.close();
    }
  }

  @Test
  void anUpstreamWhoseCertificateNobodyTrustsIsSentNothing(@TempDir Path directory)
      throws Exception {
    UpstreamStub impostor = new UpstreamStub(tlsSocket(directory), exchange -> exchange.receive());
    try (Proxy proxy = new Proxy(impostor)) {
      Wire.Answer answer = Wire.post(proxy.server, "/v1/chat/completions", CHAT);
      assertThat(answer.status()).isEqualTo(502);
      assertThat(answer.json().at("/error/message").asText()).contains("secure connection");
      assertThat(impostor.received).isEmpty();
    }
  }

  /** With a certificate that is signed by itself. */
  private static ServerSocket tlsSocket(Path directory) throws Exception {
    Path file = directory.resolve("keys.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String options =
        "-genkeypair -alias a -keyalg EC -dname CN=127.0.0.1 -storepass secret -keystore " + file;
    List<String> command = new ArrayList<>(List.of(keytool));
    command.addAll(List.of(options.split(" ")));
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    char[] password = "secret".toCharArray();
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(file.toFile(), password), password);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(keys.getKeyManagers(), null, null);
    return tls.getServerSocketFactory()
        .createServerSocket(0, 500, InetAddress.getLoopbackAddress());
  }

  @Test
  void addressesThatAreNoneAreRefused() {
    for (String address :
        new String[] {"api.openai.com", "ftp://host", "http:///v1", "http://h#f"}) {
      assertThatThrownBy(() -> Upstream.at(URI.create(address)))
          .as(address)
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining(address.replaceFirst("#.*", ""));
    }
  }

  @Test
  void secretsOfAnAddressAreNotShown() {
    for (String password : new String[] {"s3cret", "s3@cret", "s3/cret", "s3?cret", "s3#cret"}) {
      URI address = URI.create("http://u:%s@host/v1?key=s3cret".formatted(password));
      assertThatThrownBy(() -> Upstream.at(address))
          .as(password)
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("'http://host/v1'")
          .hasMessageNotContaining("cret");
    }
    assertThat(Upstream.at(URI.create("http://host/v1?key=s3cret"))).hasToString("http://host/v1");
  }

  @Test
  void whatHappensOnAFailureIsNotForTheRulesToSay() throws Exception {
    try (UpstreamStub upstream = UpstreamStub.answering(OK);
        CompressionServer server =
            CompressionServer.builder()
                .port(0)
                .upstream(
                    upstream
                        .upstream()
                        .withRules(rules -> rules.onFailure(FailurePolicy.PASS_THROUGH)))
                .start();
        ContextCompressor compressor = GoldCritic.compressor(new GoldCritic(), server.observer())) {
      assertThatThrownBy(() -> server.serve(compressor))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("onFailure is already set");
    }
  }
}
