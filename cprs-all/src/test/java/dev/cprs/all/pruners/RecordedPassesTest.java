package dev.cprs.all.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.DType;
import dev.cprs.engine.pytorch.PyTorchTokenCriticProvider;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.TokenCritic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds graphs against what the authors' own code made of texts. */
class RecordedPassesTest {
  private static final double TOLERANCE = 2e-4;
  private static final EngineSettings FP32 =
      EngineSettings.builder().device("cpu").dtype(DType.FP32).workers(1).threads(1).build();

  static List<Path> directories() {
    return ReferenceDirectories.withPasses();
  }

  @BeforeAll
  static void whatIsNotRunIsTold() {
    for (Path directory : ReferenceDirectories.all()) {
      ReferenceDirectories.whyNotRun(directory)
          .ifPresent(
              why ->
                  System.out.printf(
                      "%s: %d cases, passes not run: %s%n",
                      directory.getFileName(),
                      ReferenceDirectories.expected(directory).path("cases").size(),
                      why));
    }
  }

  /** A directory asked for may hold cases of other tests alone. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("directories")
  void everyRecordedPassHasItsLogits(Path directory) {
    JsonNode expected = ReferenceDirectories.expected(directory);
    List<RecordedPass> passes = RecordedPass.of(expected);
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
        "%s: %d passes of %d cases, largest difference %.1e%n",
        directory.getFileName(), passes.size(), expected.get("cases").size(), largest);
    assertThat(largest).isLessThan(TOLERANCE);
  }
}
