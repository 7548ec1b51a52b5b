package dev.cprs.select;

import dev.cprs.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that may be kept.
 *
 * @param document the document's index
 * @param node the node of its units that it is, or lies in; -1 for text that no frame belongs to
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param tag its tag; null for none
 * @param score 0 to 1
 * @param rank what it is ordered by, the highest first: its score, unless something else speaks for
 *     it
 * @param mean the mean relevance of its tokens: decides between equal ranks
 * @param required whether it is kept even beyond the budget
 * @param others where else the same text stands
 */
public record Candidate(
    int document,
    int node,
    int start,
    int end,
    @Nullable String tag,
    double score,
    double rank,
    double mean,
    boolean required,
    List<Span.Place> others) {

  static final Comparator<Candidate> IN_DOCUMENT_ORDER =
      Comparator.comparingInt(Candidate::document).thenComparingInt(Candidate::start);

  /**
   * Required ones first, then by rank, then by mean. Equals are ordered by place, so that the
   * result is always the same.
   */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::required)
          .thenComparingDouble(Candidate::rank)
          .thenComparingDouble(Candidate::mean)
          .reversed()
          .thenComparing(IN_DOCUMENT_ORDER);

  /** A candidate that stands once and is ordered by its score. */
  static Candidate of(
      int document, int node, int start, int end, @Nullable String tag, double score, double mean) {
    return new Candidate(document, node, start, end, tag, score, score, mean, false, List.of());
  }

  Candidate withPlace(int newNode, int newStart, int newEnd) {
    return new Candidate(
        document, newNode, newStart, newEnd, tag, score, rank, mean, required, others);
  }

  /** The same text, as text that no frame belongs to. */
  Candidate withoutFrames() {
    return withPlace(-1, start, end);
  }

  Candidate withRank(double newRank) {
    return new Candidate(document, node, start, end, tag, score, newRank, mean, required, others);
  }
}
