package dev.cprs.all.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.CprsException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models with one fault each crash no JVM and hang none, and what is refused is refused in a
 * sentence that names the file and the field. {@code -Dcprs.mutants=1000} makes so many, {@code
 * -Dcprs.mutants.seed} others.
 */
class MutatedModelsTest {
  private static final int COUNT = Integer.getInteger("cprs.mutants", 40);
  private static final long SEED = Long.getLong("cprs.mutants.seed", 29);
  private static final int HUNG = 99;
  private static final Pattern BEGUN = Pattern.compile("begun (\\d+)");

  @TempDir Path directory;

  @Test
  void noneCrashesOrHangsAndEachRefusalNamesTheField() throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    int refused = 0;
    int taken = 0;
    for (int next = 0; next < COUNT; ) {
      ForkedJvm.Ended ended =
          new ForkedJvm(LoadThem.class)
              .with("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
              .run(
                  Duration.ofHours(1).toSeconds(),
                  directory.toString(),
                  String.valueOf(next),
                  String.valueOf(COUNT),
                  String.valueOf(SEED));
      for (String line : ended.output().split("\n")) {
        refused += line.startsWith("refused") ? 1 : 0;
        taken += line.startsWith("taken") ? 1 : 0;
        if (line.startsWith("fault")) {
          faults.add(line);
        }
      }
      next = COUNT;
      if (ended.status() != 0) {
        next = lastBegun(ended.output()) + 1;
        faults.add("crash (status %d): %s".formatted(ended.status(), ended.output()));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d mutants (seed %d): %d refused, %d taken, %d faults%n",
        COUNT,
        SEED,
        refused,
        taken,
        faults.size());
    assertThat(faults).isEmpty();
    assertThat(refused).isGreaterThan(COUNT / 4);
    assertThat(taken).isPositive();
  }

  private static int lastBegun(String output) {
    int last = COUNT;
    for (Matcher begun = BEGUN.matcher(output); begun.find(); ) {
      last = Integer.parseInt(begun.group(1));
    }
    return last;
  }

  /** Loads mutants one after the other, and uses those that load. */
  static final class LoadThem {
    /** Of this process's own work: the machine may be busy with others. */
    private static final Duration MOST_WORK = Duration.ofSeconds(30);

    /** For what waits for ever without any work. */
    private static final Duration MOST_TIME = Duration.ofMinutes(10);

    private static final OperatingSystemMXBean PROCESS =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static volatile long begun = System.nanoTime();
    private static volatile long begunWork = PROCESS.getProcessCpuTime();

    private LoadThem() {}

    public static void main(String[] arguments) throws IOException {
      Thread watch = new Thread(LoadThem::watch);
      watch.setDaemon(true);
      watch.start();
      Path directory = Files.createDirectories(Path.of(arguments[0]));
      long seed = Long.parseLong(arguments[3]);
      for (int i = Integer.parseInt(arguments[1]); i < Integer.parseInt(arguments[2]); i++) {
        Mutant mutant = Mutant.write(seed + i, directory);
        System.out.println("begun " + i + " " + shortly(mutant.what()));
        begunWork = PROCESS.getProcessCpuTime();
        begun = System.nanoTime();
        String result = use(directory, mutant);
        System.out.println(result + " (" + i + ", " + shortly(mutant.what()) + ")");
      }
    }

    private static void watch() {
      while (PROCESS.getProcessCpuTime() - begunWork < MOST_WORK.toNanos()
          && System.nanoTime() - begun < MOST_TIME.toNanos()) {
        try {
          Thread.sleep(100);
        } catch (InterruptedException e) {
          return;
        }
      }
      System.out.println("hung");
      Runtime.getRuntime().halt(HUNG);
    }

    private static String use(Path directory, Mutant mutant) {
      try (ContextCompressor compressor =
          ContextCompressor.builder()
              .model(directory)
              .device("cpu")
              .workers(1)
              .threads(1)
              .build()) {
        String hostile =
            ("a".repeat(3_000) + "! " + "s".repeat(3_000) + "! ")
                + (" \n".repeat(500) + "\u0000 \ud83d\ude00 ab");
        compressor.countTokens(hostile);
        compressor.compress(CompressionRequest.of("a b?", hostile));
        return "taken";
      } catch (CprsException e) {
        return judged(e, mutant);
      } catch (RuntimeException | Error e) {
        return "fault: " + shortly(e.toString());
      }
    }

    private static String judged(CprsException e, Mutant mutant) {
      String message = String.valueOf(e.getMessage());
      String problem = "";
      if (message.length() > 2_000) {
        problem = "of %d characters".formatted(message.length());
      } else if (message.chars().anyMatch(Character::isISOControl)) {
        problem = "with control characters";
      } else if (!message.contains(mutant.file().replace(".index.json", ""))
          && !message.contains("part.safetensors")) {
        problem = "without the file";
      } else if (!mutant.path().isEmpty()
          && !message.contains("its config.json describes") // then the tensors are named
          && !message.contains("belong to different models") // then the sizes are
          && !message.contains("can't be told apart") // then the tags are
          && mutant.path().stream().noneMatch(message::contains)) {
        problem = "without the field";
      }
      return (problem.isEmpty() ? "refused: " : "fault, a message " + problem + ": ")
          + shortly(message);
    }

    private static String shortly(String text) {
      String line = text.replaceAll("\\p{Cntrl}", "^");
      return line.length() < 700 ? line : line.substring(0, 700) + "...";
    }
  }
}
