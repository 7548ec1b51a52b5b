package dev.cprs.formats;

import dev.cprs.spi.UnitTree;
import java.util.Arrays;

/**
 * The tree of what a part of a text means, or is without something, put where it stands in the
 * text. Its parts are the heads, leaves and tails that aren't empty, in their order; which place
 * each has, and who has what lies between, is told by those who extend this. Offsets are UTF-16
 * units.
 */
public abstract class PlacedTree {
  protected final UnitTree.Builder units;

  /** The tree of the other text. */
  protected final UnitTree tree;

  /** Where the parts start and end: of the other text at first, of the text when they are put. */
  protected int[] starts = new int[16];

  protected int[] ends = new int[16];
  protected int count;

  /** The number of the part that comes next. */
  private int next;

  /** Segments the other text. */
  protected PlacedTree(UnitTree.Builder units, CharSequence other) {
    this.units = units;
    this.tree = units.other(other).inner(0, other.length()).build();
    NodeVisitor.walk(tree, collector());
  }

  /** Where a character of the other text stands in the text. */
  protected abstract int offset(int at);

  /** Where something ends in the text that ends there in the other one. */
  protected abstract int end(int at);

  private NodeVisitor collector() {
    return new NodeVisitor() {
      @Override
      public void opened(int node) {
        collect(tree.start(node), tree.headEnd(node));
      }

      @Override
      public void leaf(int node) {
        collect(tree.start(node), tree.end(node));
      }

      @Override
      public void closed(int node) {
        collect(tree.tailStart(node), tree.end(node));
      }
    };
  }

  private void collect(int start, int end) {
    if (start == end) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  /** Adds the nodes, their parts at the places that they have now. */
  protected final void put() {
    NodeVisitor.walk(
        tree,
        new NodeVisitor() {
          @Override
          public void opened(int node) {
            int start = starts[next];
            boolean hasHead = tree.headEnd(node) > tree.start(node);
            int headEnd = hasHead ? ends[next++] : start;
            if (tree.isUnit(node) || units.isInUnit()) {
              units.unit(tree.kind(node), start, headEnd);
            } else {
              units.group(tree.kind(node), start, headEnd);
            }
            describe(node);
          }

          @Override
          public void leaf(int node) {
            units.leaf(tree.kind(node), starts[next], ends[next]);
            next++;
            describe(node);
          }

          @Override
          public void closed(int node) {
            boolean hasTail = tree.end(node) > tree.tailStart(node);
            // Without a tail it may go on behind its last child, to a comma.
            int end = hasTail ? ends[next] : Math.max(ends[next - 1], end(tree.end(node)));
            units.close(hasTail ? starts[next] : end, end);
            next += hasTail ? 1 : 0;
          }
        });
  }

  private void describe(int node) {
    if (tree.nameStart(node) >= 0) {
      units.name(offset(tree.nameStart(node)), end(tree.nameEnd(node)));
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
