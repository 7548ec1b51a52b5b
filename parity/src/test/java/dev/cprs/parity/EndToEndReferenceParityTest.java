package dev.cprs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.CompressionStats;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.DType;
import dev.cprs.Span;
import dev.cprs.SpanForm;
import dev.cprs.WindowStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers of the published API with hybrid-mini behind it: text in, spans out, every offset. */
class EndToEndReferenceParityTest {
  private static final int PUBLISHED_WINDOW = 8192;

  @Test
  void spansAreThoseOfThePublishedApi() throws IOException {
    List<JsonNode> cases = ReferenceCases.cases("end_to_end.json");
    try (ContextCompressor compressor =
        ContextCompressor.builder().model("hybrid-mini").device("cpu").dtype(DType.FP32).build()) {
      for (int i = 0; i < cases.size(); i++) {
        check(compressor, cases.get(i), "end_to_end.json, case " + i);
      }
    }
  }

  private static void check(ContextCompressor compressor, JsonNode example, String name) {
    String context = example.get("context").asText();
    JsonNode parameters = example.get("parameters");
    CompressedContext result =
        compressor.compress(
            CompressionRequest.builder(example.get("query").asText())
                .document(context)
                .controlPrompt(ControlPrompt.of(example.get("control_prompt").asText()))
                .options(
                    CompressionOptions.builder()
                        .mode(CriticMode.BOUNDARY)
                        .windowTokens(PUBLISHED_WINDOW)
                        .windowStrategy(WindowStrategy.published())
                        .spanForm(SpanForm.PUBLISHED)
                        .minSpanTokens(parameters.path("min_keyword_len").asInt(4))
                        .completeSentences(parameters.path("complete_sentence").asBoolean(false))
                        .build())
                .build());
    List<String> actual = new ArrayList<>();
    for (Span span : result.spans()) {
      actual.add(
          span.text()
              + " @"
              + context.codePointCount(0, span.start())
              + "-"
              + context.codePointCount(0, span.end()));
    }
    List<String> expected = new ArrayList<>();
    for (JsonNode span : example.get("spans")) {
      expected.add(
          span.get("text").asText()
              + " @"
              + span.get("start").asInt()
              + "-"
              + span.get("end").asInt());
    }
    assertThat(actual).as(name).isEqualTo(expected);
    CompressionStats stats = result.stats();
    assertThat(stats.prefixTokens() * stats.windows() + stats.inputTokens())
        .as(name + ", input tokens")
        .isEqualTo(example.get("input_tokens").asInt());
  }
}
