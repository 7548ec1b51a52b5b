package dev.cprs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each benchmark does what it says, once. */
class BenchmarksRunTest {
  @Test
  void tokenizer() {
    TokenizerBenchmark benchmark = new TokenizerBenchmark();
    benchmark.words = 500;
    benchmark.setUp();
    assertThat(benchmark.encode().size()).isBetween(500, 800);
    benchmark.tearDown();
  }

  @Test
  void decoder() {
    DecoderBenchmark benchmark = new DecoderBenchmark();
    benchmark.words = 5000;
    benchmark.setUp();
    assertThat(benchmark.spans()).hasSizeGreaterThan(10);
    assertThat(benchmark.sentences()).hasSizeBetween(50, 250);
  }

  @Test
  void window() throws IOException {
    WindowBenchmark benchmark = new WindowBenchmark();
    benchmark.dtype = "fp32";
    benchmark.threads = 1;
    benchmark.accessed = Files.exists(Path.of("/proc/self/clear_refs")) ? "cleared" : "kept";
    benchmark.setUp();
    benchmark.clearAccessedBits();
    assertThat(benchmark.score().tokens()).isEqualTo(512 - 64);
    benchmark.tearDown();
  }
}
