package dev.cprs.chat.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.chat.AskedWordsCritic;
import dev.cprs.chat.ChatCompressor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

/**
 * Random requests as they come over the wire, with fields that nobody knows, images, empty and
 * nested contents: what may not be changed is there byte for byte.
 */
class RandomBodiesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ContextCompressor COMPRESSOR =
      AskedWordsCritic.compressor(new AskedWordsCritic());

  @AfterContainer
  static void close() {
    COMPRESSOR.close();
  }

  @Property(seed = "1", tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatMayNotBeChangedIsThereByteForByte(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    ChatFormat format = ChatFormat.values()[random.nextInt(3)];
    String json = new RandomBody(random).of(format);
    boolean toolResults = random.nextBoolean();
    ChatCompressor chat =
        ChatCompressor.builder(COMPRESSOR)
            .thresholdTokens(random.nextInt(40))
            .toolResults(toolResults)
            .omissions(random.nextBoolean() ? Omissions.SILENT : Omissions.MARKED)
            .build();
    JsonNode tree = MAPPER.readTree(json);
    ChatBody body = format.read(tree);
    Map<JsonPointer, String> replacements =
        body.replacements(chat.compress(body.messages()).messages());
    String out =
        new String(
            JsonText.replace(json.getBytes(StandardCharsets.UTF_8), replacements),
            StandardCharsets.UTF_8);

    assertThat(ContextAlone.changed(json, out, toolResults)).isEqualTo(replacements.size());
    Statistics.collect(!replacements.isEmpty());
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }
}
