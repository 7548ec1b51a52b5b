package dev.cprs.eval.highlight;

import dev.cprs.eval.sample.Passage;
import java.util.List;
import java.util.Set;

/**
 * A question over one passage.
 *
 * @param query the question
 * @param text the passage
 * @param sentences its sentences, in order and disjoint
 * @param wanted the indexes of those that answer; may be empty
 */
public record HighlightPassage(
    String query, String text, List<Passage> sentences, Set<Integer> wanted) {
  public HighlightPassage {
    sentences = List.copyOf(sentences);
    wanted = Set.copyOf(wanted);
  }
}
