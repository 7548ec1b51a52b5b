package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.cli.CprsProcess.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: what depends on a JVM's memory, logs and streams. */
class CprsProcessTest {
  @TempDir Path directory;

  private Result run(Map<String, String> environment, Path in, List<String> jvm, String... args)
      throws IOException, InterruptedException {
    return CprsProcess.start(directory, environment, in, jvm, args).result();
  }

  @Test
  void aDocumentThatFillsTheMemoryIsOneLine() throws Exception {
    Path file = Files.write(directory.resolve("large.txt"), new byte[40 << 20]);
    Result result =
        run(Map.of(), file, List.of("-Xmx64m"), "compress", "--query", "x", file.toString());
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).startsWith("cprs: ").contains("large.txt", "memory", "-Xmx");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void aMeasureThatFillsTheMemoryIsAdvice() throws Exception {
    Path file = Files.createFile(directory.resolve("nothing.txt"));
    String[] map = {"measure", "--suite", "map", "--lengths", "4M", "--methods", "cprs"};
    Result result = run(Map.of(), file, List.of("-Xmx64m"), map);
    assertThat(result.err()).doesNotContain("\tat ");
    assertThat(result.err().lines().reduce((first, second) -> second).orElseThrow())
        .startsWith("cprs: ")
        .contains("memory", "-Xmx");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void aCacheThatCannotBeWrittenIsOneLine() throws Exception {
    Path file = Files.writeString(directory.resolve("context.txt"), "It rains.");
    Map<String, String> cache = Map.of("DJL_CACHE_DIR", file.resolve("cache").toString());
    Result result = run(cache, file, List.of(), "compress", "--query", "x", "-");
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).startsWith("cprs: ").contains("DJL_CACHE_DIR");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
  }
}
