package dev.cprs.all.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cprs.ContextCompressor;
import dev.cprs.ModelLoadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Machines without a place for native libraries: the message says what is wrong with it. */
class DirectoriesTest {
  @TempDir Path directory;

  @Test
  void noHome() throws IOException, InterruptedException {
    String output = load("-Duser.home=?");
    assertThat(output).contains("user.home is '?'", "DJL_CACHE_DIR");
    assertThat(Path.of("?")).doesNotExist();
    assertThat(Path.of(System.getProperty("java.io.tmpdir"), ".djl.ai")).doesNotExist();
  }

  @Test
  void aHomeThatIsNone() throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("file"), "");
    assertThat(load("-Duser.home=" + file)).contains(file.toString(), "DJL_CACHE_DIR");
  }

  @ParameterizedTest
  @CsvSource({
    "noexec, mounted noexec",
    "ro, Read-only file system",
    "size=64k, is full",
  })
  void aFileSystemThatIsOfNoUse(String option, String told)
      throws IOException, InterruptedException {
    String notice = "NOT RUN: only root can mount a file system, to try what one does";
    boolean mounted = run("mount", "-t", "tmpfs", "-o", option, "tmpfs", directory.toString());
    if (!mounted) {
      System.out.println(notice);
    }
    assumeTrue(mounted, notice);
    try {
      assertThat(load("-Duser.home=" + directory)).contains(told, directory.toString());
    } finally {
      run("umount", directory.toString());
    }
  }

  private static String load(String option) throws IOException, InterruptedException {
    ForkedJvm.Ended ended = new ForkedJvm(Load.class).with(option).run(120);
    assertThat(ended.status()).as(ended.output()).isZero();
    return ended.output();
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such command
    }
  }

  /** Prints why the embedded model can't be loaded. */
  static final class Load {
    private Load() {}

    public static void main(String[] arguments) {
      try {
        ContextCompressor.create().close();
        System.out.println("loaded");
      } catch (ModelLoadException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
