package dev.cprs.select;

import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What kept parts have paid for of the frames around them: each frame once. Where frames are too
 * large for the budget, parts are kept without them; then all parts of the outermost frame are,
 * since half a frame is worse than none.
 */
final class PaidFrames {
  private final List<LabelledDocument> documents;
  private final Counter counter;
  private final List<State> states = new ArrayList<>();

  PaidFrames(List<LabelledDocument> documents, Counter counter) {
    this.documents = documents;
    this.counter = counter;
    documents.forEach(document -> states.add(new State()));
  }

  /** What is known of one document, by node. */
  private static final class State {
    /** The nodes around kept parts. With a node, those around it are paid for. */
    final BitSet paid = new BitSet();

    /** The outermost frames of which parts are kept without them. */
    final BitSet bare = new BitSet();

    /** What heads and tails cost that were counted before. */
    final Map<Integer, Integer> costs = new HashMap<>();
  }

  /** A candidate with or without its frames, as what is kept beside it; null if it can't be. */
  @Nullable Candidate asTheOthers(Candidate candidate) {
    State state = states.get(candidate.document());
    int frame = outermost(candidate);
    if (candidate.node() >= 0) {
      return frame >= 0 && state.bare.get(frame) ? candidate.withoutFrames() : candidate;
    }
    return frame >= 0 && state.paid.get(frame) ? null : candidate;
  }

  /**
   * What is yet to pay for the frames around a candidate, and the separator before it.
   *
   * @param limit no more is counted once it is more than this
   */
  long cost(Candidate candidate, long limit) {
    LabelledDocument document = documents.get(candidate.document());
    UnitTree units = document.units();
    State state = states.get(candidate.document());
    long cost = 0;
    for (int node = Frames.innermost(units, candidate);
        node >= 0 && cost <= limit;
        node = units.parent(node)) {
      if (state.paid.get(node)) {
        return units.separator(node) == 0 ? cost : cost + 1;
      }
      cost += units.isFramed(node) ? state.costs.computeIfAbsent(node, n -> count(document, n)) : 0;
    }
    return cost;
  }

  private int count(LabelledDocument document, int node) {
    UnitTree units = document.units();
    return counter.count(document, units.start(node), units.headEnd(node))
        + counter.count(document, units.tailStart(node), units.end(node));
  }

  /** Pays for the frames around a candidate that is kept. */
  void pay(Candidate candidate) {
    UnitTree units = documents.get(candidate.document()).units();
    State state = states.get(candidate.document());
    int node = Frames.innermost(units, candidate);
    while (node >= 0 && !state.paid.get(node)) {
      state.paid.set(node);
      node = units.parent(node);
    }
    int frame = candidate.node() < 0 ? outermost(candidate) : -1;
    if (frame >= 0) {
      state.bare.set(frame);
    }
  }

  /** Whether a part is kept without its frames. */
  boolean isAnyBare() {
    return states.stream().anyMatch(state -> !state.bare.isEmpty());
  }

  /** The outermost frame around a candidate; -1 if it is in none. */
  private int outermost(Candidate candidate) {
    UnitTree units = documents.get(candidate.document()).units();
    int outermost = -1;
    int node =
        candidate.node() < 0
            ? InFrames.innermost(units, candidate.start())
            : Frames.innermost(units, candidate);
    for (; node >= 0; node = units.parent(node)) {
      outermost = units.isFramed(node) ? node : outermost;
    }
    return outermost;
  }
}
