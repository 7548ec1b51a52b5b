package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.ContextCompressor;
import dev.cprs.DType;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Published;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Answers of the published API with hybrid-mini behind it, over the wire: every byte of them. The
 * parity module's tests have the longest ones too.
 */
class PublishedParityTest {
  private static final int MOST_TOKENS = 2_100;

  @Test
  void answersAreThoseOfThePublishedServer() throws IOException {
    JsonNode cases =
        new ObjectMapper()
            .readTree(PublishedParityTest.class.getResourceAsStream("/reference/end_to_end.json"));
    try (CompressionServer server = CompressionServer.builder().port(0).start();
        ContextCompressor compressor =
            ContextCompressor.builder()
                .model("hybrid-mini")
                .device("cpu")
                .dtype(DType.FP32)
                .observer(server.observer())
                .build()) {
      server.serve(compressor);
      int checked = 0;
      for (JsonNode example : cases) {
        if (example.get("input_tokens").asInt() <= MOST_TOKENS) {
          check(server, example);
          checked++;
        }
      }
      assertThat(checked).isGreaterThan(20);
      server.close();
    }
  }

  private static void check(CompressionServer server, JsonNode example) throws IOException {
    ObjectNode body =
        Published.body(
            example.get("control_prompt").asText(),
            example.get("query").asText(),
            example.get("context").asText());
    Published.parameters(body).setAll((ObjectNode) example.get("parameters"));
    Published.parameters(body).put("return_offset", true);
    Wire.Answer wire = Wire.post(server, Published.PATH, body.toString());
    assertThat(wire.status()).as(wire.body()).isEqualTo(200);
    JsonNode answer = wire.json();
    assertThat(answer.at("/header/status_message").asText()).isEqualTo("Success");
    List<String> expected = new ArrayList<>();
    for (JsonNode span : example.get("spans")) {
      expected.add(
          "%s @%d-%d"
              .formatted(
                  span.get("text").asText(), span.get("start").asInt(), span.get("end").asInt()));
    }
    List<String> actual = new ArrayList<>();
    for (JsonNode span : answer.at("/payload/output/text")) {
      actual.add(
          "%s @%d-%d".formatted(span.get(0).asText(), span.get(1).asInt(), span.get(2).asInt()));
    }
    assertThat(actual).isEqualTo(expected);
    assertThat(answer.at("/payload/usage/input_tokens").asInt())
        .isEqualTo(example.get("input_tokens").asInt());
  }
}
