package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import dev.cprs.chat.Originals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code --originals} and what belongs to it. */
class OriginalsOptionsTest {
  @TempDir Path directory;

  private static OriginalsOptions parsed(String... arguments) {
    return CommandLine.populateCommand(new OriginalsOptions(), arguments);
  }

  @Test
  void theyAreInMemoryUnlessSaidOtherwise() {
    try (Originals originals = Objects.requireNonNull(parsed().open())) {
      assertThat(originals.get("", originals.put("", "text"))).contains("text");
    }
    assertThat(parsed("--originals", "off").open()).isNull();
  }

  @Test
  void aDirectoryKeepsThem() {
    Path folder = directory.resolve("kept");
    String id;
    try (Originals originals =
        Objects.requireNonNull(
            parsed("--originals", folder.toString(), "--originals-max-bytes", "2GB").open())) {
      id = originals.put("", "text");
    }
    try (Originals originals =
        Objects.requireNonNull(parsed("--originals", folder.toString()).open())) {
      assertThat(originals.get("", id)).contains("text");
    }
  }

  @Test
  void boundsAreTaken() {
    try (Originals originals =
        Objects.requireNonNull(parsed("--originals-max-bytes", "3").open())) {
      assertThat(originals.get("", originals.put("", "four"))).isEmpty();
    }
  }

  @Test
  void whatCantBeIsRefused() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    for (String[] wrong :
        new String[][] {
          {"--originals", file.toString()},
          {"--originals", "off", "--originals-max-age", "1h"},
          {"--originals-max-bytes", "0"},
          {"--originals-max-age", "0"}
        }) {
      assertThatThrownBy(() -> parsed(wrong).open()).isInstanceOf(InvalidRequestException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mcp", "serve"})
  void bothServersRefuseItInALine(String server) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] wrong = {server, "--originals", "off", "--originals-max-age", "1h"};
    int code =
        Cprs.run(new PrintStream(OutputStream.nullOutputStream()), new PrintStream(err), wrong);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("cprs: --originals is off");
  }

  @ParameterizedTest
  @CsvSource({"90, PT90S", "90s, PT90S", "90m, PT90M", "24 H, PT24H", "7d, PT168H"})
  void agesHaveUnits(String written, Duration age) {
    assertThat(new Age().convert(written)).isEqualTo(age);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "h", "-1h", "1.5h", "1w", "9999999999d"})
  void otherAgesAreRefused(String written) {
    assertThatThrownBy(() -> new Age().convert(written)).hasMessageContaining("'" + written + "'");
  }
}
