package dev.cprs.select;

import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whole units by their relevance: those with a token whose relevance reaches the threshold. A
 * unit's tag is that of its most relevant token, its score that token's relevance. Linear in the
 * number of tokens and nodes.
 */
public final class UnitCandidates {
  private final LabelledDocument document;
  private final UnitTree units;
  private final IntFunction<@Nullable String> tags;

  private UnitCandidates(LabelledDocument document, IntFunction<@Nullable String> tags) {
    this.document = document;
    this.units = document.units();
    this.tags = tags;
  }

  /**
   * The units and speaking heads of a document that reach a threshold.
   *
   * @param alerts whether units that tell an error are wanted whatever their relevance
   * @param tags finds the tag for a label's tag index
   * @return in document order, disjoint
   */
  public static List<Candidate> of(
      LabelledDocument document,
      double threshold,
      boolean alerts,
      IntFunction<@Nullable String> tags) {
    UnitCandidates all = new UnitCandidates(document, tags);
    Map<Integer, Candidate> wanted = all.wanted(threshold);
    if (alerts) {
      Alerts.add(wanted, all);
    }
    return new ArrayList<>(wanted.values());
  }

  /** By node, in document order. */
  private Map<Integer, Candidate> wanted(double threshold) {
    Map<Integer, Candidate> wanted = new TreeMap<>();
    for (int node = 0; node < units.size(); ) {
      if (units.isUnit(node)) {
        if (!units.isMute(node)) {
          addIfRelevant(whole(node), threshold, wanted);
        }
        node = units.next(node);
      } else {
        if (units.isSpeaking(node)) {
          addHead(node, threshold, wanted);
        }
        node++;
      }
    }
    return wanted;
  }

  /**
   * A heading by itself says little. Where it is wanted and nothing that it heads is, the best unit
   * below it is wanted too.
   */
  private void addHead(int group, double threshold, Map<Integer, Candidate> wanted) {
    Candidate head = head(group);
    if (head == null || head.score() < threshold) {
      return;
    }
    wanted.put(group, head);
    Candidate best = null;
    for (int node = group + 1; node < units.next(group); ) {
      if (units.isUnit(node)) {
        Candidate unit = units.isMute(node) ? null : whole(node);
        if (unit != null && (best == null || unit.score() > best.score())) {
          best = unit;
        }
        node = units.next(node);
      } else {
        node++;
      }
    }
    if (best != null && best.score() < threshold) {
      wanted.putIfAbsent(best.node(), best.withRank(head.rank()));
    }
  }

  private static void addIfRelevant(
      @Nullable Candidate candidate, double threshold, Map<Integer, Candidate> wanted) {
    if (candidate != null && candidate.score() >= threshold) {
      wanted.put(candidate.node(), candidate);
    }
  }

  /** A unit, or a part of one; null if it has no token. */
  @Nullable Candidate whole(int node) {
    return candidate(node, units.start(node), units.end(node), endOfTokens(node));
  }

  /** The head of a group; null if it has no token. */
  private @Nullable Candidate head(int node) {
    int start = units.start(node);
    int end = units.headEnd(node);
    return candidate(node, start, end, node + 1 < units.next(node) ? units.start(node + 1) : end);
  }

  /** Where the tokens after a node begin: white space after it may be a token, and is its own. */
  private int endOfTokens(int node) {
    int next = units.next(node);
    int parent = units.parent(node);
    int end = next < units.size() ? units.start(next) : document.text().length();
    return parent < 0 ? end : Math.min(end, units.tailStart(parent));
  }

  private @Nullable Candidate candidate(int node, int start, int end, int endOfTokens) {
    int from = document.tokenAfter(start);
    int to = document.tokenAfter(endOfTokens);
    int best = document.bestToken(from, to);
    if (best < 0) {
      return null;
    }
    return Candidate.of(
        document.index(),
        node,
        start,
        end,
        tags.apply(document.labels().tag(best)),
        document.labels().relevance(best),
        document.labels().meanRelevance(from, to));
  }

  UnitTree units() {
    return units;
  }

  String text(int node) {
    return document.text().substring(units.start(node), units.end(node));
  }
}
