package dev.cprs.select;

import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whole units by their scores. A unit's tag is that of its most relevant token. Linear in the
 * number of tokens and nodes.
 */
public final class UnitCandidates {
  private final UnitScores scores;
  private final LabelledDocument document;
  private final UnitTree units;
  private final IntFunction<@Nullable String> tags;

  private UnitCandidates(UnitScores scores, IntFunction<@Nullable String> tags) {
    this.scores = scores;
    this.document = scores.document();
    this.units = document.units();
    this.tags = tags;
  }

  /**
   * The units and speaking heads of a document that reach a threshold.
   *
   * @param mostAlerts units that tell an error are wanted whatever their relevance, if there are at
   *     most so many different ones
   * @param tags finds the tag for a label's tag index
   * @return in document order, disjoint
   */
  public static List<Candidate> of(
      UnitScores scores, double threshold, int mostAlerts, IntFunction<@Nullable String> tags) {
    UnitCandidates all = new UnitCandidates(scores, tags);
    Map<Integer, Candidate> wanted = all.wanted(threshold);
    for (int unit : Alerts.of(scores.document(), mostAlerts)) {
      Candidate alert = all.candidate(unit);
      wanted.put(unit, alert.withRank(Math.max(Alerts.SURE, alert.rank())));
    }
    return new ArrayList<>(wanted.values());
  }

  /** By node, in document order. */
  private Map<Integer, Candidate> wanted(double threshold) {
    Map<Integer, Candidate> wanted = new TreeMap<>();
    for (int node = 0; node < units.size(); node++) {
      if (scores.has(node) && scores.get(node) >= threshold) {
        wanted.put(node, candidate(node));
        if (!units.isUnit(node)) {
          addBest(node, threshold, wanted);
        }
      }
    }
    return wanted;
  }

  /**
   * A heading by itself says little. Where it is wanted and nothing that it heads is, the best unit
   * below it is wanted too.
   */
  private void addBest(int group, double threshold, Map<Integer, Candidate> wanted) {
    int best = -1;
    for (int node = group + 1; node < units.next(group); node++) {
      boolean unit = units.isUnit(node) && scores.has(node);
      if (unit && (best < 0 || scores.get(node) > scores.get(best))) {
        best = node;
      }
    }
    if (best >= 0 && scores.get(best) < threshold) {
      wanted.putIfAbsent(best, candidate(best).withRank(scores.get(group)));
    }
  }

  /** A unit, or the head of a group. */
  Candidate candidate(int node) {
    int from = scores.firstToken(node);
    int to = scores.endToken(node);
    int best = document.bestToken(from, to);
    return Candidate.of(
        document.index(),
        node,
        units.start(node),
        units.isUnit(node) ? units.end(node) : units.headEnd(node),
        best < 0 ? null : tags.apply(document.labels().tag(best)),
        scores.has(node) ? scores.get(node) : 0,
        document.labels().meanRelevance(from, to));
  }
}
