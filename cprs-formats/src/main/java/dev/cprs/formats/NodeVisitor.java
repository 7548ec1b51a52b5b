package dev.cprs.formats;

import dev.cprs.spi.UnitTree;

/** Visits the nodes of a tree in the order of their text. */
interface NodeVisitor {
  /** A node with children begins: its head comes now. */
  void opened(int node);

  /** A node without children. */
  void leaf(int node);

  /** A node with children ends: its tail comes now. */
  void closed(int node);

  /** Walks over all nodes. */
  static void walk(UnitTree tree, NodeVisitor visitor) {
    int open = -1;
    for (int node = 0; node < tree.size(); node++) {
      open = close(tree, open, node, visitor);
      if (tree.isLeaf(node)) {
        visitor.leaf(node);
      } else {
        visitor.opened(node);
        open = node;
      }
    }
    close(tree, open, tree.size(), visitor);
  }

  private static int close(UnitTree tree, int open, int next, NodeVisitor visitor) {
    int node = open;
    while (node >= 0 && tree.next(node) <= next) {
      visitor.closed(node);
      node = tree.parent(node);
    }
    return node;
  }
}
