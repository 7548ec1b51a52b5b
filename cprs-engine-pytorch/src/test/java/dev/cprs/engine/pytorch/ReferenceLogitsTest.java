package dev.cprs.engine.pytorch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.engine.pytorch.graph.DeviceModel;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the graphs in fp32 against what the published Python computes. */
class ReferenceLogitsTest {
  @Test
  void theHybridGraphGivesTheLogitsOfThePublishedLayout() throws IOException {
    try (TokenCritic critic = References.load(References.hybridRandom28(), References.FP32)) {
      for (References.Case expected : References.hybridRandom28Cases()) {
        assertThat(expected.largestDifference(critic)).isLessThan(References.TOLERANCE);
        assertSameBestLabels(expected, critic.score(expected.window(), TokenIds.empty()));
      }
    }
  }

  private static void assertSameBestLabels(References.Case expected, WindowScores scores) {
    for (int token = 0; token < scores.tokens(); token++) {
      float[] logits = expected.boundary()[token];
      int best = best(logits);
      float second = Float.NEGATIVE_INFINITY;
      float[] actual = new float[logits.length];
      for (int label = 0; label < logits.length; label++) {
        actual[label] = scores.boundary(token, label);
        if (label != best) {
          second = Math.max(second, logits[label]);
        }
      }
      if (logits[best] - second > 2 * References.TOLERANCE) {
        assertThat(best(actual)).as("label of token %d", token).isEqualTo(best);
      }
    }
  }

  private static int best(float[] logits) {
    int best = 0;
    for (int label = 1; label < logits.length; label++) {
      if (logits[label] > logits[best]) {
        best = label;
      }
    }
    return best;
  }

  /**
   * So that the test above shows where attention turns bidirectional, and not only that it does.
   */
  @ParameterizedTest
  @ValueSource(ints = {20, 22})
  void oneLayerEarlierOrLaterGivesOtherLogits(int bidirectionalFrom, @TempDir Path directory)
      throws IOException {
    ModelFiles moved =
        ModelFiles.directory(
            copyWith("\"cprs_bidirectional_from\": " + bidirectionalFrom, directory));
    try (TokenCritic critic = References.load(moved, References.FP32)) {
      double largest = 0;
      for (References.Case expected : References.hybridRandom28Cases()) {
        largest = Math.max(largest, expected.largestDifference(critic));
      }
      assertThat(largest).isGreaterThan(10 * References.TOLERANCE);
    }
  }

  private static Path copyWith(String key, Path directory) throws IOException {
    try (Stream<Path> files = Files.list(References.path("hybrid-random-28"))) {
      for (Path file : files.toList()) {
        Files.copy(file, directory.resolve(file.getFileName()));
      }
    }
    Path config = directory.resolve("config.json");
    Files.writeString(config, Files.readString(config).replaceFirst("\\{", "{" + key + ","));
    return directory;
  }

  /**
   * Among the cases are a query of no token and a prefix without any query; the expected logits are
   * those of {@code TokenCritic} in {@code training/}, whose tests read this model too.
   */
  @Test
  void theEncoderGraphMatchesTokensAgainstTheQuery() throws IOException {
    try (TokenCritic critic = References.load(References.matchingBert(), References.FP32)) {
      for (References.Case expected : References.matchingBertCases()) {
        assertThat(expected.largestDifference(critic)).isLessThan(References.TOLERANCE);
      }
    }
  }

  @Test
  void windowsOfOneForwardAreEachMatchedAgainstTheirOwnQuery() throws IOException {
    List<References.Case> cases = References.matchingBertCases();
    TokenIds rows = cases.get(0).rows();
    try (DeviceModel onCpu = References.onCpu(References.matchingBert())) {
      List<WindowScores> together =
          onCpu.score(cases.stream().map(References.Case::window).toList(), rows);
      for (int i = 0; i < cases.size(); i++) {
        assertThat(cases.get(i).largestDifference(together.get(i)))
            .isLessThan(References.TOLERANCE);
      }
    }
  }

  @Test
  void theEncoderGraphGivesTheLogitsOfMinilm() throws IOException {
    try (TokenCritic critic = References.load(ModelFiles.embedded("minilm"), References.FP32)) {
      for (References.Case expected : References.encoderCases()) {
        assertThat(expected.largestDifference(critic)).isLessThan(References.TOLERANCE);
      }
    }
  }
}
