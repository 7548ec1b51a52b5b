package dev.cprs.formats.data;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Trees of texts, and what they hold as text. */
final class Trees {
  private Trees() {}

  static UnitTree of(CharSequence text, Segmenter segmenter) {
    Segmenter prose = Segmenters.of(List.of()).get(Segmenters.PROSE);
    UnitTree.Builder units =
        new UnitTree.Builder(text, (from, to, format, in) -> prose.segment(from, to, in));
    segmenter.segment(0, text.length(), units);
    return units.build();
  }

  /** The text of each unit. */
  static List<String> units(String text, UnitTree tree) {
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }

  static String name(String text, UnitTree tree, int node) {
    return tree.nameStart(node) < 0 ? "" : text.substring(tree.nameStart(node), tree.nameEnd(node));
  }

  /** A tree on one line: kinds, names, U for units, parts in brackets. */
  static String shape(String text, UnitTree tree) {
    StringBuilder shape = new StringBuilder();
    for (int node = 0; node < tree.size(); node = tree.next(node)) {
      shape(text, tree, node, shape);
    }
    return shape.toString().strip();
  }

  private static void shape(String text, UnitTree tree, int node, StringBuilder shape) {
    String name = name(text, tree, node);
    shape.append(' ').append(tree.kind(node)).append(name.isEmpty() ? "" : "=" + name);
    shape.append(tree.isUnit(node) ? "!" : "").append(tree.isMute(node) ? "~" : "");
    if (!tree.isLeaf(node)) {
      shape.append('(');
      for (int child = node + 1; child < tree.next(node); child = tree.next(child)) {
        shape(text, tree, child, shape);
      }
      shape.append(')');
    }
  }

  static String resource(String name) {
    try (InputStream in = Trees.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
