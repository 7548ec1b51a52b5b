package dev.cprs.cli;

import dev.cprs.CompressionStats;
import dev.cprs.ContextCompressor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The whole pipeline, text in to spans out, on generated prose. */
final class PipelineBench {
  private static final int WARM_UP_TOKENS = 2048;

  private final ModelOptions model;
  private final boolean quick;

  PipelineBench(ModelOptions model, boolean quick) {
    this.model = model;
    this.quick = quick;
  }

  /** Tokens a second with this many workers of this many threads. */
  record WorkersRow(int workers, int threads, double tokensPerSecond) {}

  /** The share of each stage in the time of a request, 0 to 1. */
  record Stages(double tokenize, double score, double decode) {}

  /** The figures of a request with this many tokens. */
  CompressionStats compress(int tokens) {
    String warmUp = BenchProse.ofTokens(model.files(), WARM_UP_TOKENS);
    String context = BenchProse.ofTokens(model.files(), tokens);
    try (ContextCompressor compressor = model.load()) {
      compressor.compress(BenchProse.QUERY, warmUp);
      return compressor.compress(BenchProse.QUERY, context).stats();
    }
  }

  Stages stages() {
    CompressionStats stats = compress(quick ? 8_192 : 131_072);
    double total = stats.total().toNanos();
    return new Stages(
        stats.tokenizing().toNanos() / total,
        stats.scoring().toNanos() / total,
        stats.decoding().toNanos() / total);
  }

  /** All combinations of workers and threads that the processors have room for. */
  List<WorkersRow> workers() {
    int processors = Runtime.getRuntime().availableProcessors();
    String warmUp = BenchProse.ofTokens(model.files(), WARM_UP_TOKENS);
    String context = BenchProse.ofTokens(model.files(), quick ? 4_096 : 32_768);
    List<WorkersRow> rows = new ArrayList<>();
    for (int workers : counts(model.settings().workers(), processors)) {
      for (int threads : counts(model.settings().threads(), processors)) {
        boolean asked =
            model.settings().workers().isPresent() && model.settings().threads().isPresent();
        if (asked || workers * threads <= processors) {
          rows.add(new WorkersRow(workers, threads, rate(workers, threads, warmUp, context)));
        }
      }
    }
    return rows;
  }

  private double rate(int workers, int threads, String warmUp, String context) {
    try (ContextCompressor compressor = model.load(workers, threads)) {
      compressor.compress(BenchProse.QUERY, warmUp);
      return compressor.compress(BenchProse.QUERY, context).stats().tokensPerSecond();
    }
  }

  /**
   * The number asked for; else the powers of two up to the number of processors, and that number.
   */
  private static List<Integer> counts(OptionalInt asked, int processors) {
    if (asked.isPresent()) {
      return List.of(asked.getAsInt());
    }
    return IntStream.rangeClosed(1, processors)
        .filter(n -> Integer.bitCount(n) == 1 || n == processors)
        .boxed()
        .toList();
  }
}
