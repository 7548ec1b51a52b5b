package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server's keys and the upstream's don't get mixed up. */
@Timeout(60)
class ProxyKeysTest {
  @Test
  void theServersKeyHasAHeaderOfItsOwn(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("keys"), "ours");
    try (Proxy proxy =
        new Proxy(
            UpstreamStub.answering(UpstreamStub.json("{}")),
            new GoldCritic(),
            settings -> settings,
            builder -> builder.apiKeyFile(file))) {
      String chat = Proxy.chat(Proxy.CONTEXT);
      for (String wrong :
          new String[] {
            "Authorization: Bearer ours", "x-api-key: ours", "x-cprs-api-key: theirs"
          }) {
        Wire.Answer refused = Wire.post(proxy.server, "/v1/chat/completions", chat, wrong);
        assertThat(refused.status()).as(wrong).isEqualTo(401);
        assertThat(refused.json().at("/error/message").asText()).contains("x-cprs-api-key");
        assertThat(Wire.get(proxy.server, "/v1/models", wrong).status()).isEqualTo(401);
      }
      assertThat(Wire.post(proxy.server, "/v1/messages", chat).json().at("/error/type").asText())
          .isEqualTo("authentication_error");
      assertThat(proxy.upstream.connections).hasValue(0);

      for (String path : new String[] {"/v1/chat/completions", "/v1/messages"}) {
        Wire.Answer answer =
            Wire.post(
                proxy.server,
                path,
                chat,
                "X-Cprs-Api-Key: ours",
                "Authorization: Bearer theirs",
                "x-api-key: theirs");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(proxy.upstream.next().headers())
            .contains("Authorization: Bearer theirs", "x-api-key: theirs")
            .noneMatch(header -> header.contains("ours"));
      }

      // The server's own paths know all three.
      String gold = "{\"query\":\"q\",\"context\":\"Old gold here.\"}";
      for (String right :
          new String[] {"Authorization: Bearer ours", "x-api-key: ours", "x-cprs-api-key: ours"}) {
        assertThat(Wire.post(proxy.server, "/v1/compress", gold, right).status()).isEqualTo(200);
        assertThat(Wire.get(proxy.server, "/metrics", right).body())
            .contains("cprs_server_rejected_total{reason=\"unauthorized\"} 7.0");
      }
    }
  }
}
