package dev.cprs.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spark.SparkHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Submits the example as {@code bin/spark-submit} does: that script has Spark's launcher write the
 * command, and runs it.
 */
class AskACorpusTest {
  @TempDir Path directory;

  @Test
  void findsTheSentenceInTheFileThatHasIt() throws Exception {
    Path corpus = Files.createDirectory(directory.resolve("corpus"));
    String sentence = "Its lighthouse was built in 1871 by Ana Sorel.";
    Files.writeString(
        corpus.resolve("harbour.txt"),
        "Ships call there in spring. ".repeat(40) + sentence + " It rains.".repeat(40));
    Files.writeString(corpus.resolve("baking.txt"), "Knead the dough for ten minutes. ".repeat(50));
    Path out = directory.resolve("kept");

    submit(
        "--master",
        "local[2]",
        "--conf",
        "spark.ui.enabled=false",
        "--conf",
        "spark.cprs.threshold=0.9",
        "Who built the lighthouse?",
        corpus.toString(),
        out.toString());

    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(out)) {
      for (Path part : parts.filter(path -> path.toString().endsWith(".json")).toList()) {
        lines.addAll(Files.readAllLines(part));
      }
    }
    assertThat(lines)
        .filteredOn(line -> line.contains("harbour.txt"))
        .singleElement()
        .asString()
        .contains("\"text\":\"" + sentence + "\"");
  }

  /** {@code spark-submit [options] --class AskACorpus --jars ... APPLICATION [arguments]}. */
  private void submit(String... optionsAndThreeArguments) throws Exception {
    SparkHome home = SparkHome.lay(Path.of("target", "spark-home").toAbsolutePath());
    List<String> line = new ArrayList<>(List.of(optionsAndThreeArguments));
    line.addAll(
        line.size() - 3,
        List.of(
            "--class",
            AskACorpus.class.getName(),
            "--jars",
            home.jarList(),
            home.applicationJars().get(0).toString()));
    List<String> launcher =
        new ArrayList<>(
            List.of(
                java(),
                "-cp",
                home.directory().resolve("jars") + "/*",
                "org.apache.spark.launcher.Main",
                "org.apache.spark.deploy.SparkSubmit"));
    launcher.addAll(line);
    // It writes a line that is empty but for a NUL, and the words with a NUL after each.
    String written = Files.readString(run(home, launcher, "command.txt"));
    run(home, List.of(written.substring(written.indexOf('\n') + 1).split("\0")), "submit.txt");
  }

  /** Runs a command and gives the file with what it printed. */
  private Path run(SparkHome home, List<String> command, String printed)
      throws IOException, InterruptedException {
    Path out = directory.resolve(printed);
    Path err = directory.resolve(printed + ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("SPARK_HOME", home.directory().toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process process = builder.start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("%s ended", command).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return out;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
