package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the proxy says that it has saved. */
@Timeout(60)
class ProxySavingsTest {
  private static final String OK = UpstreamStub.json("{\"ok\":true}");
  private static final String CHAT = "/v1/chat/completions";

  @Test
  void whatIsSavedIsTold(@TempDir Path directory) throws Exception {
    Path prices = Files.writeString(directory.resolve("prices.json"), "{\"m\": 5000}");
    try (Proxy proxy =
        new Proxy(
            UpstreamStub.answering(OK),
            new GoldCritic(),
            upstream -> upstream,
            builder -> builder.prices(prices))) {
      Wire.post(proxy.server, CHAT, Proxy.chat(Proxy.CONTEXT));
      Wire.post(proxy.server, CHAT, Proxy.chat("Short."));
      Wire.post(proxy.server, CHAT, Proxy.chat(Proxy.CONTEXT), "x-cprs-bypass: true");
      Wire.post(proxy.server, CHAT, "no JSON");
      Wire.post(
          proxy.server,
          "/v1/messages/batches",
          "{\"requests\":[{\"params\":%s},{\"params\":%s}]}"
              .formatted(Proxy.chat("Short."), Proxy.chat("Short.").replace("\"m\"", "\"n\"")));
      Wire.post(proxy.server, "/v1/messages/count_tokens", Proxy.chat(Proxy.CONTEXT));
      JsonNode savings = Wire.get(proxy.server, "/v1/savings").json();
      assertThat(savings.get("audit").asBoolean()).isFalse();
      JsonNode m = savings.at("/days/0/models/0");
      assertThat(m.get("model").asText()).isEqualTo("m");
      assertThat(m.get("requests").asInt()).isEqualTo(3);
      assertThat(m.get("tokensSaved").asInt()).isEqualTo(200);
      assertThat(m.get("dollarsSaved").asDouble()).isEqualTo(1);
      assertThat(savings.at("/days/0/models/1/model").asText()).isEqualTo("n");
      assertThat(savings.at("/total/requests").asInt()).isEqualTo(4);
      assertThat(proxy.upstream.received).hasSize(6); // /v1/savings is the server's own
    }
  }

  @Test
  void anAuditTellsWhatWouldBeSaved() throws Exception {
    try (Proxy proxy =
        new Proxy(
            UpstreamStub.answering(OK),
            new GoldCritic(),
            upstream -> upstream.withAudit(true).withRules(Proxy::rules),
            builder -> builder)) {
      Wire.post(proxy.server, CHAT, Proxy.chat(Proxy.CONTEXT));
      JsonNode savings = Wire.get(proxy.server, "/v1/savings").json();
      assertThat(savings.get("audit").asBoolean()).isTrue();
      assertThat(savings.at("/total/tokensSaved").asInt()).isEqualTo(200);
    }
  }
}
