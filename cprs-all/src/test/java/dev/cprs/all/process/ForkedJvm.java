package dev.cprs.all.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own for what may crash or hang one, on this one's class path. */
final class ForkedJvm {
  private final List<String> options = new ArrayList<>();
  private final Class<?> main;

  ForkedJvm(Class<?> main) {
    this.main = main;
  }

  /** How often a test that looks for a rare crash runs: {@code -Dcprs.crash.rounds}, or once. */
  static int rounds() {
    return Integer.getInteger("cprs.crash.rounds", 1);
  }

  /** Adds options of the JVM, such as {@code -Xmx64m}. */
  ForkedJvm with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Runs it to its end, and ends it after the time given. */
  Ended run(long seconds, String... arguments) throws IOException, InterruptedException {
    Path output = Files.createTempFile("cprs-forked", ".txt");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + output + ".crash"));
      command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
      command.add("-Dorg.slf4j.simpleLogger.log.ai.djl.util.cuda.CudaUtils=error");
      command.addAll(options);
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
      command.addAll(List.of(arguments));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      try {
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        return new Ended(ended, ended ? process.exitValue() : -1, Files.readString(output));
      } finally {
        process.destroyForcibly().waitFor();
      }
    } finally {
      Files.deleteIfExists(output);
      Files.deleteIfExists(Path.of(output + ".crash"));
    }
  }

  /**
   * How it ended.
   *
   * @param byItself within its time
   * @param status 0 if nothing went wrong; 134 if native code aborted
   * @param output of both streams
   */
  record Ended(boolean byItself, int status, String output) {}
}
