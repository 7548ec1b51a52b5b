package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code ./cprs}, in a project whose mvn and java only write down their calls. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a bash script; Windows has cprs.cmd")
class CprsScriptTest {
  private static final String MVN =
      """
      #!/bin/sh
      echo "in $PWD" >>../builds
      cat >>../eaten
      sleep 1
      [ ! -e ../broken ] || exit 1
      for module in cprs-cli cprs-rankers; do
        case "$*" in
          *"$module"*) mkdir -p $module/target/lib; touch $module/target/$module.jar ;;
        esac
      done
      """;
  private static final String JAVA =
      """
      #!/bin/sh
      printf '<%s>' "$0" "$@"
      cat
      """;

  @TempDir Path temporary;
  private Path root;
  private Path bin;

  @BeforeEach
  void makeProject() throws IOException {
    root = Files.createDirectories(temporary.resolve("my project"));
    bin = Files.createDirectories(temporary.resolve("jdk/bin"));
    Files.writeString(root.resolve("pom.xml"), "");
    for (String module :
        List.of("cprs-cli", "cprs-rankers", "integrations/cprs-chat-json", "benchmarks/engine")) {
      Files.createDirectories(root.resolve(module).resolve("src/main"));
      Files.writeString(root.resolve(module).resolve("pom.xml"), "");
    }
    Path project = Path.of(System.getProperty("cprs.root"));
    script(root.resolve("cprs"), Files.readString(project.resolve("cprs")));
    Path launch = Path.of("cprs-cli/src/main/sh/launch.sh");
    Files.createDirectories(root.resolve(launch).getParent());
    Files.copy(project.resolve(launch), root.resolve(launch));
    script(bin.resolve("mvn"), MVN);
    script(bin.resolve("java"), JAVA);
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Process start(Path script, String javaHome, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(temporary.toFile()).redirectErrorStream(true);
    builder.environment().merge("PATH", bin.toString(), (old, added) -> added + ":" + old);
    builder.environment().remove("JAVA_OPTS");
    builder.environment().remove("GLIBC_TUNABLES");
    builder.environment().remove("JAVA_HOME");
    if (!javaHome.isEmpty()) {
      builder.environment().put("JAVA_HOME", javaHome);
    }
    Process process = builder.start();
    try (var in = process.outputWriter()) {
      in.write("the document");
    }
    return process;
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(temporary.resolve("builds"));
  }

  @Test
  void buildsOnceAndHandsOnArgumentsAndStandardInput() throws Exception {
    Path link = Files.createSymbolicLink(temporary.resolve("a link"), root.resolve("cprs"));
    String first = output(start(link, "", "compress", "two words", "*"));
    assertThat(first)
        .contains("cprs: building", "<compress><two words><*>", "the document")
        .contains(
            "<-Dcprs.terminal=false>",
            "<-Dcprs.progress=false>",
            root + "/cprs-cli/target/cprs-cli.jar:");
    assertThat(temporary.resolve("eaten")).isEmptyFile();

    Files.createDirectories(temporary.resolve("other jdk/bin"));
    script(temporary.resolve("other jdk/bin/java"), JAVA);
    String second = output(start(root.resolve("cprs"), temporary.resolve("other jdk").toString()));
    assertThat(second)
        .startsWith("<" + temporary + "/other jdk/bin/java>")
        .contains("the document");
    assertThat(builds()).containsExactly("in " + root);

    String third = output(start(root.resolve("cprs"), temporary.resolve("nowhere").toString()));
    assertThat(third.lines()).hasSize(1);
    assertThat(third).startsWith("cprs: no java found in JAVA_HOME=").contains("nowhere");
  }

  /** One arena slows the two workers of a small model down; a large one needs it. */
  @Test
  void keepsTheBlocksOfLargeModels() throws Exception {
    script(bin.resolve("java"), "#!/bin/sh\necho $GLIBC_TUNABLES\n");
    Path large = Files.createDirectories(temporary.resolve("large"));
    Files.writeString(large.resolve("config.json"), "{\n  \"hidden_size\": 3584\n}");
    Path small = Files.createDirectories(temporary.resolve("small"));
    Files.writeString(small.resolve("config.json"), "{\"hidden_size\": 384}");
    for (List<String> args :
        List.of(
            List.of("compress", "--model", large.toString()),
            List.of("compress", "--model=" + large),
            List.of("serve", "--model", "owner/of-the-hub"),
            List.of("bench", "--only", "efficiency"),
            List.of("bench", "--only=pruners"))) {
      assertThat(tunables(args)).contains("mmap_threshold").contains("arena_max=1");
    }
    for (List<String> args :
        List.of(
            List.of("compress", "--query", "a/b"),
            List.of("compress", "--model", small.toString()),
            List.of("compress", "--model", "minilm"),
            List.of("bench"))) {
      assertThat(tunables(args)).contains("mmap_threshold").doesNotContain("arena_max");
    }
  }

  private String tunables(List<String> args) throws IOException {
    return output(start(root.resolve("cprs"), "", args.toArray(String[]::new)));
  }

  @Test
  void twoCallsAtOnceBuildOnce() throws Exception {
    Process first = start(root.resolve("cprs"), "");
    Process second = start(root.resolve("cprs"), "");
    assertThat(output(first)).contains("the document");
    assertThat(output(second)).contains("the document");
    assertThat(builds()).hasSize(1);
  }

  @Test
  void buildsWhatMeasureComparesWithWhenItIsFirstAskedFor() throws Exception {
    Path cprs = root.resolve("cprs");
    assertThat(output(start(cprs, "", "compress"))).doesNotContain("cprs-rankers");
    assertThat(root.resolve("cprs-rankers/target")).doesNotExist();

    assertThat(output(start(cprs, "", "measure")))
        .contains(
            "cprs: building the methods to compare with, this happens once",
            root + "/cprs-cli/target/lib/*:" + root + "/cprs-rankers/target/cprs-rankers.jar:")
        .contains(":" + root + "/cprs-rankers/target/lib/*>", "the document");
    assertThat(output(start(cprs, "", "measure"))).doesNotContain("building");
    assertThat(output(start(cprs, "", "compress"))).doesNotContain("building", "cprs-rankers");
    assertThat(builds()).hasSize(2);

    Path source = Files.writeString(root.resolve("cprs-rankers/src/main/A.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
    assertThat(output(start(cprs, "", "measure"))).contains("cprs: building, this happens once");
    assertThat(builds()).hasSize(3);
  }

  @Test
  void buildsAgainAfterAFailureAndAfterAChange() throws Exception {
    Files.writeString(temporary.resolve("broken"), "");
    Process failed = start(root.resolve("cprs"), "");
    assertThat(output(failed)).contains("cprs: the build failed").doesNotContain("the document");
    assertThat(failed.waitFor()).isEqualTo(1);

    Files.delete(temporary.resolve("broken"));
    assertThat(output(start(root.resolve("cprs"), ""))).contains("cprs: building", "the document");

    Path stale = Files.writeString(root.resolve("cprs-cli/target/lib/cprs-core-0.0.9.jar"), "");
    Path source = Files.writeString(root.resolve("cprs-cli/src/main/A.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
    assertThat(output(start(root.resolve("cprs"), ""))).contains("cprs: building", "the document");
    assertThat(builds()).hasSize(3);
    assertThat(stale).doesNotExist();
  }
}
