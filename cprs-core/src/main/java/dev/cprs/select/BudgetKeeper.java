package dev.cprs.select;

import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Keeps what fits a budget, the best first. A candidate costs its own tokens and those of the
 * frames around it that nothing kept has paid for yet. One that is larger than the whole budget is
 * opened, and its best parts compete with the others.
 */
public final class BudgetKeeper {
  private final List<LabelledDocument> documents;
  private final Counter counter;

  /** Frames that are paid for: a bit for each node, by document. */
  private final List<BitSet> paid = new ArrayList<>();

  /**
   * @param counter counts the tokens that the budget is given in
   */
  public BudgetKeeper(List<LabelledDocument> documents, Counter counter) {
    this.documents = documents;
    this.counter = counter;
  }

  /**
   * What is kept.
   *
   * @param candidates in document order, disjoint
   * @param dropped how many of the given candidates were left out, with all their parts
   */
  public record Kept(List<Candidate> candidates, int dropped) {}

  /** A candidate, and which of the given ones it is or is a part of. */
  private record Item(Candidate candidate, int given) {}

  private static final Comparator<Item> BEST_FIRST =
      Comparator.comparing(Item::candidate, Candidate.BEST_FIRST);

  /**
   * Keeps every required candidate, and the best others whose tokens together stay within the
   * limit. A candidate that no longer fits is skipped; a smaller one after it may still fit.
   */
  public Kept keep(List<Candidate> candidates, long limit) {
    paid.clear();
    documents.forEach(document -> paid.add(new BitSet()));
    PriorityQueue<Item> queue = new PriorityQueue<>(BEST_FIRST);
    for (int i = 0; i < candidates.size(); i++) {
      queue.add(new Item(candidates.get(i), i));
    }
    List<Candidate> kept = new ArrayList<>();
    Set<Integer> given = new HashSet<>();
    long tokens = 0;
    while (!queue.isEmpty()) {
      Item item = queue.remove();
      Candidate candidate = item.candidate();
      long cost = limit == Long.MAX_VALUE ? 0 : cost(candidate);
      if (candidate.required() || tokens + cost <= limit) {
        kept.add(candidate);
        given.add(item.given());
        pay(candidate);
        tokens += cost;
      } else if (cost > limit) {
        for (Candidate part : opened(candidate, limit)) {
          queue.add(new Item(part, item.given()));
        }
      }
    }
    kept.sort(Candidate.IN_DOCUMENT_ORDER);
    return new Kept(List.copyOf(kept), candidates.size() - given.size());
  }

  private List<Candidate> opened(Candidate candidate, long limit) {
    LabelledDocument document = documents.get(candidate.document());
    long frames = cost(candidate) - own(candidate);
    List<Candidate> parts =
        frames + ownFrame(candidate) < limit
            ? Opener.parts(document, candidate, limit - frames, counter)
            : List.of();
    if (parts.isEmpty() && candidate.node() >= 0) {
      // Better without its frame than not at all.
      return List.of(candidate.withPlace(-1, candidate.start(), candidate.end()));
    }
    return parts;
  }

  /** The tokens of the head and tail that a candidate's own parts would be kept with. */
  private long ownFrame(Candidate candidate) {
    LabelledDocument document = documents.get(candidate.document());
    UnitTree units = document.units();
    int node = candidate.node();
    boolean opens =
        node >= 0
            && units.isFramed(node)
            && !units.isLeaf(node)
            && candidate.start() < units.headEnd(node)
            && candidate.end() > units.headEnd(node);
    return opens
        ? counter.count(document, units.start(node), units.headEnd(node))
            + (long) counter.count(document, units.tailStart(node), units.end(node))
        : 0;
  }

  private long own(Candidate candidate) {
    return counter.count(
        documents.get(candidate.document()), candidate.start(), candidate.end());
  }

  private long cost(Candidate candidate) {
    LabelledDocument document = documents.get(candidate.document());
    UnitTree units = document.units();
    BitSet bought = paid.get(candidate.document());
    long cost = Frames.isFramedHead(units, candidate) ? 0 : own(candidate);
    for (int node : Frames.around(units, candidate)) {
      if (units.separator(node) != 0) {
        cost++;
      }
      if (units.isFramed(node) && !bought.get(node)) {
        cost += counter.count(document, units.start(node), units.headEnd(node));
        cost += counter.count(document, units.tailStart(node), units.end(node));
      }
    }
    return cost;
  }

  private void pay(Candidate candidate) {
    UnitTree units = documents.get(candidate.document()).units();
    for (int node : Frames.around(units, candidate)) {
      paid.get(candidate.document()).set(node);
    }
  }
}
