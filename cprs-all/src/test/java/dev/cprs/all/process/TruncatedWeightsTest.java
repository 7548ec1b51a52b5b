package dev.cprs.all.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.DType;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights that are cut short while their model is in use. */
class TruncatedWeightsTest {
  @TempDir Path directory;

  @Test
  void aModelOnDiskGoesOnAsBefore() throws IOException, InterruptedException {
    for (String file : new String[] {"config.json", "tokenizer.json", "model.safetensors"}) {
      try (InputStream in = ModelFiles.embedded("minilm").open(file)) {
        Files.copy(in, directory.resolve(file));
      }
    }
    ForkedJvm.Ended ended = new ForkedJvm(CutWeights.class).run(300, directory.toString());
    assertThat(ended.byItself()).as(ended.output()).isTrue();
    assertThat(ended.status()).as(ended.output()).isZero();
    assertThat(ended.output())
        .contains("before: The mill burned in 1871.", "after: The mill burned in 1871.");
  }

  /** Compresses, cuts the weights, and compresses again. */
  static final class CutWeights {
    private static final String CONTEXT =
        "Lunch was served to all. The mill burned in 1871. The road was long and dusty. ";

    private CutWeights() {}

    public static void main(String[] arguments) throws IOException {
      Path model = Path.of(arguments[0]);
      // In the type that they are stored in, weights are used where they lie.
      try (ContextCompressor compressor =
          ContextCompressor.builder().model(model).device("cpu").dtype(DType.BF16).build()) {
        System.out.println("before: " + answer(compressor));
        try (RandomAccessFile file =
            new RandomAccessFile(model.resolve("model.safetensors").toFile(), "rw")) {
          file.setLength(5_000);
        }
        System.out.println("after: " + answer(compressor));
      }
    }

    private static String answer(ContextCompressor compressor) {
      return compressor.compress("When did the mill burn?", CONTEXT).text();
    }
  }
}
