package dev.cprs.formats.table;

import dev.cprs.formats.Chars;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.UnitTreeChecks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the tests of tables look at in a tree. */
final class Trees {
  private Trees() {}

  /** A checked tree; what is inside rows and around tables is one sentence. */
  static UnitTree of(String text, Segmenter segmenter) {
    UnitTree.Builder units = builder(text);
    segmenter.segment(0, text.length(), units);
    UnitTree tree = units.build();
    UnitTreeChecks.check(text, tree);
    return tree;
  }

  static UnitTree.Builder builder(String text) {
    return new UnitTree.Builder(
        text,
        (from, to, format, units) -> {
          int start = Chars.skipBlank(text, from, to);
          if (start < to) {
            units.leaf(UnitKind.SENTENCE, start, Chars.trimEnd(text, start, to));
          }
        });
  }

  /** The texts of the units of a kind. */
  static List<String> units(String text, UnitTree tree, UnitKind kind) {
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node) && tree.kind(node) == kind) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }

  /** The texts of the tables' heads; empty for a table without one. */
  static List<String> heads(String text, UnitTree tree) {
    List<String> heads = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.TABLE) {
        heads.add(text.substring(tree.start(node), tree.headEnd(node)));
      }
    }
    return heads;
  }

  /**
   * The text that is left of a tree if some units are kept, as the pipeline writes it where units
   * stand on lines of their own: with the heads and tails around them.
   */
  static String kept(String text, UnitTree tree, java.util.function.IntPredicate keeps) {
    StringBuilder kept = new StringBuilder();
    for (int node = 0; node < tree.size(); node = tree.next(node)) {
      if (tree.kind(node) != UnitKind.TABLE) {
        continue;
      }
      StringBuilder rows = new StringBuilder();
      for (int row = node + 1; row < tree.next(node); row = tree.next(row)) {
        if (keeps.test(row)) {
          rows.append(text, tree.start(row), tree.end(row)).append('\n');
        }
      }
      if (!rows.isEmpty()) {
        line(kept, text.substring(tree.start(node), tree.headEnd(node)));
        kept.append(rows);
        line(kept, text.substring(tree.tailStart(node), tree.end(node)));
      }
    }
    return kept.toString();
  }

  private static void line(StringBuilder kept, String line) {
    if (!line.isEmpty()) {
      kept.append(line).append('\n');
    }
  }

  /** A resource beside this class. */
  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Trees.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
