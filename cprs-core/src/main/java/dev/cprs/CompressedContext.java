package dev.cprs;

import java.util.List;
import java.util.Objects;

/** What was kept of a context. Immutable and thread-safe. */
public final class CompressedContext {
  private final List<Span> spans;
  private final String text;
  private final Outcome outcome;
  private final CompressionStats stats;

  private CompressedContext(
      List<Span> spans, String text, Outcome outcome, CompressionStats stats) {
    this.spans = List.copyOf(spans);
    this.text = Objects.requireNonNull(text, "text");
    this.outcome = Objects.requireNonNull(outcome, "outcome");
    this.stats = Objects.requireNonNull(stats, "stats");
  }

  /** What became of a request. More may be added: give a {@code switch} over it a default. */
  public enum Outcome {
    /** Something was kept. */
    KEPT,
    /** Nothing was kept: no part of the context reached the threshold. */
    NOTHING_FOUND,
    /** Nothing was kept: parts were found, but each of them is larger than the budget. */
    BUDGET_TOO_SMALL,
    /**
     * Nothing was kept, and the whole context is returned, as {@link
     * EmptyResultPolicy#KEEP_ORIGINAL} asks.
     */
    ORIGINAL_RETURNED
  }

  /** Makes a result from its parts. For the library, and for tests of an application. */
  public static CompressedContext of(
      List<Span> spans, String text, Outcome outcome, CompressionStats stats) {
    return new CompressedContext(spans, text, outcome, stats);
  }

  /**
   * The spans in document order. They don't overlap, unless {@link SpanForm#PUBLISHED} was asked
   * for.
   */
  public List<Span> spans() {
    return spans;
  }

  /**
   * The spans' texts, with a line end between two of one document and an empty line between
   * documents.
   */
  public String text() {
    return text;
  }

  /** What became of the request. */
  public Outcome outcome() {
    return outcome;
  }

  /** What the request cost. */
  public CompressionStats stats() {
    return stats;
  }

  /** Whether there is no span. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The outcome and the sizes, not the text. */
  @Override
  public String toString() {
    return "CompressedContext{%s, %d spans, %d of %d tokens}"
        .formatted(outcome, spans.size(), stats.outputTokens(), stats.inputTokens());
  }
}
