package dev.cprs.formats.data;

import dev.cprs.spi.UnitTree;

/** A walk over the nodes of a tree in the order of their text. */
interface Nodes {
  /** A node with children begins: its head comes now. */
  void opened(int node);

  /** A node without children. */
  void leaf(int node);

  /** A node with children ends: its tail comes now. */
  void closed(int node);

  /** Walks over all nodes. */
  static void walk(UnitTree tree, Nodes nodes) {
    int open = -1;
    for (int node = 0; node < tree.size(); node++) {
      open = close(tree, open, node, nodes);
      if (tree.isLeaf(node)) {
        nodes.leaf(node);
      } else {
        nodes.opened(node);
        open = node;
      }
    }
    close(tree, open, tree.size(), nodes);
  }

  private static int close(UnitTree tree, int open, int next, Nodes nodes) {
    int node = open;
    while (node >= 0 && tree.next(node) <= next) {
      nodes.closed(node);
      node = tree.parent(node);
    }
    return node;
  }
}
