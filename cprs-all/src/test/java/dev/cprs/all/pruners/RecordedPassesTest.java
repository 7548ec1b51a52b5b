package dev.cprs.all.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.DType;
import dev.cprs.engine.pytorch.PyTorchTokenCriticProvider;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.tokenizer.HuggingFaceTokenizerProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds tokenizers and graphs against what the authors' own code made of texts. */
class RecordedPassesTest {
  private static final double TOLERANCE = 2e-4;
  private static final EngineSettings FP32 =
      EngineSettings.builder().device("cpu").dtype(DType.FP32).workers(1).threads(1).build();

  static List<Path> directories() {
    return ReferenceDirectories.all();
  }

  static List<Path> directoriesWithGraph() {
    return ReferenceDirectories.withGraph();
  }

  @ParameterizedTest
  @MethodSource("directoriesWithGraph")
  void everyRecordedPassHasItsLogits(Path directory) {
    List<RecordedPass> passes = RecordedPass.of(ReferenceDirectories.expected(directory));
    assertThat(passes).isNotEmpty();
    double largest = 0;
    try (TokenCritic critic =
        new PyTorchTokenCriticProvider()
            .load(ModelFiles.directory(directory), FP32)
            .orElseThrow()) {
      for (RecordedPass pass : passes) {
        largest = Math.max(largest, pass.largestDifference((SequenceCritic) critic));
      }
    }
    System.out.printf(
        "%s: %d passes, largest difference %.1e%n",
        directory.getFileName(), passes.size(), largest);
    assertThat(largest).isLessThan(TOLERANCE);
  }

  @ParameterizedTest
  @MethodSource("directories")
  void everyRecordedTextHasItsTokens(Path directory) {
    JsonNode recorded = ReferenceDirectories.expected(directory).get("tokenizer");
    int tokens = 0;
    try (Tokenizer tokenizer =
        new HuggingFaceTokenizerProvider().load(ModelFiles.directory(directory)).orElseThrow()) {
      TextTemplate template = tokenizer.template().orElseThrow();
      TokenIds query = tokenizer.encode(recorded.get("pair_query").asText()).ids();
      for (JsonNode one : recorded.get("cases")) {
        String text = one.get("text").asText();
        TokenizedText encoded = tokenizer.encodeWithSpecialTokens(text);
        TokenIds ids = encoded.ids();
        assertThat(ids).as(text).isEqualTo(ids(one, "input_ids"));
        assertThat(offsets(encoded, text)).as(text).isEqualTo(offsets(one));
        assertThat(TokenIds.concat(List.of(template.beforeText(), ids, template.afterText())))
            .isEqualTo(ids(one, "with_special"));
        if (one.has("pair_with_query") && !text.isEmpty()) { // of an empty one they make no pair
          assertThat(
                  TokenIds.concat(
                      List.of(
                          template.beforePair(),
                          query,
                          template.betweenPair(),
                          ids,
                          template.afterPair())))
              .isEqualTo(ids(one, "pair_with_query"));
        }
        tokens += ids.size();
      }
    }
    System.out.printf(
        "%s: %d texts of %d tokens%n",
        directory.getFileName(), recorded.get("cases").size(), tokens);
    assertThat(tokens).isPositive();
  }

  private static TokenIds ids(JsonNode json, String name) {
    int[] ids = new int[json.get(name).size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = json.get(name).get(i).asInt();
    }
    return TokenIds.of(ids);
  }

  private static List<List<Integer>> offsets(JsonNode json) {
    List<List<Integer>> offsets = new ArrayList<>();
    for (JsonNode pair : json.get("offsets_code_points")) {
      offsets.add(List.of(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return offsets;
  }

  /** Ours count UTF-16 units, those of Python code points. */
  private static List<List<Integer>> offsets(TokenizedText tokens, String text) {
    List<List<Integer>> offsets = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      offsets.add(
          List.of(text.codePointCount(0, tokens.start(i)), text.codePointCount(0, tokens.end(i))));
    }
    return offsets;
  }
}
