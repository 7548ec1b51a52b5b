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
   * Parts in the place of the whole: before what ranks far below the whole, the best of them first.
   * An answer's other parts say more of it than those of other units.
   */
  private List<Candidate> ranked(List<Candidate> parts) {
    double best = parts.stream().mapToDouble(Candidate::score).max().orElse(0);
    return parts.stream()
        .map(
            part -> part.withRank(whole.rank() * (0.5 + 0.5 * part.score() / Math.max(1e-9, best))))
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
    if (!units.isFramed(node)) { // else the head comes with each of them
      add(node, units.start(node), units.headEnd(node), parts);
    }
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
    Range range = new Range(start, end);
    range = widened(range, true, true, room, counter);
    range = widened(range, false, true, room, counter);
    range = widened(range, true, false, room, counter);
    start = WhiteSpace.on(document.text(), range.start(), range.end());
    end = WhiteSpace.back(document.text(), start, range.end());
    if (start >= end || end - start >= whole.end() - whole.start()) {
      return List.of();
    }
    List<Candidate> words = new ArrayList<>();
    add(whole.node(), start, end, words);
    return words;
  }

  private record Range(int start, int end) {}

  /**
   * A range with as many more words at its sides as there is room for. Counting a range may cost as
   * much as reading it, so that it isn't counted for each word: words are added in steps that
   * double until there are too many, and then are halved.
   */
  private Range widened(Range range, boolean left, boolean right, long room, Counter counter) {
    Range widest = range;
    boolean doubles = true;
    for (int step = 1; step > 0; ) {
      Range more = widest;
      for (int word = 0; word < step; word++) {
        more =
            new Range(
                left ? wordBefore(more.start()) : more.start(),
                right ? wordAfter(more.end()) : more.end());
      }
      boolean fits =
          !more.equals(widest) && counter.count(document, more.start(), more.end()) <= room;
      widest = fits ? more : widest;
      doubles &= fits;
      step = doubles ? 2 * step : step / 2;
    }
    return widest;
  }

  /** Where the word after an offset ends. */
  private int wordAfter(int offset) {
    int start = WhiteSpace.on(document.text(), offset, whole.end());
    return Words.end(document.text(), Math.min(whole.end(), start + 1), whole.end());
  }

  /** Where the word before an offset starts. */
  private int wordBefore(int offset) {
    int end = WhiteSpace.back(document.text(), whole.start(), offset);
    return Words.start(document.text(), Math.max(whole.start(), end - 1), whole.start());
  }
}
