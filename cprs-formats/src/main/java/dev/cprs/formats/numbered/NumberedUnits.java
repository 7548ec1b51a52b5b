package dev.cprs.formats.numbered;

import dev.cprs.formats.Chars;
import dev.cprs.formats.NodeCopy;
import dev.cprs.formats.NodeVisitor;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;

/**
 * The units of what lines are without their numbers, placed where they stand. A part that begins a
 * line begins with its number; numbers of lines with nothing else belong to the part before.
 */
final class NumberedUnits {
  private final UnitTree.Builder units;
  private final LineNumbers lines;
  private final int first;
  private final int end;
  private final NumberedText text;
  private final UnitTree tree;

  /** Starts and ends in the text of heads, leaves and tails that aren't empty. */
  private int[] starts = new int[16];

  private int[] ends = new int[16];
  private int count;

  /** The line after the last one whose number a part has. */
  private int numbered;

  /** The number of the part that comes next. */
  private int next;

  private NumberedUnits(UnitTree.Builder units, LineNumbers lines, int first, int end) {
    this.units = units;
    this.lines = lines;
    this.first = first;
    this.end = end;
    this.text = new NumberedText(units.text(), lines, first, end);
    this.tree = units.other(text.left()).inner(0, text.left().length()).build();
    this.numbered = first;
  }

  /**
   * Adds the units of some lines that all have numbers.
   *
   * @param first the first line
   * @param end the line after the last one
   * @return whether there were any
   */
  static boolean add(UnitTree.Builder units, LineNumbers lines, int first, int end) {
    NumberedUnits numbered = new NumberedUnits(units, lines, first, end);
    NodeVisitor.walk(numbered.tree, numbered.collector());
    if (numbered.count == 0) {
      return false;
    }
    numbered.takeNumbers(end, numbered.count);
    NodeVisitor.walk(numbered.tree, numbered.adder());
    numbered.addNoise();
    return true;
  }

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
    int line = text.line(start);
    boolean begins = text.isFirst(start) && line >= numbered;
    takeNumbers(begins ? line : line + 1, count);
    starts[count] =
        count == 0 ? lines.digit(first) : begins ? lines.digit(line) : text.offset(start);
    ends[count++] = place(end);
    numbered = Math.max(numbered, text.line(end - 1) + 1);
  }

  /** Gives the numbers of lines up to one that no part has to the part before. */
  private void takeNumbers(int line, int part) {
    if (numbered < line && part > 0) {
      ends[part - 1] = Chars.trimEnd(units.text(), ends[part - 1], lines.content(line - 1));
    }
    numbered = Math.max(numbered, line);
  }

  /** Where a part ends in the text. */
  private int place(int end) {
    return text.offset(end - 1) + 1;
  }

  private NodeVisitor adder() {
    return new NodeVisitor() {
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
        int end = hasTail ? ends[next] : Math.max(ends[next - 1], place(tree.end(node)));
        units.close(hasTail ? starts[next] : end, end);
        next += hasTail ? 1 : 0;
      }
    };
  }

  private void describe(int node) {
    NodeCopy.describe(tree, node, units, text::offset);
  }

  /** Hides the numbers, and what the tree hides of the lines. */
  private void addNoise() {
    int[] inner = tree.noise();
    int at = 0;
    for (int line = first; line < end; line++) {
      units.noise(lines.digit(line), lines.content(line));
      for (; at < inner.length && text.line(inner[at]) == line; at += 2) {
        // What goes on in the next line goes on behind its number.
        int last = Math.min(place(inner[at + 1]), lines.start(line + 1));
        units.noise(text.offset(inner[at]), last);
      }
    }
  }
}
