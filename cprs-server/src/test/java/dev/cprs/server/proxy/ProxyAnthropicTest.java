package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Anthropic's API has beside its messages. */
@Timeout(60)
class ProxyAnthropicTest {
  private static final String OK = UpstreamStub.json("{\"ok\":true}");

  private static String messages(String context) {
    return "{\"model\":\"m\",\"system\":\"<context>%s</context>\",\"messages\":[{\"role\":\"user\",\"content\":\"Where?\"}]}"
        .formatted(context);
  }

  @Test
  void tokensAreCountedOfWhatWillBeSent() throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      Wire.post(proxy.server, "/v1/messages/count_tokens", messages(Proxy.CONTEXT));
      String counted = proxy.upstream.next().text();
      Wire.post(proxy.server, "/v1/messages", messages(Proxy.CONTEXT));
      assertThat(counted).isEqualTo(messages(Proxy.KEPT)).isEqualTo(proxy.upstream.next().text());
    }
  }

  @Test
  void eachRequestOfABatchIsCompressed() throws Exception {
    String batch =
        "{\"requests\":[{\"custom_id\":\"a\",\"params\":%s},{\"custom_id\":\"b\",\"params\":%s} , {\"custom_id\":\"c\"}]}";
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      Wire.Answer answer =
          Wire.post(
              proxy.server,
              "/v1/messages/batches",
              batch.formatted(messages(Proxy.CONTEXT), messages("Short.")));
      assertThat(answer.headers())
          .containsEntry("x-cprs-tokens-in", "204")
          .containsEntry("x-cprs-tokens-out", "4");
      assertThat(proxy.upstream.next().text())
          .isEqualTo(batch.formatted(messages(Proxy.KEPT), messages("Short.")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"requests\":[]}", "{\"requests\":{\"params\":1}}", "[1]"})
  void aBatchOfNothingGoesThrough(String batch) throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      assertThat(Wire.post(proxy.server, "/v1/messages/batches", batch).status()).isEqualTo(200);
      assertThat(proxy.upstream.next().text()).isEqualTo(batch);
    }
  }

  @Test
  void aClientThatGoesTakesTheRestOfItsBatchWithIt() throws Exception {
    GoldCritic.Gated critic = new GoldCritic.Gated();
    StringBuilder requests = new StringBuilder();
    for (int i = 0; i < 50; i++) { // with different texts, none of which is remembered
      requests.append(i == 0 ? "" : ",");
      requests.append("{\"params\":%s}".formatted(messages(Proxy.CONTEXT + " Sand " + i + ".")));
    }
    try (Proxy proxy =
        new Proxy(UpstreamStub.answering(""), critic, upstream -> upstream, builder -> builder)) {
      try (Wire wire = new Wire(proxy.server)) {
        wire.send(
            "POST /v1/messages/batches", "{\"requests\":[%s]}".formatted(requests).getBytes());
        critic.begun.acquire();
      }
      Wire.awaitMetric(proxy.server, "cprs_proxy_running 0.0");
      critic.gate.release(1000);
      Wire.awaitMetric(proxy.server, "cprs_requests_total{outcome=\"cancelled\"} 1.0");
      // The one that was under way; a call that is over begins no other.
      assertThat(critic.scored).hasValue(1);
      assertThat(proxy.upstream.connections).hasValue(0);
    }
  }
}
