package dev.cprs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps what fits a budget. */
final class BudgetKeeper {
  private static final Comparator<Candidate> IN_DOCUMENT_ORDER =
      Comparator.<Candidate>comparingInt(candidate -> candidate.span().document())
          .thenComparingInt(candidate -> candidate.span().start());

  /**
   * Required ones first, then by score, then by mean. Equals are ordered by place, so that the
   * result is always the same.
   */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::required)
          .thenComparingDouble(candidate -> candidate.span().score())
          .thenComparingDouble(Candidate::mean)
          .reversed()
          .thenComparing(IN_DOCUMENT_ORDER);

  private BudgetKeeper() {}

  /**
   * Keeps every required candidate, and the best others whose tokens together stay within the
   * limit. A candidate that no longer fits is skipped; a smaller one after it may still fit.
   *
   * @return in document order
   */
  static List<Span> keep(List<Candidate> candidates, long limit) {
    List<Candidate> kept = new ArrayList<>();
    long tokens = 0;
    for (Candidate candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
      if (candidate.required() || tokens + candidate.span().tokens() <= limit) {
        kept.add(candidate);
        tokens += candidate.span().tokens();
      }
    }
    return kept.stream().sorted(IN_DOCUMENT_ORDER).map(Candidate::span).toList();
  }
}
