package dev.cprs.benchmarks;

import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The embedded model's tokenizer on prose; a word is some 1.2 tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@NullUnmarked // JMH sets the state up
public class TokenizerBenchmark {
  /** Words of the text. */
  @Param({"1000", "100000"})
  public int words;

  private Tokenizer tokenizer;
  private String text;

  /** Loads the tokenizer and writes the text. */
  @Setup
  public void setUp() {
    text = Texts.ofWords(words);
    tokenizer = EmbeddedModel.tokenizer();
  }

  /** Frees the tokenizer. */
  @TearDown
  public void tearDown() {
    tokenizer.close();
  }

  /** Text to ids and offsets. */
  @Benchmark
  public TokenizedText encode() {
    return tokenizer.encode(text);
  }
}
