package dev.cprs.eval;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.Span;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import java.util.Comparator;
import java.util.List;

/**
 * What the compressor made of a context.
 *
 * @param result its result
 * @param documents where in the context the documents are that it was given
 * @param nanos the time that it took to read it
 */
record Compression(CompressedContext result, List<Passage> documents, long nanos) {
  /** By the compressor's defaults: its control prompt's granularity and threshold, no budget. */
  static Compression byDefault(ContextCompressor compressor, Question question) {
    long begin = System.nanoTime();
    CompressedContext result =
        compressor.compress(request(question, CompressionOptions.defaults()));
    return new Compression(result, question.documents(), System.nanoTime() - begin);
  }

  /**
   * The best that fits each budget, whatever its score.
   *
   * @param budgets in tokens; all are kept from one reading of the context
   */
  static List<Compression> within(
      ContextCompressor compressor, Question question, List<Integer> budgets) {
    CompressionRequest request =
        request(question, CompressionOptions.builder().threshold(0).build());
    long begin = System.nanoTime();
    List<CompressedContext> results =
        compressor.compress(request, budgets.stream().map(Budget::maxTokens).toList());
    long nanos = System.nanoTime() - begin;
    return results.stream()
        .map(result -> new Compression(result, question.documents(), nanos))
        .toList();
  }

  private static CompressionRequest request(Question question, CompressionOptions options) {
    CompressionRequest.Builder request =
        CompressionRequest.builder(question.query())
            .controlPrompt(question.prompt())
            .options(options);
    for (Passage document : question.documents()) {
      request.document(question.context().substring(document.start(), document.end()));
    }
    return request.build();
  }

  /** Tokens of the context. */
  int inputTokens() {
    return result.stats().inputTokens();
  }

  Kept kept() {
    return new Kept(
        result.spans().stream()
            .map(this::passage)
            .sorted(Comparator.comparingInt(Passage::start))
            .toList(),
        result.text(),
        result.stats().outputTokens(),
        nanos);
  }

  /** Tokens that a second look read; 0 if there was none. */
  int tokensReadAgain() {
    return result.stats().tokensReadAgain();
  }

  /** Where in the context a second look read. */
  List<Passage> readAgain() {
    return result.readAgain().stream()
        .map(place -> passage(place.document(), place.start(), place.end()))
        .toList();
  }

  /** Where a span is in the context. */
  private Passage passage(Span span) {
    return passage(span.document(), span.start(), span.end());
  }

  private Passage passage(int document, int start, int end) {
    return new Passage(start, end).shifted(documents.get(document).start());
  }
}
