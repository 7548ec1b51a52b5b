package dev.cprs.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.CompressionStats;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures contexts of several lengths, each in a process of its own, because a process's peak
 * memory covers everything that it has done.
 */
final class ScalingBench {
  private final ModelOptions model;
  private final PipelineBench pipeline;

  ScalingBench(ModelOptions model, PipelineBench pipeline) {
    this.model = model;
    this.pipeline = pipeline;
  }

  /**
   * A length and its measurement.
   *
   * @param tokens of the context
   * @param peakResidentBytes the most memory that the process had resident; 0 if the system doesn't
   *     tell
   */
  record Row(int tokens, double tokensPerSecond, long peakResidentBytes) {}

  static List<Integer> lengths(boolean quick) {
    return quick ? List.of(8_192, 32_768) : List.of(32_768, 131_072, 524_288, 1_048_576);
  }

  /** Measures a length in this process, which should have done nothing else before. */
  Row here(int tokens) {
    CompressionStats stats = pipeline.compress(tokens);
    return new Row(stats.inputTokens(), stats.tokensPerSecond(), BenchMachine.peakResidentBytes());
  }

  /**
   * Measures a length in a new process with the options of this one.
   *
   * @throws IOException if that process fails, with its message
   */
  Row apart(int tokens) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("cprs-bench", ".err");
    try {
      Process process = new ProcessBuilder(command(tokens)).redirectError(errors.toFile()).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(
            "The process that measures %d tokens exited with code %d: %s"
                .formatted(tokens, code, Files.readString(errors).strip()));
      }
      JsonNode row = new ObjectMapper().readTree(output).at("/scaling/0");
      return new Row(
          row.get("tokens").asInt(),
          row.get("tokensPerSecond").asDouble(),
          row.get("peakResidentBytes").asLong());
    } finally {
      Files.delete(errors);
    }
  }

  private List<String> command(int tokens) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-Dcprs.progress=false", "-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(Cprs.class.getName(), "bench", "--only", "scaling", "--json", "--tokens"));
    command.add(Integer.toString(tokens));
    command.addAll(model.arguments());
    return command;
  }
}
