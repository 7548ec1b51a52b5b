package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import dev.cprs.formats.NodeCopy;
import dev.cprs.formats.NodeVisitor;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;

/**
 * The units of what a string means, placed where they stand in the string.
 *
 * <p>Escaped white space is text like any other to what lays the kept parts out, so it belongs to
 * the units here: a unit goes on up to the line break behind it and begins with its indentation.
 */
final class QuotedUnits {
  private final UnitTree.Builder units;
  private final EscapedText string;
  private final CharSequence meaning;
  private final UnitTree tree;

  /** Starts and ends of heads, leaves and tails that aren't empty, as offsets of the meaning. */
  private int[] starts = new int[16];

  private int[] ends = new int[16];
  private int count;

  /** The number of the part that comes next. */
  private int next;

  private QuotedUnits(UnitTree.Builder units, EscapedText string) {
    this.units = units;
    this.string = string;
    this.meaning = string.meaning();
    this.tree = units.other(meaning).inner(0, meaning.length()).build();
  }

  /** Adds the units of a string or a part of one. */
  static void add(UnitTree.Builder units, EscapedText string) {
    QuotedUnits quoted = new QuotedUnits(units, string);
    NodeVisitor.walk(quoted.tree, quoted.collector());
    if (quoted.count == 0) {
      quoted.addBlank();
      return;
    }
    quoted.shareGaps();
    NodeVisitor.walk(quoted.tree, quoted.adder());
    quoted.addNoise();
  }

  /** A string of nothing but white space, some of it in escapes. */
  private void addBlank() {
    if (isEscaped(0, meaning.length())) {
      units.leaf(UnitKind.SENTENCE, string.from(), string.to());
    }
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
    starts[count] = start;
    ends[count++] = end;
  }

  /** Gives the white space between parts to one of them. */
  private void shareGaps() {
    int from = 0;
    for (int part = 0; part <= count; part++) {
      int to = part < count ? starts[part] : meaning.length();
      int before = Chars.skipBlank(meaning, from, to);
      if (before == to) {
        share(part, from, to);
      } else {
        int after = Chars.trimEnd(meaning, before, to);
        setEnd(part - 1, isEscaped(from, before) ? before : from);
        setStart(part, isEscaped(after, to) ? after : to);
      }
      from = part < count ? ends[part] : to;
    }
  }

  private void setEnd(int part, int end) {
    if (part >= 0) {
      ends[part] = end;
    }
  }

  private void setStart(int part, int start) {
    if (part < count) {
      starts[part] = start;
    }
  }

  /** Shares a gap of nothing but white space; one of plain spaces stays between the parts. */
  private void share(int part, int from, int to) {
    int lines = part == 0 ? from : part == count ? to : afterLines(from, to);
    if (isEscaped(from, to) && lines == from && part > 0) {
      lines = to;
    }
    if (isEscaped(from, to)) {
      setEnd(part - 1, lines);
      setStart(part, lines);
    }
  }

  /** After the last line end; the start if there is none. */
  private int afterLines(int from, int to) {
    int at = to;
    while (at > from && !Chars.isLineEnd(meaning.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether white space of the meaning is written as something else. */
  private boolean isEscaped(int from, int to) {
    return !string.isBlank(from, to);
  }

  private NodeVisitor adder() {
    return new NodeVisitor() {
      @Override
      public void opened(int node) {
        int start = string.offset(starts[next]);
        boolean hasHead = tree.headEnd(node) > tree.start(node);
        int headEnd = hasHead ? string.offset(ends[next++]) : start;
        if (tree.isUnit(node) || units.isInUnit()) {
          units.unit(tree.kind(node), start, headEnd);
        } else {
          units.group(tree.kind(node), start, headEnd);
        }
        NodeCopy.describe(tree, node, units, string::offset);
      }

      @Override
      public void leaf(int node) {
        units.leaf(tree.kind(node), string.offset(starts[next]), string.offset(ends[next]));
        next++;
        NodeCopy.describe(tree, node, units, string::offset);
      }

      @Override
      public void closed(int node) {
        boolean hasTail = tree.end(node) > tree.tailStart(node);
        // Without a tail it may go on behind its last child, to a comma.
        int end = hasTail ? ends[next] : Math.max(ends[next - 1], tree.end(node));
        units.close(string.offset(hasTail ? starts[next] : end), string.offset(end));
        next += hasTail ? 1 : 0;
      }
    };
  }

  /** Hides escape sequences, and what the tree hides of what they mean. */
  private void addNoise() {
    int[] inner = tree.noise();
    int free = string.from();
    for (int i = 0; i < inner.length; i += 2) {
      int start = Math.max(free, string.offset(inner[i]));
      int end = string.offset(inner[i + 1]);
      EscapedText.hide(units, free, start);
      units.noise(start, end);
      free = end;
    }
    EscapedText.hide(units, free, string.to());
  }
}
