package dev.cprs.formats;

import dev.cprs.spi.UnitTree;
import java.util.function.IntUnaryOperator;

/** Copies what a tree says of a node, but for its place. */
public final class NodeCopy {
  private NodeCopy() {}

  /**
   * Tells the node that was added or opened last what another tree says of one of its own.
   *
   * @param offset where an offset of that tree's text stands in the text of {@code units}
   */
  public static void describe(
      UnitTree tree, int node, UnitTree.Builder units, IntUnaryOperator offset) {
    if (tree.nameStart(node) >= 0) {
      units.name(offset.applyAsInt(tree.nameStart(node)), offset.applyAsInt(tree.nameEnd(node)));
    }
    if (tree.isFramed(node)) {
      units.framed();
    }
    if (tree.isSpeaking(node)) {
      units.speaking();
    }
    if (tree.isEscaped(node)) {
      units.escaped();
    }
    if (tree.isMute(node)) {
      units.mute();
    }
    if (tree.isAlert(node)) {
      units.alert();
    }
    if (tree.separator(node) != 0) {
      units.separator(tree.separator(node));
    }
  }
}
