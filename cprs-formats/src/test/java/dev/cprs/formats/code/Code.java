package dev.cprs.formats.code;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Samples of code, and what tests ask of their trees. */
final class Code {
  private Code() {}

  /** A file beside the tests' classes. */
  static String sample(String name) {
    try (InputStream in = Code.class.getResourceAsStream(name + ".txt")) {
      return new String(
          Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  static UnitTree tree(String text, String format) {
    return Segmenters.installed().segment(text, format);
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

  /** The unit that holds a string. */
  static String unitWith(String text, UnitTree tree, String part) {
    return units(text, tree).stream().filter(unit -> unit.contains(part)).findFirst().orElseThrow();
  }

  /** The names of a node and those around it, as a path. */
  static String path(String text, UnitTree tree, int node) {
    String path = "";
    for (int at = node; at >= 0; at = tree.parent(at)) {
      if (tree.nameStart(at) >= 0) {
        String name = text.substring(tree.nameStart(at), tree.nameEnd(at));
        path = path.isEmpty() ? name : name + " > " + path;
      }
    }
    return path;
  }

  /** All paths of units. */
  static List<String> paths(String text, UnitTree tree) {
    List<String> paths = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        paths.add(path(text, tree, node));
      }
    }
    return paths;
  }

  /** Some nodes: units, or, with {@code parts}, also parts of units. */
  static Set<Integer> some(UnitTree tree, Random random, boolean parts) {
    Set<Integer> nodes = new LinkedHashSet<>();
    for (int tries = 0; nodes.size() < 1 + random.nextInt(4) && tries < 100; tries++) {
      int node = random.nextInt(tree.size());
      if (tree.isUnit(node) || (parts && tree.unitOf(node) >= 0)) {
        nodes.add(node);
      }
    }
    return nodes;
  }
}
