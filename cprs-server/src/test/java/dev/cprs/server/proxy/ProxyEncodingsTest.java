package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Request bodies that their clients have encoded. */
@Timeout(60)
class ProxyEncodingsTest {
  private static final String OK = UpstreamStub.json("{\"ok\":true}");
  private static final String PATH = "/v1/chat/completions";

  private static Proxy proxy(boolean strict) throws IOException {
    return new Proxy(
        UpstreamStub.answering(OK),
        new GoldCritic(),
        upstream -> upstream.withStrict(strict).withRules(Proxy::rules),
        builder -> builder.maxBodyBytes(8 << 20));
  }

  static Stream<Arguments> encodings() throws IOException {
    byte[] chat = Encoded.chat();
    return Stream.of(
        Arguments.of("gzip", Encoded.gzip(chat)),
        Arguments.of("GZIP", Encoded.gzip(chat)),
        Arguments.of("zstd", Encoded.zstd(chat)),
        Arguments.of("zstd", Encoded.zstdChat()),
        Arguments.of("br", Encoded.brotliChat()),
        Arguments.of("identity", chat),
        Arguments.of("zstd, gzip", Encoded.gzip(Encoded.zstd(chat))));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void anEncodedBodyIsCompressedToo(String encoding, byte[] body) throws Exception {
    try (Proxy proxy = proxy(true)) {
      Wire.Answer answer = Wire.post(proxy.server, PATH, body, "Content-Encoding: " + encoding);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      assertThat(answer.headers()).containsEntry("x-cprs-tokens-out", "3");
      UpstreamStub.Received received = proxy.upstream.next();
      assertThat(received.text()).isEqualTo(Proxy.chat(Proxy.KEPT));
      assertThat(received.headers()).noneMatch(header -> header.startsWith("Content-Encoding"));
      assertThat(proxy.metrics()).contains("cprs_proxy_requests_total{outcome=\"compressed\"} 1.0");
    }
  }

  @Test
  void whereNothingIsCompressedTheBodyStaysEncoded() throws Exception {
    byte[] body = Encoded.gzip(Proxy.chat("short").getBytes());
    try (Proxy proxy = proxy(true)) {
      Wire.post(proxy.server, PATH, body, "Content-Encoding: gzip");
      UpstreamStub.Received received = proxy.upstream.next();
      assertThat(received.body()).isEqualTo(body);
      assertThat(received.headers()).contains("Content-Encoding: gzip");
    }
  }

  private static void assertUnread(byte[] body, String encoding, int strictly, String why)
      throws Exception {
    try (Proxy proxy = proxy(false)) {
      Wire.Answer answer = Wire.post(proxy.server, PATH, body, "Content-Encoding: " + encoding);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.headers().get("x-cprs-note")).contains("unread", why);
      UpstreamStub.Received received = proxy.upstream.next();
      assertThat(received.body()).isEqualTo(body);
      assertThat(received.headers()).contains("Content-Encoding: " + encoding);
      assertThat(proxy.metrics()).contains("cprs_proxy_requests_total{outcome=\"unread\"} 1.0");
      Wire.awaitMetric(proxy.server, "cprs_server_running 0.0");
    }
    try (Proxy proxy = proxy(true)) {
      Wire.Answer answer = Wire.post(proxy.server, PATH, body, "Content-Encoding: " + encoding);
      assertThat(answer.status()).isEqualTo(strictly);
      assertThat(answer.json().at("/error/message").asText()).contains(why);
      assertThat(proxy.upstream.received).isEmpty();
    }
  }

  @Test
  void whatCannotBeDecodedGoesThroughWithANoteOrIsRefused() throws Exception {
    byte[] chat = Encoded.chat();
    assertUnread(chat, "deflate", 415, "gzip, br, zstd");
    assertUnread(chat, "gzip", 400, "can't be decoded as the 'gzip'");
    assertUnread(chat, "br", 400, "can't be decoded as the 'br'");
    assertUnread(chat, "zstd", 400, "can't be decoded as the 'zstd'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zstd"})
  void aBodyThatDecodesToTooMuchIsReadNoFurther(String encoding) throws Exception {
    byte[] spaces = " ".repeat(6 << 20).getBytes(); // as JSON white space, less than --max-body
    byte[] bomb = encoding.equals("gzip") ? Encoded.gzip(spaces) : Encoded.zstd(spaces);
    assertUnread(bomb, encoding, 413, "10 times as large");
    byte[] larger = " ".repeat(100 << 20).getBytes();
    byte[] twice =
        Encoded.gzip(encoding.equals("gzip") ? Encoded.gzip(larger) : Encoded.zstd(larger));
    assertUnread(twice, encoding + ", gzip", 413, "10 times as large");
  }

  @Test
  void aTransferThatIsCompressedIsRefused() throws Exception {
    try (Proxy proxy = proxy(false)) {
      for (String path : new String[] {PATH, "/v1/files", "/v1/compress"}) {
        try (Wire wire = new Wire(proxy.server)) {
          wire.head("POST " + path, 0, "Transfer-Encoding: gzip, chunked");
          wire.raw("0\r\n\r\n".getBytes());
          Wire.Answer answer = wire.read();
          assertThat(answer.status()).isEqualTo(501);
          assertThat(answer.body()).contains("send chunked alone");
        }
      }
      assertThat(proxy.upstream.received).isEmpty();
    }
  }
}
