package dev.cprs.formats.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.CompressedContext;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.AskedWordsCritic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Results of tools are strings in JSON that hold JSON, tables or logs: the right part comes out.
 */
class ToolResultStringsTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic());

  @AfterEach
  void close() {
    compressor.close();
  }

  @Test
  void aRecordOfJsonInAString() throws Exception {
    List<Map<String, Object>> hosts = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      hosts.add(Map.of("host", "web" + i, "state", "up since \"May " + i + "\"\nand well"));
    }
    String result = Inputs.toolResult(JSON.writeValueAsString(hosts));
    CompressedContext kept = compressor.compress("Which of web17?", result);
    JsonNode string = JSON.readTree(kept.text()).at("/content/0/text");
    assertThat(JSON.readTree(string.textValue()))
        .isEqualTo(JSON.createArrayNode().add(JSON.valueToTree(hosts.get(17))));
    assertThat(kept.spans())
        .singleElement()
        .extracting("path")
        .hasToString("$.content[0].text[17]");
  }

  @Test
  void aRowOfATableInAString() throws Exception {
    StringBuilder csv = new StringBuilder("order,customer,town\n");
    StringBuilder tsv = new StringBuilder("order\tcustomer\ttown\n");
    for (int i = 0; i < 80; i++) {
      csv.append("%d,\"Lena, %d\",town%d\n".formatted(1000 + i, i, i));
      tsv.append("%d\ttown%d\tup\n".formatted(1000 + i, i));
    }
    assertThat(kept("Which of town17?", csv.toString()))
        .isEqualTo("order,customer,town\n1017,\"Lena, 17\",town17\n");
    assertThat(kept("Which of town17?", tsv.toString()))
        .isEqualTo("order\tcustomer\ttown\n1017\ttown17\tup\n");
  }

  private String kept(String question, String result) throws Exception {
    CompressedContext kept = compressor.compress(question, Inputs.toolResult(result));
    return JSON.readTree(kept.text()).at("/content/0/text").textValue();
  }
}
