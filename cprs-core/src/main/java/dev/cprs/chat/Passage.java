package dev.cprs.chat;

import java.util.List;

/**
 * A part of a text that may be compressed: a context that is one document or several.
 *
 * @param kind what it is
 * @param outer all of it, with its markers and the heads of its documents
 * @param bodies what may be compressed of it, in order, disjoint, at least one; between them are
 *     the heads, which stay
 */
record Passage(TextKind kind, Block outer, List<Block> bodies) {
  Passage {
    bodies = List.copyOf(bodies);
  }

  static Passage of(TextKind kind, Block block) {
    return new Passage(kind, block, List.of(block));
  }

  /** From the first body to the last: what an omission is counted in. */
  Block hull() {
    return new Block(bodies.get(0).start(), bodies.get(bodies.size() - 1).end());
  }

  /** The same part, in a text that begins so many characters earlier. */
  Passage moved(int by) {
    return new Passage(kind, outer.moved(by), bodies.stream().map(b -> b.moved(by)).toList());
  }
}
