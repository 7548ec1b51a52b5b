package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.Originals;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Upstream;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code GET /v1/retrieve/{id}}. */
@Timeout(60)
class RetrieveTest {
  private static final String LINES = "It rains.\n".repeat(50) + "It is gold now.\nÄ 🦜\n";

  private final Originals originals = Originals.builder().maxEntries(2).build();
  private CompressionServer server;
  private ContextCompressor compressor;

  @BeforeEach
  void start() {
    server = CompressionServer.builder().port(0).originals(originals).start();
    compressor = GoldCritic.compressor(new GoldCritic(), server.observer());
    server.serve(compressor);
  }

  @AfterEach
  void stop() {
    server.close();
    compressor.close();
  }

  private Wire.Answer retrieve(String idAndQuery) throws IOException {
    return Wire.get(server, "/v1/retrieve/" + idAndQuery);
  }

  private JsonNode read(String idAndQuery) throws IOException {
    Wire.Answer answer = retrieve(idAndQuery);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void whole() throws IOException {
    String id = originals.put("", LINES);
    JsonNode json = read(id);
    assertThat(json.get("text").asText()).isEqualTo(LINES);
    assertThat(json.get("id").asText()).isEqualTo(id);
    assertThat(json.get("lines").asText()).isEqualTo("1-52");
    assertThat(json.get("totalLines").asInt()).isEqualTo(52);
    assertThat(json.get("compressed").asBoolean()).isFalse();
    assertThat(json.has("next")).isFalse();
    assertThat(read(id + "/").get("text").asText()).isEqualTo(LINES);
  }

  @Test
  void aTextThatThereIsNoMemoryForIsRefused() throws IOException {
    String text = ";".repeat((int) (Runtime.getRuntime().maxMemory() / 2 / 24) + 1);
    Originals one =
        new Originals() {
          @Override
          public String put(String caller, String ignored) {
            return "";
          }

          @Override
          public Lookup find(String caller, String id) {
            return Lookup.found(text);
          }
        };
    try (CompressionServer small = CompressionServer.builder().port(0).originals(one).start()) {
      small.serve(compressor);
      for (String asked : new String[] {"", "?lines=1", "?query=Where"}) {
        Wire.Answer answer = Wire.get(small, "/v1/retrieve/" + "0".repeat(24) + asked);
        assertThat(answer.status()).as(asked).isEqualTo(413);
      }
    }
  }

  @Test
  void byLinesAndInPieces() throws IOException {
    String id = originals.put("", LINES);
    assertThat(read(id + "?lines=51-52").get("text").asText()).isEqualTo("It is gold now.\nÄ 🦜\n");
    JsonNode piece = read(id + "?lines=50-&maxCharacters=12");
    assertThat(piece.get("text").asText()).isEqualTo("It rains.\n");
    assertThat(piece.get("next").asText()).isEqualTo("51-52");
  }

  @Test
  void byAQuery() throws IOException {
    String id = originals.put("", LINES);
    JsonNode json = read(id + "?query=Where%20is+it%3F&maxTokens=9");
    assertThat(json.get("text").asText()).contains("It is gold now.").hasSizeLessThan(100);
    assertThat(json.get("compressed").asBoolean()).isTrue();
    JsonNode nothing = read(id + "?query=Where&lines=1-20");
    assertThat(nothing.get("text").asText()).isEmpty();
    assertThat(nothing.get("message").asText()).contains("Nothing in these lines");
  }

  @Test
  void unknownAndExpiredIdsSayWhich() throws IOException {
    String id = originals.put("", "one");
    originals.put("", "two");
    originals.put("", "three");
    Wire.Answer expired = retrieve(id);
    assertThat(expired.status()).isEqualTo(410);
    assertThat(expired.json().get("detail").asText()).contains("has expired");
    Wire.Answer unknown = retrieve("0".repeat(24));
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.json().get("detail").asText()).contains("There is no original 000");
    assertThat(retrieve("..%2f..%2fetc").status()).isIn(400, 404);
    assertThat(retrieve("").status()).isEqualTo(404);
    assertThat(retrieve("a/b").status()).isEqualTo(404);
  }

  @Test
  void whatIsWrongIsSaid() throws IOException {
    String id = originals.put("", LINES);
    for (String wrong :
        new String[] {"lines=x", "lines=99", "maxTokens=0", "maxTokens=a", "max=1", "query=%ff"}) {
      assertThat(retrieve(id + "?" + wrong).status()).as(wrong).isEqualTo(400);
    }
    assertThat(retrieve(id + "?lines=1&lines=2").json().get("detail").asText())
        .contains("given twice");
    assertThat(Wire.post(server, "/v1/retrieve/" + id, "{}").status()).isEqualTo(405);
  }

  @Test
  void eachKeyReadsItsOwn(@TempDir Path directory) throws Exception {
    Path keys = Files.writeString(directory.resolve("keys"), "first\nsecond\n");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest("first".getBytes(StandardCharsets.UTF_8));
    String path = "/v1/retrieve/" + originals.put(HexFormat.of().formatHex(hash), "first's");
    try (CompressionServer guarded =
        CompressionServer.builder().port(0).originals(originals).apiKeyFile(keys).start()) {
      guarded.serve(compressor);
      assertThat(Wire.get(guarded, path).status()).isEqualTo(401);
      assertThat(Wire.get(guarded, path, "x-api-key: second").status()).isEqualTo(404);
      assertThat(Wire.get(guarded, path, "x-api-key: first").status()).isEqualTo(200);
      assertThat(Wire.get(guarded, path, "Authorization: Bearer first").status()).isEqualTo(200);
    }
  }

  @Test
  void withoutAStoreThereIsNothing() throws IOException {
    try (CompressionServer without = CompressionServer.builder().port(0).start()) {
      without.serve(compressor);
      Wire.Answer answer = Wire.get(without, "/v1/retrieve/" + "0".repeat(24));
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.json().get("detail").asText()).contains("keeps no originals");
    }
  }

  @Test
  void aProxyAnswersItself() throws IOException {
    String id = originals.put("", LINES);
    try (CompressionServer proxy =
        CompressionServer.builder()
            .port(0)
            .originals(originals)
            .upstream(Upstream.at(URI.create("http://127.0.0.1:1")))
            .start()) {
      proxy.serve(compressor);
      assertThat(Wire.get(proxy, "/v1/retrieve/" + id).status()).isEqualTo(200);
    }
  }
}
