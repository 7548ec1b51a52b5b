package dev.cprs.select;

import dev.cprs.Span;
import java.util.ArrayList;
import java.util.List;

/** Overlapping candidates become one. */
public final class Joined {
  private Joined() {}

  /**
   * Merges candidates that overlap: one candidate as wide as both, required if one of them is.
   *
   * @param candidates of one document, in any order
   * @return in document order, disjoint
   */
  public static List<Candidate> join(List<Candidate> candidates, LabelledDocument document) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Candidate.IN_DOCUMENT_ORDER);
    List<Candidate> joined = new ArrayList<>();
    for (Candidate next : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && next.start() < joined.get(last).end()) {
        joined.set(last, union(joined.get(last), next, document));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static Candidate union(Candidate a, Candidate b, LabelledDocument document) {
    int end = Math.max(a.end(), b.end());
    // The model's tag says more than the pattern's.
    String tag = Span.ALWAYS_KEEP.equals(a.tag()) ? b.tag() : a.tag();
    int node = a.end() >= b.end() ? a.node() : a.start() == b.start() ? b.node() : -1;
    if (node < 0 && document.units().size() > 0 && a.start() == b.start()) {
      node = Math.max(a.node(), b.node());
    }
    return new Candidate(
        a.document(),
        node,
        a.start(),
        end,
        tag,
        Math.max(a.score(), b.score()),
        Math.max(a.rank(), b.rank()),
        Math.max(a.mean(), b.mean()),
        a.required() || b.required(),
        a.others().isEmpty() ? b.others() : a.others());
  }
}
