package dev.cprs.benchmarks;

import dev.cprs.decode.LabelledSpan;
import dev.cprs.decode.SpanDecoder;
import dev.cprs.decode.TokenLabels;
import dev.cprs.select.Candidate;
import dev.cprs.select.LabelledDocument;
import dev.cprs.select.QueryWords;
import dev.cprs.select.UnitCandidates;
import dev.cprs.select.UnitScores;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.UnitScore;
import dev.cprs.spi.UnitTree;
import java.util.List;
import java.util.SplittableRandom;
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
import org.openjdk.jmh.annotations.Warmup;

/** Labels to spans, where one token in a hundred begins a span; a token is a word. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@NullUnmarked // JMH sets the state up
public class DecoderBenchmark {
  private static final SpanDecoder.Settings SETTINGS = new SpanDecoder.Settings(1, true);

  /** Tokens of the text. */
  @Param({"1000", "100000"})
  public int words;

  private String text;
  private TokenizedText tokens;
  private TokenLabels labels;
  private UnitTree units;

  /** Writes the text and labels its words. */
  @Setup
  public void setUp() {
    text = Texts.ofWords(words);
    TokenizedText.Builder builder = new TokenizedText.Builder(words);
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
        if (end > start) {
          builder.add(0, start, end);
        }
        start = end + 1;
      }
    }
    tokens = builder.build();
    labels = new TokenLabels(tokens.size());
    units = Segmenters.installed().segment(text, Segmenters.PROSE);
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < tokens.size(); i++) {
      int chance = random.nextInt(100);
      int label =
          chance == 0
              ? TokenLabels.B
              : chance < 8 ? TokenLabels.I : chance == 8 ? TokenLabels.E : TokenLabels.O;
      labels.set(i, label, 0, chance / 100f);
    }
  }

  /** Spans as labelled, completed to sentences. */
  @Benchmark
  public List<LabelledSpan> spans() {
    return SpanDecoder.decode(text, tokens, labels, SETTINGS);
  }

  /** Whole sentences: some one in four reaches the threshold. */
  @Benchmark
  public List<Candidate> sentences() {
    LabelledDocument document =
        new LabelledDocument(0, text, Segmenters.PROSE, units, tokens, labels);
    UnitScores scores = UnitScores.of(document, new QueryWords("Which words?"), UnitScore.HIGHEST);
    return UnitCandidates.of(scores, 0.98, 0, tag -> "fact");
  }
}
