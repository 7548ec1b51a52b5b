package dev.cprs.engine.pytorch.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.engine.pytorch.References;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A window is computed on more rows than it has tokens. Here both are held against the same window
 * on just its own rows, of which the other tests show that they give the published logits.
 */
class RowRoundingTest {
  private static final float TOLERANCE = 1e-4f;
  private static final TokenIds ROWS = TokenIds.of(7, 2, 1_000);

  @ParameterizedTest
  @CsvSource({
    "minilm, 1",
    "minilm, 31",
    "minilm, 64",
    "minilm, 65",
    "minilm, 95",
    "minilm, 511",
    "hybrid-mini, 1",
    "hybrid-mini, 31",
    "hybrid-mini, 64",
    "hybrid-mini, 65",
    "hybrid-mini, 95",
    "hybrid-mini, 511"
  })
  void theRowsAfterAWindowChangeNothingInIt(String model, int tokens) throws IOException {
    try (DeviceModel onCpu = References.onCpu(ModelFiles.embedded(model))) {
      TokenWindow window = new TokenWindow(TokenIds.of(ids(tokens)), 0);
      WindowScores own = score(onCpu, window, tokens);
      int rounded = (tokens + 31) / 32 * 32;
      assertThat(References.difference(own, score(onCpu, window))).isLessThan(TOLERANCE);
      assertThat(References.difference(own, score(onCpu, window, rounded))).isLessThan(TOLERANCE);
      assertThat(References.difference(own, score(onCpu, window, 512))).isLessThan(TOLERANCE);
    }
  }

  /** So that the test above shows something: as tokens of the window the same zeros do count. */
  @ParameterizedTest
  @CsvSource({"minilm, 65", "minilm, 95", "hybrid-mini, 65", "hybrid-mini, 95"})
  void asTokensTheyWould(String model, int tokens) throws IOException {
    try (DeviceModel onCpu = References.onCpu(ModelFiles.embedded(model))) {
      int[] ids = ids(tokens);
      WindowScores own = score(onCpu, new TokenWindow(TokenIds.of(ids), 0));
      TokenWindow longer = new TokenWindow(TokenIds.of(Arrays.copyOf(ids, 96)), 0);
      assertThat(References.difference(own, score(onCpu, longer))).isGreaterThan(100 * TOLERANCE);
    }
  }

  private static WindowScores score(DeviceModel model, TokenWindow window) {
    return model.score(List.of(window), ROWS).get(0);
  }

  private static WindowScores score(DeviceModel model, TokenWindow window, int length) {
    return model.score(List.of(window), ROWS, List.of(length)).get(0);
  }

  private static int[] ids(int tokens) {
    return new Random(tokens).ints(tokens, 1, 12_000).toArray();
  }
}
