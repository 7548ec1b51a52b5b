package dev.cprs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command as a process of its own.
 *
 * @param out what it writes to standard output
 * @param err what it writes to standard error
 */
record CprsProcess(Process process, Path out, Path err) {
  record Result(int code, String out, String err) {}

  /**
   * The words of a command line that runs it.
   *
   * @param jvm options of the JVM
   */
  static List<String> command(List<String> jvm, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for seconds: a JVM that compiles and collects little starts sooner.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(jvm);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Cprs.class.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /**
   * Starts it.
   *
   * @param directory for files of its output
   * @param in standard input
   * @param jvm options of the JVM
   */
  static CprsProcess start(
      Path directory, Map<String, String> environment, Path in, List<String> jvm, String... args)
      throws IOException {
    Path out = Files.createTempFile(directory, "out", ".txt");
    Path err = Files.createTempFile(directory, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command(jvm, args))
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    return new CprsProcess(builder.start(), out, err);
  }

  /** Waits for its end. */
  Result result() throws IOException, InterruptedException {
    int code = process.waitFor();
    return new Result(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
