package dev.cprs.formats.data;

import dev.cprs.spi.UnitTree;
import java.util.Random;

/**
 * What comes out when some nodes of a tree are kept: they, the heads and tails of the framed nodes
 * around them, separators between siblings, and white space as it stood or as the text has it.
 */
final class Kept {
  private final String text;
  private final UnitTree tree;
  private final boolean[] whole;
  private final boolean[] below;
  private final StringBuilder out = new StringBuilder();
  private int lastEnd = -1;

  private Kept(String text, UnitTree tree, boolean[] whole) {
    this.text = text;
    this.tree = tree;
    this.whole = whole;
    this.below = new boolean[tree.size()];
    for (int node = tree.size() - 1; node >= 0; node--) {
      int parent = tree.parent(node);
      if (parent >= 0 && (whole[node] || below[node])) {
        below[parent] = true;
      }
    }
  }

  /** Keeps each unit with a probability, and of some units only some parts. */
  static String some(String text, UnitTree tree, Random random, double probability) {
    boolean[] whole = new boolean[tree.size()];
    boolean anything = false;
    for (int node = 0; node < tree.size(); node++) {
      boolean part = tree.isLeaf(node) && random.nextDouble() < 0.3;
      whole[node] = (tree.isUnit(node) || part) && random.nextDouble() < probability;
      anything |= whole[node];
    }
    if (!anything) {
      for (int node = 0; node < tree.size() && !anything; node++) {
        whole[node] = tree.isUnit(node);
        anything = whole[node];
      }
    }
    Kept kept = new Kept(text, tree, whole);
    for (int node = 0; node < tree.size(); node = tree.next(node)) {
      kept.add(node, false);
    }
    return kept.out.toString();
  }

  private boolean add(int node, boolean separate) {
    if (!whole[node] && !below[node]) {
      return false;
    }
    char separator = separate ? tree.separator(tree.parent(node)) : 0;
    if (whole[node]) {
      piece(tree.start(node), tree.end(node), separator);
      return true;
    }
    if (tree.isFramed(node)) {
      piece(tree.start(node), tree.headEnd(node), separator);
      separator = 0;
    }
    boolean any = false;
    for (int child = node + 1; child < tree.next(node); child = tree.next(child)) {
      if (separator != 0 && !any && (whole[child] || below[child])) {
        out.append(separator);
      }
      any |= add(child, any);
    }
    if (tree.isFramed(node) && tree.tailStart(node) < tree.end(node)) {
      piece(tree.tailStart(node), tree.end(node), '\0');
    }
    return true;
  }

  private void piece(int start, int end, char separator) {
    if (start == end) {
      return;
    }
    if (separator != 0) {
      out.append(separator);
    }
    if (lastEnd >= 0) {
      String gap = text.substring(lastEnd, start);
      String white = separator == 0 ? gap : gap.replaceFirst(String.valueOf(separator), "");
      if (white.isBlank()) {
        out.append(white);
      } else if (gap.indexOf('\n') >= 0) {
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int indent = line;
        while (indent < start && text.charAt(indent) == ' ') {
          indent++;
        }
        out.append('\n').append(text, line, indent);
      } else if (gap.chars().anyMatch(Character::isWhitespace)) {
        out.append(' ');
      }
    }
    out.append(text, start, end);
    lastEnd = end;
  }
}
