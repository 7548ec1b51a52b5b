package dev.cprs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.decode.GapRepair;
import dev.cprs.decode.LabelledSpan;
import dev.cprs.decode.SpanDecoder;
import dev.cprs.decode.TokenLabels;
import dev.cprs.spi.TokenizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels in, spans out: gap repair, extraction, completion and cleaning as published. */
class SpanDecodingReferenceParityTest {
  private static final String LETTERS = "BIOE";

  private record Found(String text, int start, int end) {}

  @Test
  void spansAreThoseOfThePublishedCode() throws IOException {
    List<JsonNode> cases = ReferenceCases.cases("span_decoding.json");
    for (int i = 0; i < cases.size(); i++) {
      check(cases.get(i), "span_decoding.json, case " + i);
    }
  }

  private static void check(JsonNode example, String name) {
    String text = example.get("context").asText();
    TokenLabels labels = labels(example.get("tags").asText());
    assertThat(letters(GapRepair.repair(labels)))
        .as(name + ", repaired")
        .isEqualTo(example.get("repaired").asText());
    SpanDecoder.Settings settings =
        new SpanDecoder.Settings(
            example.get("min_keyword_len").asInt(), example.get("complete_sentence").asBoolean());
    List<Found> actual = new ArrayList<>();
    for (LabelledSpan span : SpanDecoder.decode(text, tokens(example), labels, settings)) {
      actual.add(
          new Found(
              text.substring(span.textStart(), span.textEnd()),
              text.codePointCount(0, span.start()),
              text.codePointCount(0, span.end())));
    }
    List<Found> expected = new ArrayList<>();
    for (JsonNode span : example.get("spans")) {
      expected.add(
          new Found(span.get("text").asText(), span.get("start").asInt(), span.get("end").asInt()));
    }
    assertThat(actual).as(name).isEqualTo(expected);
  }

  private static TokenizedText tokens(JsonNode example) {
    String text = example.get("context").asText();
    TokenizedText.Builder tokens = new TokenizedText.Builder(text.length());
    for (JsonNode place : example.get("offsets_code_points")) {
      tokens.add(
          0, ReferenceCases.utf16(text, place.get(0)), ReferenceCases.utf16(text, place.get(1)));
    }
    return tokens.build();
  }

  private static TokenLabels labels(String letters) {
    TokenLabels labels = new TokenLabels(letters.length());
    for (int token = 0; token < letters.length(); token++) {
      labels.set(token, LETTERS.indexOf(letters.charAt(token)), 0, 1);
    }
    return labels;
  }

  private static String letters(byte[] labels) {
    StringBuilder letters = new StringBuilder();
    for (byte label : labels) {
      letters.append(LETTERS.charAt(label));
    }
    return letters.toString();
  }
}
