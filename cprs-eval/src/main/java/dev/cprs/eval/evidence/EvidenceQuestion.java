package dev.cprs.eval.evidence;

import dev.cprs.eval.sample.Passage;
import java.util.List;

/**
 * A question to a document.
 *
 * @param text the question
 * @param evidence the stretches of the document that answer it; at least one
 */
public record EvidenceQuestion(String text, List<Passage> evidence) {
  public EvidenceQuestion {
    evidence = List.copyOf(evidence);
  }
}
