package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.EngineException;
import dev.cprs.Omissions;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Upstream;
import dev.cprs.server.Wire;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request asks of the proxy itself, and a proxy that only looks. */
@Timeout(60)
class ProxyAskedTest {
  private static final String OK = UpstreamStub.json("{\"ok\":true}");
  private static final String PATH = "/v1/chat/completions";
  private static final String CHAT = Proxy.chat(Proxy.CONTEXT);

  private static Proxy proxy(UnaryOperator<Upstream> settings) throws IOException {
    return new Proxy(UpstreamStub.answering(OK), new GoldCritic(), settings, builder -> builder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-cprs-bypass: true", "X-Headroom-Bypass: True"})
  void aRequestMayBypassTheCompression(String header) throws Exception {
    for (boolean strict : new boolean[] {false, true}) {
      try (Proxy proxy = proxy(upstream -> upstream.withStrict(strict))) {
        Wire.Answer answer = Wire.post(proxy.server, PATH, CHAT, header);
        assertThat(answer.headers())
            .containsEntry("x-cprs-note", "bypassed")
            .doesNotContainKey("x-cprs-tokens-in");
        UpstreamStub.Received received = proxy.upstream.next();
        assertThat(received.text()).isEqualTo(CHAT);
        assertThat(received.headers()).noneMatch(sent -> sent.toLowerCase().contains("bypass"));
        assertThat(proxy.metrics()).contains("cprs_proxy_requests_total{outcome=\"bypassed\"} 1.0");
      }
    }
  }

  @Test
  void aRequestMaySayHowItIsCompressed() throws Exception {
    String tools =
        "{\"messages\":[{\"role\":\"user\",\"content\":\"Where?\"},{\"role\":\"tool\",\"content\":\"%s\"}]}";
    try (Proxy proxy =
        proxy(upstream -> upstream.withRules(rules -> rules.omissions(Omissions.SILENT)))) {
      // The server's own threshold is 2,000 tokens, and it leaves tool results alone.
      Wire.post(proxy.server, PATH, tools.formatted(Proxy.CONTEXT));
      assertThat(proxy.upstream.next().text()).isEqualTo(tools.formatted(Proxy.CONTEXT));
      Wire.post(
          proxy.server,
          PATH,
          tools.formatted(Proxy.CONTEXT),
          "x-cprs-threshold-tokens: 100",
          "x-cprs-tool-results: true",
          "x-cprs-task: fact");
      UpstreamStub.Received received = proxy.upstream.next();
      assertThat(received.text()).isEqualTo(tools.formatted(Proxy.KEPT));
      assertThat(received.headers()).noneMatch(sent -> sent.toLowerCase().startsWith("x-cprs"));

      Wire.post(
          proxy.server,
          PATH,
          CHAT,
          "x-cprs-threshold-tokens: 100",
          "x-cprs-always-keep: Sand again.",
          "x-cprs-always-keep: Sand and sand.",
          "x-cprs-max-tokens: 1");
      assertThat(proxy.upstream.next().text()).contains("Sand again.", "Sand and sand.");
    }
  }

  @Test
  void aRequestMaySayWhatIsNeverTouched() throws Exception {
    String result = ",{\"role\":\"tool\",\"tool_call_id\":\"%s\",\"content\":\"%s\"}";
    String call = "{\"id\":\"%s\",\"function\":{\"name\":\"%s\",\"arguments\":\"{}\"}}";
    String chat =
        "{\"messages\":[{\"role\":\"system\",\"content\":[{\"type\":\"text\",\"text\":"
            + "\"<context>%s</context>\",\"cache_control\":{\"type\":\"ephemeral\"}}]}"
            + ",{\"role\":\"user\",\"content\":\"Where?\"},{\"role\":\"assistant\",\"tool_calls\":["
            + String.join(
                ",",
                call.formatted("1", "find_one"),
                call.formatted("2", "b"),
                call.formatted("3", "c"))
            + "]}%s%s%s]}";
    try (Proxy proxy =
        proxy(upstream -> upstream.withRules(rules -> Proxy.rules(rules).toolResults(true)))) {
      String before =
          chat(chat, result, Proxy.CONTEXT, Proxy.CONTEXT, Proxy.CONTEXT, Proxy.CONTEXT);
      Wire.post(proxy.server, PATH, before);
      assertThat(proxy.upstream.next().text())
          .isEqualTo(chat(chat, result, Proxy.CONTEXT, Proxy.KEPT, Proxy.KEPT, Proxy.KEPT));
      Wire.post(
          proxy.server,
          PATH,
          before,
          "x-cprs-tools-never-touched: find_*",
          "x-cprs-tools-never-touched: other",
          "x-cprs-newest-tool-results-whole: 1",
          "x-cprs-cached-texts: true",
          "x-cprs-system-texts: material");
      assertThat(proxy.upstream.next().text())
          .isEqualTo(chat(chat, result, Proxy.KEPT, Proxy.CONTEXT, Proxy.KEPT, Proxy.CONTEXT));
    }
  }

  private static String chat(
      String chat, String result, String system, String first, String second, String third) {
    return chat.formatted(
        system,
        result.formatted("1", first),
        result.formatted("2", second),
        result.formatted("3", third));
  }

  @ParameterizedTest
  @CsvSource({
    "x-cprs-newest-tool-results-whole: -1, -1 tool results",
    "x-cprs-tools-never-touched: a*b, 'a*b' names no tool",
    "x-cprs-system-texts: some, x-cprs-system-texts is 'some'",
    "x-cprs-cached-texts: 1, x-cprs-cached-texts is the string '1'",
    "x-cprs-max-tokens: many, x-cprs-max-tokens is the string 'many'",
    "x-cprs-tresh: 1, no option named x-cprs-tresh",
    "x-cprs-task: poetry, x-cprs-task is 'poetry'",
    "x-cprs-bypass: perhaps, x-cprs-bypass is the string 'perhaps'",
    "x-cprs-always-keep-pattern: a*, x-cprs-always-keep",
    "x-cprs-threshold-tokens: 50, operator of this server has set"
  })
  void whatIsAskedWronglyIsRefused(String header, String why) throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      Wire.Answer answer = Wire.post(proxy.server, PATH, CHAT, header);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/error/message").asText()).contains(why);
      assertThat(proxy.upstream.received).isEmpty();
    }
  }

