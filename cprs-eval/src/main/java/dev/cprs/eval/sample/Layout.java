package dev.cprs.eval.sample;

import java.util.List;

/**
 * What the maker of a context of records, rows, entries or blocks knows of it.
 *
 * @param documents its documents, in order; white space lies between them
 * @param units its records, rows, entries or blocks, in order and disjoint
 * @param answer the words that answer the question, in the unit that is asked for
 * @param decisive texts that stand all together in the unit asked for and in no other, each in the
 *     unit itself or in what it stands under
 */
public record Layout(
    List<Passage> documents, List<Part> units, Passage answer, List<String> decisive) {
  public Layout {
    documents = List.copyOf(documents);
    units = List.copyOf(units);
    decisive = List.copyOf(decisive);
  }

  /**
   * A unit.
   *
   * @param place where it is in the context
   * @param under the names of what it stands in, such as a class or an outer key; may be empty
   */
  public record Part(Passage place, String under) {}
}
