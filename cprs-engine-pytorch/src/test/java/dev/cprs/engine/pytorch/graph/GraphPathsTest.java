package dev.cprs.engine.pytorch.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.engine.pytorch.InMemoryModel;
import dev.cprs.engine.pytorch.References;
import dev.cprs.engine.pytorch.TinyModels;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways through a graph that must lead to the same scores. */
class GraphPathsTest {
  private static final float TOLERANCE = 1e-3f;
  private static final TokenIds ROWS = TokenIds.of(7, 2);

  @ParameterizedTest
  @ValueSource(strings = {"minilm", "hybrid-mini"})
  void windowsOfOneForwardDoNotSeeEachOther(String model) throws IOException {
    try (DeviceModel onCpu = References.onCpu(ModelFiles.embedded(model))) {
      List<TokenWindow> windows =
          List.of(window(100, 40), window(33, 0), window(64, 63), window(200, 65), window(1, 0));
      List<WindowScores> together = onCpu.score(windows, ROWS);
      for (int i = 0; i < windows.size(); i++) {
        WindowScores alone = onCpu.score(List.of(windows.get(i)), ROWS).get(0);
        assertThat(together.get(i).tokens()).isEqualTo(windows.get(i).contextTokens());
        assertThat(References.difference(alone, together.get(i))).isLessThan(TOLERANCE);
      }
    }
  }

  /** Attention in blocks, as on the CPU, and by libtorch's kernel, as on a GPU. */
  @ParameterizedTest
  @CsvSource({"minilm, 511", "hybrid-mini, 70", "hybrid-mini, 1024", "hybrid-mini, 2500"})
  void attentionInBlocksIsAttention(String model, int tokens) throws IOException {
    try (DeviceModel blocks = References.onCpu(ModelFiles.embedded(model), false);
        DeviceModel kernel = References.onCpu(ModelFiles.embedded(model), true)) {
      List<TokenWindow> window = List.of(window(tokens, 50));
      WindowScores inBlocks = blocks.score(window, ROWS).get(0);
      assertThat(References.difference(inBlocks, kernel.score(window, ROWS).get(0)))
          .isLessThan(TOLERANCE);
    }
  }

  /** Scores whose powers float32 can't hold. */
  @Test
  void attentionInBlocksIsAttentionOfAnyScores() throws IOException {
    ModelFiles large = TinyModels.bertOfLargeScores();
    TokenIds ids = TokenIds.of(new Random(64).ints(64, 0, 16).toArray());
    try (DeviceModel blocks = References.onCpu(large, false);
        DeviceModel kernel = References.onCpu(large, true)) {
      List<TokenWindow> windows = List.of(new TokenWindow(ids, 40));
      WindowScores inBlocks = blocks.score(windows, ROWS).get(0);
      assertThat(References.difference(inBlocks, kernel.score(windows, ROWS).get(0)))
          .isLessThan(TOLERANCE);
    }
  }

  /** With a last layer that is causal, and a prefix long enough to be left out of it. */
  @Test
  void attentionInBlocksIsAttentionInALastLayerThatIsCausal() throws IOException {
    String config =
        TinyModels.QWEN2_CONFIG.replace(
            "{\"model_type\"",
            "{\"tie_word_embeddings\": true, \"cprs_bidirectional_from\": 4, \"model_type\"");
    ModelFiles causal =
        new InMemoryModel()
            .with("config.json", config)
            .with("model.safetensors", TinyModels.file(TinyModels.specs(config), "F32"));
    TokenIds ids = TokenIds.of(new Random(64).ints(64, 0, 16).toArray());
    try (DeviceModel blocks = References.onCpu(causal, false);
        DeviceModel kernel = References.onCpu(causal, true)) {
      List<TokenWindow> windows = List.of(new TokenWindow(ids, 40), new TokenWindow(ids, 33));
      List<WindowScores> inBlocks = blocks.score(windows, ROWS);
      List<WindowScores> byKernel = kernel.score(windows, ROWS);
      for (int i = 0; i < windows.size(); i++) {
        assertThat(References.difference(inBlocks.get(i), byKernel.get(i))).isLessThan(TOLERANCE);
      }
    }
  }

  /** Rotary tables are made for the model's window, and anew for a longer one. */
  @Test
  void aWindowBeyondTheTablesIsReadToo() throws IOException {
    try (DeviceModel onCpu = References.onCpu(ModelFiles.embedded("hybrid-mini"))) {
      TokenWindow own = window(1024, 10);
      TokenWindow longer = window(1100, 10);
      // In one forward both take the longer tables.
      List<WindowScores> together = onCpu.score(List.of(own, longer), ROWS);
      WindowScores alone = onCpu.score(List.of(own), ROWS).get(0);
      assertThat(References.difference(alone, together.get(0))).isLessThan(TOLERANCE);
    }
  }

  private static TokenWindow window(int tokens, int prefix) {
    int[] ids = new Random(tokens).ints(tokens, 1, 12_000).toArray();
    return new TokenWindow(TokenIds.of(ids), prefix);
  }
}
