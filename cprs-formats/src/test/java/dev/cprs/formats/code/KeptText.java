package dev.cprs.formats.code;

import dev.cprs.spi.UnitTree;
import java.util.Set;

/**
 * What the library writes when only some nodes of a text are kept: these, the heads and tails of
 * what encloses them, and the white space and separators between.
 */
final class KeptText {
  private final String text;
  private final UnitTree tree;
  private final StringBuilder out = new StringBuilder();

  /** Where the text that was written last ends; below 0 if there is none. */
  private int last = -1;

  private KeptText(String text, UnitTree tree) {
    this.text = text;
    this.tree = tree;
  }

  static String of(String text, UnitTree tree, Set<Integer> kept) {
    boolean[] needed = new boolean[tree.size()];
    boolean[] inside = new boolean[tree.size()];
    for (int node = tree.size() - 1; node >= 0; node--) {
      needed[node] |= kept.contains(node);
      if (needed[node] && tree.parent(node) >= 0) {
        needed[tree.parent(node)] = true;
      }
    }
    KeptText writer = new KeptText(text, tree);
    int[] open = new int[tree.size() + 1];
    int depth = 0;
    for (int node = 0; node <= tree.size(); node++) {
      while (depth > 0 && (node == tree.size() || tree.next(open[depth - 1]) <= node)) {
        writer.tail(open[--depth]);
      }
      if (node == tree.size()) {
        break;
      }
      int parent = tree.parent(node);
      inside[node] = parent >= 0 && (inside[parent] || kept.contains(parent));
      if (!needed[node] || inside[node]) {
        continue;
      }
      boolean sibling = parent >= 0 && writer.last > tree.headEnd(parent);
      if (kept.contains(node)) {
        writer.write(tree.start(node), tree.end(node), sibling ? tree.separator(parent) : '\0');
      } else {
        if (tree.isFramed(node)) {
          writer.write(
              tree.start(node), tree.headEnd(node), sibling ? tree.separator(parent) : '\0');
        }
        open[depth++] = node;
      }
    }
    return writer.out.toString();
  }

  private void tail(int node) {
    if (tree.isFramed(node)) {
      write(tree.tailStart(node), tree.end(node), '\0');
    }
  }

  private void write(int from, int to, char separator) {
    if (from == to) {
      return;
    }
    if (last >= 0 && last < from) {
      String gap = text.substring(last, from);
      if (gap.isBlank()) {
        out.append(gap);
      } else {
        if (separator != 0 && gap.indexOf(separator) >= 0) {
          out.append(separator);
        }
        if (gap.indexOf('\n') >= 0) {
          int line = text.lastIndexOf('\n', from - 1) + 1;
          String indentation = text.substring(line, from);
          out.append('\n').append(indentation.isBlank() ? indentation : "");
        } else {
          out.append(' ');
        }
      }
    }
    out.append(text, from, to);
    last = to;
  }
}
