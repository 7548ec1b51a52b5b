package dev.cprs.benchmarks;

import dev.cprs.DType;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One full window of the embedded model, random ids, a prefix of 64 tokens, on the CPU. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@NullUnmarked // JMH sets the state up
public class WindowBenchmark {
  private static final int PREFIX_TOKENS = 64;

  /** The type to compute in. */
  @Param({"bf16", "fp32", "int8"})
  public String dtype;

  /** Threads of the window's products. */
  @Param({"1", "2"})
  public int threads;

  /**
   * The accessed bits of the process's pages: left alone, or cleared before each window as the
   * system does when it looks for memory to take back (on Linux).
   */
  @Param({"kept", "cleared"})
  public String accessed;

  private TokenCritic critic;
  private TokenWindow window;

  /** Loads the model and makes the window. */
  @Setup
  public void setUp() {
    critic = EmbeddedModel.critic(DType.of(dtype), threads);
    int[] ids =
        new SplittableRandom(7)
            .ints(critic.info().windowTokens(), 0, critic.info().vocabularySize())
            .toArray();
    window = new TokenWindow(TokenIds.of(ids), PREFIX_TOKENS);
  }

  /** Clears the accessed bits, if that was asked for. */
  @Setup(Level.Invocation)
  public void clearAccessedBits() throws IOException {
    if (accessed.equals("cleared")) {
      Files.writeString(Path.of("/proc/self/clear_refs"), "1");
    }
  }

  /** Frees the model. */
  @TearDown
  public void tearDown() {
    critic.close();
  }

  /** Both heads' logits of the window's context tokens, for one tag. */
  @Benchmark
  public WindowScores score() {
    return critic.score(window, TokenIds.of(1, 2));
  }
}
