package dev.cprs.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.cprs.spi.UnitTree;

/** What holds for the unit tree of any text. */
public final class UnitTreeChecks {
  private UnitTreeChecks() {}

  /**
   * Checks a tree against its text: offsets enclose each other, every leaf is in exactly one unit,
   * no character is cut, and none is lost but white space and separators.
   *
   * @throws AssertionError with the place that is wrong
   */
  public static void check(String text, UnitTree tree) {
    int covered = 0;
    for (int node = 0; node < tree.size(); node++) {
      int parent = tree.parent(node);
      if (parent >= 0) {
        assertTrue(
            tree.start(node) >= tree.headEnd(parent) && tree.end(node) <= tree.tailStart(parent),
            described(tree, node) + " lies outside the body of " + described(tree, parent));
      }
      checkCharacters(text, tree, node);
      if (tree.isUnit(node)) {
        assertTrue(parent < 0 || tree.unitOf(parent) < 0, described(tree, node) + " is in a unit");
      } else if (tree.isLeaf(node)) {
        assertTrue(tree.unitOf(node) >= 0, described(tree, node) + " belongs to no unit");
      }
    }
    // Text that no leaf, head or tail holds.
    for (int node = 0; node < tree.size(); ) {
      covered = walk(text, tree, node, covered, '\0');
      node = tree.next(node);
    }
    onlyBlank(text, covered, text.length(), '\0');
  }

  private static int walk(String text, UnitTree tree, int top, int from, char around) {
    int covered = from;
    int[] open = new int[16];
    int depth = 0;
    for (int node = top; node < tree.next(top); node++) {
      while (depth > 0 && tree.next(open[depth - 1]) <= node) {
        covered = closed(text, tree, open[--depth], covered);
      }
      char separator = depth == 0 ? around : tree.separator(open[depth - 1]);
      onlyBlank(text, covered, tree.start(node), separator);
      if (tree.isLeaf(node)) {
        covered = tree.end(node);
      } else {
        covered = tree.headEnd(node);
        if (depth == open.length) {
          open = java.util.Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = node;
      }
    }
    while (depth > 0) {
      covered = closed(text, tree, open[--depth], covered);
    }
    return covered;
  }

  private static int closed(String text, UnitTree tree, int node, int covered) {
    onlyBlank(text, covered, tree.tailStart(node), tree.separator(node));
    return tree.end(node);
  }

  private static void onlyBlank(String text, int from, int to, char separator) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || c == '\ufeff'
              || c <= ' '
              || c == '\u0085';
      if (!blank && !(separator != 0 && c == separator)) {
        fail(
            "Character %d, U+%04X, is in no leaf, head or tail: '%s'"
                .formatted(
                    i, (int) c, text.substring(Math.max(from, i - 20), Math.min(to, i + 20))));
      }
    }
  }

  private static void checkCharacters(String text, UnitTree tree, int node) {
    int[] places = {tree.start(node), tree.headEnd(node), tree.tailStart(node), tree.end(node)};
    for (int place : places) {
      boolean inside =
          place > 0
              && place < text.length()
              && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
      assertFalse(inside, described(tree, node) + " cuts a character at " + place);
    }
  }

  private static String described(UnitTree tree, int node) {
    return "%s %d from %d to %d".formatted(tree.kind(node), node, tree.start(node), tree.end(node));
  }
}