  @Test
  void anAuditDecidesAndChangesNothing() throws Exception {
    try (Proxy proxy =
        new Proxy(
            UpstreamStub.answering(OK),
            new GoldCritic(),
            upstream -> upstream.withAudit(true).withRules(Proxy::rules),
            builder -> builder)) {
      Wire.Answer answer = Wire.post(proxy.server, PATH, CHAT);
      assertThat(answer.headers())
          .containsEntry("x-cprs-tokens-in", "203")
          .containsEntry("x-cprs-tokens-out", "3")
          .containsEntry("x-cprs-note", "audited: sent unchanged");
      assertThat(proxy.upstream.next().text()).isEqualTo(CHAT);
      Wire.post(proxy.server, PATH, Encoded.gzip(CHAT.getBytes()), "Content-Encoding: gzip");
      assertThat(proxy.upstream.next().body()).isEqualTo(Encoded.gzip(CHAT.getBytes()));
      assertThat(proxy.metrics())
          .contains("cprs_proxy_requests_total{outcome=\"audited\"} 2.0")
          .contains("cprs_proxy_requests_total{outcome=\"compressed\"} 0.0")
          .contains("cprs_chat_texts_total{kind=\"marked_block\",outcome=\"compressed\"} 2.0");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "x-cprs-max-tokens: many, unread: x-cprs-max-tokens is the string 'many'",
    "x-cprs-bypass: perhaps, unread: x-cprs-bypass is the string 'perhaps'",
    "Content-Encoding: compress, unread: ",
    "Content-MD5: abc, unread: The header content-md5",
    "X-Nothing: 1, not compressed: the compressor failed"
  })
  void anAuditRefusesNothing(String header, String note) throws Exception {
    GoldCritic broken =
        new GoldCritic() {
          @Override
          public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
            throw new EngineException("broken");
          }
        };
    try (Proxy proxy =
        new Proxy(
            UpstreamStub.answering(OK),
            broken,
            upstream -> upstream.withAudit(true).withStrict(true).withRules(Proxy::rules),
            builder -> builder)) {
      Wire.Answer answer = Wire.post(proxy.server, PATH, CHAT, header);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.headers().get("x-cprs-note")).startsWith(note);
      assertThat(proxy.upstream.next().text()).isEqualTo(CHAT);
    }
  }

  /** Ollama's results have no ids. */
  @Test
  void ollamasToolsAreKnownByName() throws Exception {
    String chat =
        "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"Where?\"},"
            + "{\"role\":\"assistant\",\"tool_calls\":[{\"function\":{\"name\":\"read\",\"arguments\":{}}}]},"
            + "{\"role\":\"tool\",\"tool_name\":\"read\",\"content\":\"%s\"}]}";
    try (Proxy proxy =
        proxy(upstream -> upstream.withRules(rules -> Proxy.rules(rules).toolResults(true)))) {
      String whole = chat.formatted(Proxy.CONTEXT);
      Wire.post(proxy.server, "/api/chat", whole, "x-cprs-tools-never-touched: read");
      assertThat(proxy.upstream.next().text()).isEqualTo(whole);
      Wire.post(proxy.server, "/api/chat", whole);
      assertThat(proxy.upstream.next().text()).isEqualTo(chat.formatted(Proxy.KEPT));
    }
  }
}
