package dev.cprs.formats.log;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Texts and trees for the tests of this package. */
final class Samples {
  private Samples() {}

  /** A text beside these tests, unpacked if its name ends with {@code .gz}. */
  static String resource(String name) {
    try (InputStream file = Samples.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("There is no " + name);
      }
      byte[] bytes =
          name.endsWith(".gz") ? new GZIPInputStream(file).readAllBytes() : file.readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tree by one segmenter; what is inside is left to those that are installed. */
  static UnitTree tree(Segmenter segmenter, String text) {
    Segmenters others = Segmenters.installed();
    UnitTree.Builder units =
        new UnitTree.Builder(
            text,
            (from, to, format, builder) ->
                others
                    .get(format.isEmpty() ? others.formatOf(builder.text(), from, to) : format)
                    .segment(from, to, builder));
    segmenter.segment(0, text.length(), units);
    return units.build();
  }

  /** The nodes of a kind that are units. */
  static List<Integer> units(UnitTree tree, UnitKind kind) {
    List<Integer> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node) && tree.kind(node) == kind) {
        units.add(node);
      }
    }
    return units;
  }

  /** The texts of the units, of any kind. */
  static List<String> texts(UnitTree tree, String text) {
    List<String> texts = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        texts.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return texts;
  }

  /** The texts of the units that are alerts. */
  static List<String> alerts(UnitTree tree, String text) {
    List<String> texts = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node) && tree.isAlert(node)) {
        texts.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return texts;
  }

  /** The numbers of the lines, from 1, in which nodes start. */
  static List<Integer> lines(String text, UnitTree tree, List<Integer> nodes) {
    List<Integer> lines = new ArrayList<>();
    int line = 1;
    int at = 0;
    for (int node : nodes) {
      for (; at < tree.start(node); at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
      lines.add(line);
    }
    return lines;
  }
}
