package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Published;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ApiKeysTest {
  @TempDir Path directory;

  private Path keys(String text) throws IOException {
    return Files.writeString(directory.resolve("keys"), text);
  }

  @Test
  void onlyClientsWithAKeyAreServed() throws IOException {
    Path file = keys("# for the website\nfirst-key\n\n second-key \n");
    try (CompressionServer server = CompressionServer.builder().port(0).apiKeyFile(file).start();
        ContextCompressor compressor = GoldCritic.compressor(new GoldCritic(), server.observer())) {
      server.serve(compressor);
      assertThat(compress(server, "Authorization: Bearer first-key")).isEqualTo(200);
      assertThat(compress(server, "Authorization: bearer second-key")).isEqualTo(200);
      assertThat(compress(server, "x-api-key: second-key")).isEqualTo(200);
      for (String wrong :
          new String[] {
            "x-api-key: second",
            "x-api-key: # for the website",
            "x-api-key:",
            "Authorization: Bearer",
            "Authorization: Basic first-key",
            "Own: first-key"
          }) {
        assertThat(compress(server, wrong)).as(wrong).isEqualTo(401);
      }
      Wire.Answer published = Wire.post(server, Published.PATH, "{}");
      assertThat(published.status()).isEqualTo(401);
      assertThat(published.headers()).containsEntry("www-authenticate", "Bearer");
      assertThat(Wire.get(server, "/metrics").status()).isEqualTo(401);
      assertThat(Wire.get(server, "/metrics", "x-api-key: first-key").body())
          .contains("cprs_server_rejected_total{reason=\"unauthorized\"} 8.0");
      for (String open : new String[] {"/", "/readiness", "/liveness", "/openapi.json"}) {
        assertThat(Wire.get(server, open).status()).as(open).isEqualTo(200);
      }
      server.close();
    }
  }

  @Test
  void aFileMayBeginAsWindowsEditorsHaveIt() throws IOException {
    Path file = keys("\uFEFFfirst-key\r\nsecond-key\r\n");
    try (CompressionServer server = CompressionServer.builder().port(0).apiKeyFile(file).start();
        ContextCompressor compressor = GoldCritic.compressor(new GoldCritic(), server.observer())) {
      server.serve(compressor);
      assertThat(compress(server, "x-api-key: first-key")).isEqualTo(200);
      assertThat(compress(server, "x-api-key: second-key")).isEqualTo(200);
      server.close();
    }
  }

  private static int compress(CompressionServer server, String header) throws IOException {
    return Wire.post(server, "/v1/compress", "{\"query\":\"q\",\"context\":\"x\"}", header)
        .status();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "# nothing but this"})
  void aFileWithoutKeysIsRefused(String text) throws IOException {
    Path file = keys(text);
    assertThatThrownBy(() -> CompressionServer.builder().port(0).apiKeyFile(file).start())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(file + " has no key");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Path file = directory.resolve("nowhere");
    assertThatThrownBy(() -> CompressionServer.builder().port(0).apiKeyFile(file).start())
        .isInstanceOf(ResourceException.class)
        .hasMessage("There is no file of API keys " + file);
  }
}
