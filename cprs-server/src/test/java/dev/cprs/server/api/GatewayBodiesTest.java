package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.server.Wire;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bodies of gateways, and what comes back. */
@Timeout(60)
class GatewayBodiesTest {
  private static final String KEPT = "All the gold is in shed seven.";
  private static Gateway gateway;

  @BeforeAll
  static void start() {
    gateway = new Gateway().open();
  }

  @AfterAll
  static void stop() throws IOException {
    gateway.close();
  }

  private static String compressedText(JsonNode answer, String at) {
    String text = answer.at(at).asText();
    assertThat(text)
        .as(answer.toString())
        .contains(KEPT, "[cprs: 29 lines left out")
        .hasSizeLessThan(200);
    return text;
  }

  @ParameterizedTest
  @CsvSource({
    "litellm, /messages/2/content",
    "portkey, /messages/3/content",
    "kong, /messages/2/content/0/content/0/text"
  })
  void onlyTheToolResultChanges(String name, String at) throws IOException {
    String body = Gateway.body(name);
    Wire.Answer answer = gateway.post(body, "Content-Type: application/json");
    JsonNode json = answer.json();
    String text = compressedText(json, at);
    // The first long text of each body is the tool's; every other byte is as it was sent.
    String messages = Gateway.messages(body);
    int start = messages.indexOf(Gateway.TEXT);
    assertThat(Gateway.messages(answer.body()))
        .isEqualTo(
            messages.substring(0, start)
                + text.replace("\n", "\\n")
                + messages.substring(start + Gateway.TEXT.length()));
    int before = json.get("tokens_before").asInt();
    int after = json.get("tokens_after").asInt();
    assertThat(before).isGreaterThan(300);
    assertThat(before - after).isBetween(200, 300).isEqualTo(json.get("tokens_saved").asInt());
    assertThat(json.get("compression_ratio").asDouble())
        .isCloseTo((double) after / before, org.assertj.core.data.Offset.offset(1e-4));
    assertThat(json.get("transforms_applied").toString()).isEqualTo("[\"cprs:tool_result\"]");
    assertThat(json.has("compression_skipped")).isFalse();
  }

  @Test
  void aByteOrderMarkAndFieldsWithoutAValueMeanNothing() throws IOException {
    String body = "\ufeff" + Gateway.body("litellm").replaceFirst("\\{", "{\"query\": null,");
    compressedText(
        gateway.post(body, "Content-Type: application/json").json(), "/messages/2/content");
  }

  @Test
  void marksHaveAHashWhereTheGatewayOffersAWayBack() throws IOException {
    JsonNode litellm = gateway.compressed(Gateway.body("litellm"));
    String hash = litellm.at("/ccr_hashes/0").asText();
    assertThat(hash).matches("[0-9a-f]{24}");
    assertThat(litellm.get("ccr_hashes")).hasSize(1);
    assertThat(litellm.at("/messages/2/content").asText()).contains("hash=" + hash);

    JsonNode kong = gateway.compressed(Gateway.body("kong"));
    assertThat(kong.get("ccr_hashes")).isEmpty();
    assertThat(kong.toString()).doesNotContain("hash=", "; id ");
    String back =
        Gateway.body("kong").replace("{\"session_id\"", "{\"mode\":\"ccr\",\"session_id\"");
    assertThat(gateway.compressed(back).get("ccr_hashes")).hasSize(1);
  }

  @Test
  void withoutAnyQuestionTheCallIsIt() throws IOException {
    JsonNode answer = gateway.compressed(Gateway.body("litellm_turn_withheld"));
    compressedText(answer, "/messages/1/content");
    assertThat(answer.get("messages")).hasSize(2);
  }

  @Test
  void laterTurnsGetTheSameBytes() throws IOException {
    String body = Gateway.body("kong");
    String first = Gateway.messages(gateway.post(body).body());
    String more =
        ",{\"role\":\"assistant\",\"content\":\"Seven.\"},{\"role\":\"user\",\"content\":\"Thanks.\"}]";
    String messages = Gateway.messages(body);
    String longer = body.replace(messages, messages.substring(0, messages.length() - 1) + more);
    assertThat(Gateway.messages(gateway.post(longer).body()))
        .isEqualTo(first.substring(0, first.length() - 1) + more);
  }

  @Test
  void theConfigKeepsWhatItNames() throws IOException {
    String body = Gateway.body("portkey");
    JsonNode all = gateway.compressed(body.replace("\"compress_user_messages\":false,", ""));
    assertThat(all.get("transforms_applied").toString())
        .isEqualTo("[\"cprs:tool_result\",\"cprs:marked_block\"]");
    JsonNode older =
        gateway.compressed(body.replace("\"protect_recent\":2", "\"protect_recent\":3"));
    assertThat(older.get("tokens_saved").asInt()).isPositive();
    for (String keeping : new String[] {"\"protect_recent\":4", "\"frozen_message_count\":4"}) {
      JsonNode kept = gateway.compressed(body.replace("\"protect_recent\":2", keeping));
      assertThat(kept.get("tokens_saved").asInt()).as(keeping).isZero();
    }
    JsonNode none =
        gateway.compressed(body.replace("\"protect_recent\":2", "\"protect_recent\":9"));
    assertThat(none.get("skip_reason").asText()).contains("that the config keeps");
    assertThat(none.get("tokens_before").asInt())
        .isGreaterThan(300)
        .isEqualTo(none.get("tokens_after").asInt());
    JsonNode half =
        gateway.compressed(body.replace("\"protect_recent\":2", "\"target_ratio\":0.01"));
    assertThat(half.get("skip_reason").asText()).isNotEmpty(); // what is found doesn't fit
  }

  @Test
  void optionsAreTaken() throws IOException {
    String body = Gateway.body("litellm_turn_withheld").strip();
    String open = body.substring(0, body.length() - 1);
    int saved = gateway.compressed(body).get("tokens_saved").asInt();
    JsonNode more = gateway.compressed(open + ",\"options\":{\"alwaysKeep\":[\"cart\"]}}");
    assertThat(more.get("tokens_saved").asInt()).isLessThan(saved);
    assertThat(gateway.compressed(body, "x-cprs-always-keep: cart").get("tokens_saved"))
        .isEqualTo(more.get("tokens_saved"));
    assertThat(gateway.compressed(body, "x-cprs-tool-results: false").get("compression_skipped"))
        .isNotNull();
    for (String wrong : new String[] {"\"treshold\":1", "\"alwaysKeepPattern\":[\"x\"]"}) {
      assertThat(gateway.post(open + ",\"options\":{" + wrong + "}}").status()).isEqualTo(400);
    }
    for (String wrong : new String[] {"x-cprs-max-tokens: few", "x-cprs-threshold-tokens: 60"}) {
      assertThat(gateway.post(body, wrong).status()).as(wrong).isEqualTo(400);
    }
  }
}
