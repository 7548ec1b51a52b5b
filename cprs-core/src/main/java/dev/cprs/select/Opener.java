package dev.cprs.select;

import dev.cprs.decode.SentenceSplitter;
import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens a candidate that is larger than the budget: the nodes below it, else its lines, else its
 * sentences, at last the words around its most relevant token.
 */
final class Opener {
  private final LabelledDocument document;
  private final Candidate whole;

  private Opener(LabelledDocument document, Candidate whole) {
    this.document = document;
    this.whole = whole;
  }

  /**
   * The parts of a candidate, each smaller than it.
   *
   * @param room how many tokens a part may have at most, when nothing smaller is left
   * @return in document order; none if nothing smaller can be cut
   */
  static List<Candidate> parts(
      LabelledDocument document, Candidate whole, long room, Counter counter) {
    Opener opener = new Opener(document, whole);
    List<Candidate> parts = opener.nodes();
    if (parts.isEmpty()) {
      parts = opener.pieces(opener.lines());
    }
    if (parts.isEmpty()) {
      parts = opener.pieces(opener.sentences());
    }
    if (parts.isEmpty()) {
      return opener.words(room, counter);
    }
    return opener.ranked(parts);
  }

  /**
   * Parts in the place of the whole: before what ranks far below the whole, the best of them
   * first. An answer's other parts say more of it than those of other units.
   */
  private List<Candidate> ranked(List<Candidate> parts) {
    double best = parts.stream().mapToDouble(Candidate::score).max().orElse(0);
    return parts.stream()
        .map(
            part ->
                part.withRank(
                    whole.rank() * (0.5 + 0.5 * part.score() / Math.max(1e-9, best))))
        .toList();
  }

  private List<Candidate> nodes() {
    UnitTree units = document.units();
    int node = whole.node();
    boolean all =
        node >= 0
            && !units.isLeaf(node)
            && whole.start() == units.start(node)
            && whole.end() == units.end(node);
    if (!all) {
      return List.of();
    }
    List<Candidate> parts = new ArrayList<>();
    for (int child = node + 1; child < units.next(node); child = units.next(child)) {
      if (!units.isMute(child)) {
        add(child, units.start(child), units.end(child), parts);
      }
    }
    return parts;
  }

  /** Parts between offsets; none if there is only one. */
  private List<Candidate> pieces(List<Integer> cuts) {
    List<Candidate> parts = new ArrayList<>();
    if (cuts.size() > 2) {
      for (int i = 0; i + 1 < cuts.size(); i++) {
        int start = WhiteSpace.on(document.text(), cuts.get(i), cuts.get(i + 1));
        int end = WhiteSpace.back(document.text(), start, cuts.get(i + 1));
        if (start < end) {
          add(whole.node(), start, end, parts);
        }
      }
    }
    return parts.size() > 1 ? parts : List.of();
  }

  private List<Integer> lines() {
    List<Integer> cuts = new ArrayList<>(List.of(whole.start()));
    for (int i = whole.start(); i < whole.end(); i++) {
      char c = document.text().charAt(i);
      if (c == '\n' || c == '\r') {
        cuts.add(i + 1);
      }
    }
    cuts.add(whole.end());
    return cuts;
  }

  private List<Integer> sentences() {
    List<Integer> cuts = new ArrayList<>();
    for (int start :
        SentenceSplitter.starts(document.text().substring(whole.start(), whole.end()))) {
      cuts.add(whole.start() + start);
    }
    cuts.add(whole.end());
    return cuts;
  }

  private void add(int node, int start, int end, List<Candidate> parts) {
    int from = document.tokenAfter(start);
    int to = document.tokenAfter(end);
    int best = document.bestToken(from, to);
    if (best >= 0) {
      double score = document.labels().relevance(best);
      double mean = document.labels().meanRelevance(from, to);
      parts.add(Candidate.of(document.index(), node, start, end, whole.tag(), score, mean));
    }
  }

  /** The words around the most relevant one, as many as there is room for. */
  private List<Candidate> words(long room, Counter counter) {
    int first = document.tokenAfter(whole.start());
    int best = document.bestToken(first, document.tokenAfter(whole.end()));
    if (best < 0) {
      return List.of();
    }
    int start = Words.start(document.text(), document.tokens().start(best), whole.start());
    int end = Words.end(document.text(), document.tokens().end(best), whole.end());
    start = WhiteSpace.on(document.text(), start, end);
    if (start >= end || counter.count(document, start, end) > room) {
      return List.of(); // one word is too long
    }
    boolean left = true;
    boolean right = true;
    while (left || right) {
      if (right) {
        int more = Words.end(document.text(), Math.min(whole.end(), end + 1), whole.end());
        right = more > end && counter.count(document, start, more) <= room;
        end = right ? more : end;
      }
      if (left) {
        int more = Words.start(document.text(), Math.max(whole.start(), start - 1), whole.start());
        left = more < start && counter.count(document, more, end) <= room;
        start = left ? more : start;
      }
    }
    start = WhiteSpace.on(document.text(), start, end);
    end = WhiteSpace.back(document.text(), start, end);
    if (start >= end || end - start >= whole.end() - whole.start()) {
      return List.of();
    }
    List<Candidate> words = new ArrayList<>();
    add(whole.node(), start, end, words);
    return words;
  }
}
