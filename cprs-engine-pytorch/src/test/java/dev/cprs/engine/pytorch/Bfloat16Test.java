package dev.cprs.engine.pytorch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.DType;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The smaller types lead to the labels of fp32, but for tokens on the edge. */
class Bfloat16Test {
  private static final double LEAST_AGREEMENT = 0.98;

  @Test
  void minilmGivesTheLabelsOfFp32() throws IOException {
    assertAgreement("minilm", References.minilmTexts(), DType.BF16);
  }

  @Test
  void hybridMiniGivesTheLabelsOfFp32() throws IOException {
    assertAgreement("hybrid-mini", References.hybridMiniTexts(), DType.BF16);
  }

  @Test
  void soDoesFp16() throws IOException {
    assertAgreement("minilm", References.minilmTexts().subList(5, 6), DType.FP16);
    assertAgreement("hybrid-mini", References.hybridMiniTexts().subList(5, 6), DType.FP16);
  }

  private static void assertAgreement(String model, List<References.Text> texts, DType dtype) {
    EngineSettings narrow =
        EngineSettings.builder().device("cpu").dtype(dtype).workers(1).threads(1).build();
    int tokens = 0;
    int boundary = 0;
    int category = 0;
    double rounding = 0;
    try (TokenCritic exact = References.load(ModelFiles.embedded(model), References.FP32);
        TokenCritic rounded = References.load(ModelFiles.embedded(model), narrow)) {
      for (References.Text text : texts) {
        WindowScores expected = exact.score(text.window(), text.rows());
        WindowScores actual = rounded.score(text.window(), text.rows());
        for (int token = 0; token < expected.tokens(); token++) {
          tokens++;
          rounding += Math.abs(actual.boundary(token, 0) - expected.boundary(token, 0));
          boundary += bestBoundary(actual, token) == bestBoundary(expected, token) ? 1 : 0;
          category += isOn(actual, token) == isOn(expected, token) ? 1 : 0;
        }
      }
    }
    assertThat(rounding / tokens).as("a smaller type rounds").isPositive();
    assertThat((double) boundary / tokens).as("boundary").isGreaterThan(LEAST_AGREEMENT);
    assertThat((double) category / tokens).as("category").isGreaterThan(LEAST_AGREEMENT);
  }

  private static int bestBoundary(WindowScores scores, int token) {
    int best = 0;
    for (int label = 1; label < WindowScores.BOUNDARY_LABELS; label++) {
      if (scores.boundary(token, label) > scores.boundary(token, best)) {
        best = label;
      }
    }
    return best;
  }

  private static boolean isOn(WindowScores scores, int token) {
    return scores.category(token, 0) > scores.category(token, 1);
  }
}
