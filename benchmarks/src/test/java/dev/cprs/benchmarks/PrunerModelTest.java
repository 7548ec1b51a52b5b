package dev.cprs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.benchmarks.engine.PrunerShape;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrunerModelTest {
  @TempDir private Path directory;

  @Test
  void theDirectoryHasTheModelItsWindowsAndWhatTheEngineMakesOfTheFirst() throws Exception {
    PrunerModel.main(new String[] {"xsmall", directory.toString(), "3"});
    assertThat(Files.readString(directory.resolve("config.json")))
        .isEqualTo(PrunerShape.XSMALL.config());
    // Ten layers of 1 M parameters and a vocabulary cut to 4,096 rows, four bytes each.
    assertThat(Files.size(directory.resolve("model.safetensors")))
        .isBetween(44_000_000L, 48_000_000L);
    JsonNode windows = new ObjectMapper().readTree(directory.resolve("windows.json").toFile());
    assertThat(windows.get("ids")).hasSize(3).allSatisfy(ids -> assertThat(ids).hasSize(512));
    assertThat(windows.get("logits")).hasSize(512).allSatisfy(row -> assertThat(row).hasSize(2));
    assertThat(windows.get("logits").get(0)).isNotEqualTo(windows.get("logits").get(1));
    assertThat(windows.get("rank")).hasSize(1);
  }

  @Test
  void ratesAreALineEach() throws Exception {
    PrintStream standard = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      PrunerRate.main(new String[] {"xsmall", "int8/2x1", "2", "2"});
    } finally {
      System.setOut(standard);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.matches("java/int8/2x1 [1-9]\\d* [1-9]\\d*"));
  }

  @Test
  void aShapeThatThereIsNotIsNamed() {
    assertThatThrownBy(() -> PrunerModel.main(new String[] {"medium", "nowhere", "1"}))
        .hasMessageContaining("medium")
        .hasMessageContaining("xsmall, gte, xlm-r-large");
  }
}
