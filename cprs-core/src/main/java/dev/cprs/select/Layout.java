package dev.cprs.select;

import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;

/**
 * The text that comes out of one document: kept parts in their order, with the heads and tails that
 * frame them and the separators between them. All of it but the marks is taken from the document.
 */
final class Layout {
  private final Marks marks;
  private final String text;
  private final UnitTree units;
  private final Gaps gaps;
  private final TracedText out;

  /** The nodes around the last piece, from the top down. */
  private final List<Around> open = new ArrayList<>();

  /** Where the last piece ends in the document; 0 before the first. */
  private int last;

  /** How many of the open nodes are strings. */
  private int strings;

  private Layout(LabelledDocument document, Marks marks) {
    this.marks = marks;
    this.text = document.text();
    this.units = document.units();
    this.out = new TracedText(text);
    this.gaps = new Gaps(document, marks, out);
  }

  /** A node around the last piece, and whether a child of it is out. */
  private static final class Around {
    final int node;
    boolean hasChild;
    int marks;

    Around(int node) {
      this.node = node;
    }
  }

  /**
   * Lays out a document's kept parts.
   *
   * @param kept in document order, disjoint, at least one
   * @param marks says what was left out
   */
  static Layout of(LabelledDocument document, List<Candidate> kept, Marks marks) {
    Layout layout = new Layout(document, marks);
    kept.forEach(layout::add);
    layout.closeTo(0);
    layout.gaps.end(layout.last);
    return layout;
  }

  String text() {
    return out.toString();
  }

  /** Where it stands in the document. */
  Origins origins() {
    return out.origins();
  }

  private void add(Candidate candidate) {
    int[] around = Frames.around(units, candidate);
    int shared = 0;
    while (shared < around.length
        && shared < open.size()
        && open.get(shared).node == around[shared]) {
      shared++;
    }
    closeTo(shared);
    for (int depth = shared; depth < around.length; depth++) {
      int node = around[depth];
      separate(units.start(node));
      open.add(new Around(node));
      if (units.isFramed(node) && last < units.headEnd(node)) {
        piece(units.start(node), units.headEnd(node));
      }
      strings += units.isEscaped(node) ? 1 : 0;
    }
    if (!Frames.isFramedHead(units, candidate)) {
      separate(candidate.start());
      piece(candidate.start(), candidate.end());
    }
  }

  /** Writes the separator before a child of the innermost open node, unless it is the first. */
  private void separate(int start) {
    if (open.isEmpty()) {
      return;
    }
    Around parent = open.get(open.size() - 1);
    boolean marked = markAmong(parent, start, parent.hasChild);
    if (parent.hasChild || marked) {
      int separator = Frames.separatorBefore(text, units, parent.node, start);
      if (separator >= last) {
        if (!marked && strings == 0) {
          gaps.leftOut(last, separator);
        }
        out.take(separator, separator + 1);
        last = separator + 1;
      }
    }
    parent.hasChild = true;
  }

  /**
   * Writes a mark as a child of a node, where marks are written so and something was left out.
   *
   * @param separated whether a separator must stand before it
   */
  private boolean markAmong(Around parent, int to, boolean separated) {
    char separator = units.separator(parent.node);
    int from = Math.max(last, units.headEnd(parent.node));
    if (!marks.among() || separator == 0 || isEmpty(from, to, separator) || strings > 0) {
      return false;
    }
    Around holder = holder();
    CharSequence head = text.subSequence(units.start(holder.node), units.headEnd(holder.node));
    String mark = marks.among(head, holder.marks++, from, to);
    out.add(separated ? separator + " " : "").add(mark);
    return true;
  }

  /** The innermost open node with a head: chunks of a list have none. */
  private Around holder() {
    for (int depth = open.size() - 1; depth > 0; depth--) {
      Around around = open.get(depth);
      if (units.headEnd(around.node) > units.start(around.node)) {
        return around;
      }
    }
    return open.get(0);
  }

  private boolean isEmpty(int from, int to, char separator) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != separator && !WhiteSpace.is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void closeTo(int depth) {
    while (open.size() > depth) {
      Around around = open.get(open.size() - 1);
      int node = around.node;
      markAmong(around, units.tailStart(node), around.hasChild);
      open.remove(open.size() - 1);
      if (units.isFramed(node)) {
        piece(Math.max(last, units.tailStart(node)), units.end(node));
      } else if (marks.among()) { // what was left out of it is marked
        last = Math.max(last, units.tailStart(node));
      }
      strings -= units.isEscaped(node) ? 1 : 0;
    }
  }

  private void piece(int start, int end) {
    if (start < end) {
      if (strings > 0) {
        gaps.writeInString(last, start);
      } else {
        gaps.write(last, start);
      }
      out.take(start, end);
      last = end;
    }
  }
}
