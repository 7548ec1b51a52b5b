package dev.cprs.select;

import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
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
  private static final Comparator<Item> BEST_FIRST =
      Comparator.comparing(Item::candidate, Candidate.BEST_FIRST);

  private final List<LabelledDocument> documents;
  private final Counter counter;

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
   * @param bare whether something is kept without its frames, which are too large for the budget
   */
  public record Kept(List<Candidate> candidates, int dropped, boolean bare) {}

  /** A candidate, and which of the given ones it is or is a part of. */
  private record Item(Candidate candidate, int given) {}

  /**
   * Keeps every required candidate, and the best others whose tokens together stay within the
   * limit. A candidate that no longer fits is skipped; a smaller one after it may still fit.
   *
   * @param candidates in document order, disjoint
   */
  public Kept keep(List<Candidate> candidates, long limit) {
    if (limit == Long.MAX_VALUE) {
      return new Kept(List.copyOf(candidates), 0, false);
    }
    PaidFrames frames = new PaidFrames(documents, counter);
    PriorityQueue<Item> queue = new PriorityQueue<>(BEST_FIRST);
    for (int i = 0; i < candidates.size(); i++) {
      queue.add(new Item(candidates.get(i), i));
    }
    List<Candidate> kept = new ArrayList<>();
    Set<Integer> given = new HashSet<>();
    long tokens = 0;
    while (!queue.isEmpty()) {
      Item item = queue.remove();
      Candidate candidate = frames.asTheOthers(item.candidate());
      if (candidate == null) {
        continue;
      }
      long around = frames.cost(candidate, limit);
      long cost = around + own(candidate);
      if (candidate.required() || tokens + cost <= limit) {
        kept.add(candidate);
        given.add(item.given());
        frames.pay(candidate);
        tokens += cost;
      } else if (cost > limit) {
        for (Candidate part : opened(candidate, limit - around)) {
          queue.add(new Item(part, item.given()));
        }
      }
    }
    kept.sort(Candidate.IN_DOCUMENT_ORDER);
    return new Kept(List.copyOf(kept), candidates.size() - given.size(), frames.isAnyBare());
  }

  /**
   * The parts of a candidate, or the candidate without its frames, which is better than nothing.
   *
   * @param room how many tokens the frames around it leave
   */
  private List<Candidate> opened(Candidate candidate, long room) {
    LabelledDocument document = documents.get(candidate.document());
    boolean isFrame = Frames.isFramedHead(document.units(), candidate);
    List<Candidate> parts =
        room > ownFrame(candidate) && !isFrame
            ? Opener.parts(document, candidate, room, counter)
            : List.of();
    return parts.isEmpty() && candidate.node() >= 0 ? List.of(candidate.withoutFrames()) : parts;
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

  /** What a candidate costs itself; a head is paid for as a frame. */
  private long own(Candidate candidate) {
    LabelledDocument document = documents.get(candidate.document());
    return Frames.isFramedHead(document.units(), candidate)
        ? 0
        : counter.count(document, candidate.start(), candidate.end());
  }
}
