package dev.cprs.eval.evidence;

import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A document with questions.
 *
 * @param text the whole of it
 * @param units its rows, records, entries or blocks, in order and disjoint; empty for prose, whose
 *     units are its sentences
 * @param questions possibly none
 */
public record EvidenceDocument(String text, List<Passage> units, List<EvidenceQuestion> questions) {
  private static final int LONGEST_HEADING = 90;
  private static final int FEWEST_LETTERS = 3;

  public EvidenceDocument {
    units = List.copyOf(units);
    questions = List.copyOf(questions);
  }

  /** Its units, or its sentences, in order and disjoint. */
  public List<Passage> pieces() {
    return units.isEmpty() ? Sentences.of(text) : units;
  }

  /**
   * The pieces that evidence wants: those of which at least half is evidence, or that hold at least
   * half of a stretch of it. Of a heading with its body the body alone.
   *
   * @param pieces those of {@link #pieces()}
   * @return in order; empty only if evidence is white space
   */
  public List<Passage> wanted(EvidenceQuestion question, List<Passage> pieces) {
    TreeSet<Integer> wanted = new TreeSet<>();
    for (Passage evidence : question.evidence()) {
      for (int i = 0; i < pieces.size(); i++) {
        Passage piece = pieces.get(i);
        if (piece.overlaps(evidence)) {
          int common = piece.intersection(evidence).length();
          if (2 * common >= Math.min(piece.length(), evidence.length())) {
            wanted.add(i);
          }
        }
      }
    }
    List<Passage> all = wanted.stream().map(pieces::get).toList();
    List<Passage> bodies = new ArrayList<>(all);
    bodies.removeIf(piece -> units.isEmpty() && isHeading(piece));
    return bodies.isEmpty() ? all : bodies;
  }

  /** Whether a sentence is a short line of its own that ends as headings do, or a mere number. */
  private boolean isHeading(Passage sentence) {
    String line = text.substring(sentence.start(), sentence.end());
    if (line.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return true;
    }
    char last = line.charAt(line.length() - 1);
    if (line.length() > LONGEST_HEADING
        || line.indexOf('\n') >= 0
        || ".!?;,)\"'”".indexOf(last) >= 0) {
      return false;
    }
    return isLineOfItsOwn(sentence)
        && line.substring(line.length() / 2).chars().noneMatch(Character::isDigit);
  }

  private boolean isLineOfItsOwn(Passage sentence) {
    int before = sentence.start() - 1;
    while (before >= 0 && isBlank(text.charAt(before))) {
      before--;
    }
    int after = sentence.end();
    while (after < text.length() && isBlank(text.charAt(after))) {
      after++;
    }
    return (before < 0 || text.charAt(before) == '\n')
        && after < text.length()
        && text.charAt(after) == '\n';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
