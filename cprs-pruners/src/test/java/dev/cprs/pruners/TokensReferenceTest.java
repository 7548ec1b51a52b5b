package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The recorded tokens of texts, some of which spell special tokens. */
final class TokensReferenceTest {
  @Test
  void cutsAsRecorded() {
    for (Path folder : ReferenceFolders.withTokenizer()) {
      JsonNode recorded = ReferenceFolders.expected(folder).get("tokenizer");
      try (Tokenizer tokenizer = ReferenceFolders.tokenizer(folder)) {
        TextTemplate template = tokenizer.template().orElseThrow();
        PublishedTokenizer published =
            new PublishedTokenizer(tokenizer, Vocabulary.read(ModelFiles.directory(folder)));
        TokenIds query = published.encode(recorded.get("pair_query").asText()).ids();
        ReferenceFolders.check(
            folder, "texts", recorded.get("cases"), c -> check(c, published, template, query));
      }
    }
  }

  private static void check(
      JsonNode c, PublishedTokenizer tokenizer, TextTemplate template, TokenIds query) {
    String text = c.get("text").asText();
    TokenizedText encoded = tokenizer.encode(text);
    TokenIds ids = encoded.ids();
    assertThat(ids).isEqualTo(RecordedCritic.ids(c.get("input_ids")));
    assertThat(codePoints(encoded, text)).isEqualTo(offsets(c.get("offsets_code_points")));
    assertThat(TokenIds.concat(List.of(template.beforeText(), ids, template.afterText())))
        .isEqualTo(RecordedCritic.ids(c.get("with_special")));
    if (c.has("pair_with_query") && !text.isEmpty()) { // of an empty one they make no pair
      assertThat(
              TokenIds.concat(
                  List.of(
                      template.beforePair(),
                      query,
                      template.betweenPair(),
                      ids,
                      template.afterPair())))
          .isEqualTo(RecordedCritic.ids(c.get("pair_with_query")));
    }
  }

  private static List<List<Integer>> offsets(JsonNode recorded) {
    List<List<Integer>> offsets = new ArrayList<>();
    recorded.forEach(pair -> offsets.add(List.of(pair.get(0).asInt(), pair.get(1).asInt())));
    return offsets;
  }

  private static List<List<Integer>> codePoints(TokenizedText tokens, String text) {
    List<List<Integer>> offsets = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      offsets.add(
          List.of(text.codePointCount(0, tokens.start(i)), text.codePointCount(0, tokens.end(i))));
    }
    return offsets;
  }
}
