package dev.cprs.eval;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A context as the compressor read it: what it kept, or would keep within a budget. */
final class Compression {
  private static final Comparator<Span> BEST_FIRST =
      Comparator.comparingDouble(Span::score).reversed().thenComparingInt(Span::start);

  private final List<Span> spans;
  private final int inputTokens;
  private final long nanos;

  private Compression(List<Span> spans, int inputTokens, long nanos) {
    this.spans = spans;
    this.inputTokens = inputTokens;
    this.nanos = nanos;
  }

  /** By the compressor's defaults: its control prompt's granularity and threshold, no budget. */
  static Compression byDefault(ContextCompressor compressor, Question question) {
    return of(compressor, question, CompressionOptions.defaults());
  }

  /**
   * Of everything, whatever its score: for budgets, which then get as much as they have room for.
   */
  static Compression ranking(ContextCompressor compressor, Question question) {
    return of(compressor, question, CompressionOptions.builder().threshold(0).build());
  }

  private static Compression of(
      ContextCompressor compressor, Question question, CompressionOptions options) {
    CompressionRequest request =
        CompressionRequest.builder(question.query())
            .document(question.context())
            .controlPrompt(question.prompt())
            .options(options)
            .build();
    long begin = System.nanoTime();
    CompressedContext result = compressor.compress(request);
    long nanos = System.nanoTime() - begin;
    return new Compression(result.spans(), result.stats().inputTokens(), nanos);
  }

  /** Tokens of the context. */
  int inputTokens() {
    return inputTokens;
  }

  /** All of it. */
  Kept all() {
    return kept(spans);
  }

  /**
   * The best spans that fit, by the compressor's rule: one that has no room left is passed over,
   * and a smaller one after it may still fit. One reading of the context serves all budgets.
   */
  Kept within(int budget) {
    List<Span> fitting = new ArrayList<>();
    int left = budget;
    for (Span span : spans.stream().sorted(BEST_FIRST).toList()) {
      if (span.tokens() <= left) {
        fitting.add(span);
        left -= span.tokens();
      }
    }
    fitting.sort(Comparator.comparingInt(Span::start));
    return kept(fitting);
  }

  private Kept kept(List<Span> chosen) {
    return new Kept(
        chosen.stream().map(span -> new Passage(span.start(), span.end())).toList(),
        chosen.stream().mapToInt(Span::tokens).sum(),
        nanos);
  }
}
