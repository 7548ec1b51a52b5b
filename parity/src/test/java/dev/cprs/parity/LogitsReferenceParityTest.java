package dev.cprs.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.DType;
import dev.cprs.PrefixAccess;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Both graphs in fp32 against logits that PyTorch gave: models in the published layout, each in a
 * folder with what it answers, and the encoder from text on.
 */
class LogitsReferenceParityTest {
  private static final float TOLERANCE = 1e-3f;
  private static final EngineSettings FP32 =
      EngineSettings.builder().device("cpu").dtype(DType.FP32).workers(1).threads(1).build();

  @Test
  void modelsInThePublishedLayoutGiveTheLogitsOfPyTorch() throws IOException {
    for (Path folder : ReferenceCases.folders("expected_logits.json")) {
      JsonNode json = new ObjectMapper().readTree(folder.resolve("expected_logits.json").toFile());
      try (TokenCritic critic = Providers.critic(ModelFiles.directory(folder), FP32)) {
        List<JsonNode> cases = new ArrayList<>();
        if (json.isArray()) {
          json.forEach(cases::add);
        } else {
          cases.add(json);
        }
        for (int i = 0; i < cases.size(); i++) {
          JsonNode example = cases.get(i);
          String name = folder.getFileName() + ", case " + i;
          TokenWindow window = new TokenWindow(TokenIds.of(ints(example.get("input_ids"))), 0);
          TokenIds rows = TokenIds.of(ints(example.get("lm_logits_tokens")));
          WindowScores scores = critic.score(window, rows);
          assertLogits(scores, example.get("boundary_logits"), example.get("lm_logits"), name);
          assertLabels(scores, example, name);
        }
      }
    }
  }

  @Test
  void theEncoderGivesTheTokensAndLogitsOfPyTorch() throws IOException {
    List<JsonNode> cases = ReferenceCases.cases("encoder_logits.json");
    ModelFiles model = ReferenceCases.encoder();
    try (Tokenizer tokenizer = Providers.tokenizer(model);
        TokenCritic critic = Providers.critic(model, FP32)) {
      for (int i = 0; i < cases.size(); i++) {
        JsonNode example = cases.get(i);
        String name = "encoder_logits.json, case " + i;
        int prefixTokens = example.get("prefix_tokens").asInt();
        TokenIds ids = TokenIds.of(ints(example.get("input_ids")));
        assertTokens(tokenizer, example, ids, prefixTokens, name);
        List<Integer> rows = new ArrayList<>();
        example.get("category_rows").forEach(row -> rows.add(row.asInt()));
        WindowScores scores =
            critic.score(
                new TokenWindow(ids, prefixTokens),
                TokenIds.of(rows.stream().mapToInt(Integer::intValue).toArray()));
        assertLogits(scores, example.get("boundary_logits"), example.get("category_logits"), name);
      }
    }
  }

  /**
   * Ids of prefix and context, and the context's offsets; a case holds what fits into its window.
   */
  private static void assertTokens(
      Tokenizer tokenizer, JsonNode example, TokenIds ids, int prefixTokens, String name) {
    TokenIds prefix =
        PrefixAccess.prefix(
            tokenizer, example.get("control_prompt").asText(), example.get("query").asText());
    assertThat(prefix).as(name).isEqualTo(ids.slice(0, prefixTokens));
    String context = example.get("context").asText();
    TokenizedText tokens = tokenizer.encode(context);
    int size = ids.size() - prefixTokens;
    assertThat(tokens.ids(0, size)).as(name).isEqualTo(ids.slice(prefixTokens, ids.size()));
    JsonNode offsets = example.get("offsets_code_points");
    for (int token = 0; token < size; token++) {
      String where = name + ", token " + token;
      assertThat(context.codePointCount(0, tokens.start(token)))
          .as(where)
          .isEqualTo(offsets.get(token).get(0).asInt());
      assertThat(context.codePointCount(0, tokens.end(token)))
          .as(where)
          .isEqualTo(offsets.get(token).get(1).asInt());
    }
  }

  private static void assertLogits(
      WindowScores scores, JsonNode boundary, JsonNode category, String name) {
    assertThat(scores.tokens()).as(name).isEqualTo(boundary.size()).isEqualTo(category.size());
    for (int token = 0; token < scores.tokens(); token++) {
      String where = name + ", token " + token;
      for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
        assertThat(scores.boundary(token, label))
            .as(where)
            .isCloseTo((float) boundary.get(token).get(label).asDouble(), within(TOLERANCE));
      }
      for (int column = 0; column < scores.categories(); column++) {
        assertThat(scores.category(token, column))
            .as(where)
            .isCloseTo((float) category.get(token).get(column).asDouble(), within(TOLERANCE));
      }
    }
  }

  /** Where the two best logits are close, either may win. */
  private static void assertLabels(WindowScores scores, JsonNode example, String name) {
    for (int token = 0; token < scores.tokens(); token++) {
      JsonNode logits = example.get("boundary_logits").get(token);
      int best = example.get("boundary_argmax").get(token).asInt();
      boolean clear = true;
      int actual = 0;
      for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
        double behind = logits.get(best).asDouble() - logits.get(label).asDouble();
        clear &= label == best || behind > 2 * TOLERANCE;
        actual = scores.boundary(token, label) > scores.boundary(token, actual) ? label : actual;
      }
      if (clear) {
        assertThat(actual).as(name + ", token " + token).isEqualTo(best);
      }
    }
  }

  private static int[] ints(JsonNode array) {
    int[] ints = new int[array.size()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = array.get(i).asInt();
    }
    return ints;
  }
}
