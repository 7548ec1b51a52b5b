package dev.cprs.engine.pytorch.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ModelLoadException;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Loads weights in a JVM that may have less direct memory than they need. */
class DirectMemoryTest {
  private static final int LIMIT = 1 << 20;

  @Test
  void aModelThatFindsNoRoomSaysWhatToRaise() throws IOException, InterruptedException {
    assertThat(outputOf("model"))
        .contains("model.safetensors of model minilm needs")
        .contains("raise -Xmx or -XX:MaxDirectMemorySize");
  }

  @Test
  void soDoesACopy() throws IOException, InterruptedException {
    assertThat(outputOf("copy"))
        .contains("The copy needs 524288 bytes")
        .contains("raise -Xmx or -XX:MaxDirectMemorySize");
  }

  @Test
  void bytesAreCopiedToWhereTheirElementsMayLie() {
    ByteBuffer bytes = ByteBuffer.allocateDirect(16).put(5, (byte) 42);
    ByteBuffer shifted = bytes.slice(1, 8);
    ByteBuffer aligned = DirectMemory.aligned("The copy", shifted, Float.BYTES);
    assertThat(aligned.alignmentOffset(0, Float.BYTES)).isZero();
    assertThat(aligned.remaining()).isEqualTo(8);
    assertThat(aligned.get(4)).isEqualTo((byte) 42);
    assertThat(DirectMemory.aligned("The copy", bytes, Float.BYTES)).isSameAs(bytes);
  }

  private static String outputOf(String what) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:MaxDirectMemorySize=" + LIMIT,
                "-cp",
                System.getProperty("java.class.path"),
                SmallJvm.class.getName(),
                what)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(output).isTrue();
    return output;
  }

  /** What runs in that JVM: it prints the message of our exception, and dies of any other. */
  static final class SmallJvm {
    private SmallJvm() {}

    public static void main(String[] arguments) {
      try {
        if (arguments[0].equals("model")) {
          SafetensorsFile.open(
              ModelFiles.embedded("minilm"), "model.safetensors", WeightAccess.SAFE);
        } else {
          ByteBuffer all = ByteBuffer.allocateDirect(LIMIT - (1 << 16));
          DirectMemory.aligned("The copy", all.slice(1, 1 << 19), Float.BYTES);
        }
      } catch (ModelLoadException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
