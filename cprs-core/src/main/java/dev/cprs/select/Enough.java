package dev.cprs.select;

import java.util.ArrayList;
import java.util.List;

/**
 * What is enough where neither a threshold nor a budget is set: the more of a document is kept, the
 * nearer to its best unit the next one must be. Up to 150 tokens of the model the default threshold
 * holds as it is. Beyond, its factor shrinks: half of it at 300 tokens, a quarter at 600. What is
 * as good as the best unit, or has a score of 0.95, is kept however much it is: a long list of sure
 * answers stays whole.
 */
public final class Enough {
  /** Up to so many tokens of a document the default threshold alone decides. */
  private static final int FREE_TOKENS = 150;

  private Enough() {}

  /**
   * The candidates that are kept.
   *
   * @param candidates units that reach the default threshold, equal ones merged; in document order
   * @return in document order
   */
  public static List<Candidate> of(List<Candidate> candidates, List<LabelledDocument> documents) {
    List<Candidate> kept = new ArrayList<>();
    for (int from = 0; from < candidates.size(); ) {
      int document = candidates.get(from).document();
      int to = from + 1;
      while (to < candidates.size() && candidates.get(to).document() == document) {
        to++;
      }
      kept.addAll(ofDocument(candidates.subList(from, to), documents.get(document)));
      from = to;
    }
    return kept;
  }

  private static List<Candidate> ofDocument(List<Candidate> all, LabelledDocument document) {
    double best =
        all.stream().filter(c -> !c.required()).mapToDouble(Candidate::score).max().orElse(0);
    List<Candidate> kept = new ArrayList<>();
    int tokens = 0;
    for (Candidate candidate : all.stream().sorted(Candidate.BEST_FIRST).toList()) {
      double part = (double) FREE_TOKENS / Math.max(FREE_TOKENS, tokens);
      double least = RelevanceThreshold.within(best, part);
      if (candidate.required() || candidate.rank() >= least) {
        kept.add(candidate);
        tokens += candidate.required() ? 0 : tokens(candidate, document);
      }
    }
    kept.sort(Candidate.IN_DOCUMENT_ORDER);
    return kept;
  }

  private static int tokens(Candidate candidate, LabelledDocument document) {
    return document.tokenAfter(candidate.end()) - document.tokenAfter(candidate.start());
  }
}
