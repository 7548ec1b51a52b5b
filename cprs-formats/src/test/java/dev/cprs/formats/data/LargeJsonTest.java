package dev.cprs.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeJsonTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"", "quoted"})
  void aHundredMegabytesFitInAHeapOf512(String form) throws Exception {
    Path output = directory.resolve("output.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeJson.class.getName()));
    if (!form.isEmpty()) {
      command.add(form);
    }
    Process java =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(java.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(output)).contains("characters=9999", "units=");
  }
}
