package dev.cprs.spi;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import java.util.List;
import java.util.Optional;

/**
 * What the authors of a published pruner do around their model, from a question and documents to
 * what is kept, for comparison with them: their input, windows, sentences, sums and thresholds.
 * Implementations are thread-safe and own no native memory.
 *
 * @since 0.1.0
 */
public interface PublishedProcedure {
  /** Whether it reads a question. One that doesn't ignores it. */
  boolean readsQuery();

  /**
   * Compresses documents. Spans are parts of the documents; there are none where the procedure
   * builds its text anew from tokens.
   *
   * @param query the question
   * @param documents the documents; they may be empty
   * @param options the threshold, the budget, and what is always kept; what else the procedure has
   *     no counterpart for has no effect
   * @throws dev.cprs.InvalidRequestException if it reads a question and there is none, or the
   *     options hold a threshold, a budget or something always kept that it can't heed
   * @throws dev.cprs.EngineException if the model failed
   */
  CompressedContext compress(
      Optional<String> query, List<String> documents, CompressionOptions options);
}
