package dev.cprs.eval.report;

import dev.cprs.eval.haystack.RulerTasks;
import dev.cprs.eval.sample.Lengths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The needle-in-a-haystack picture: the share of needles kept by length of the context and by
 * depth.
 *
 * @param lengths in tokens, rising: the columns
 * @param depths in percent, rising: the lines
 * @param shares [depth][length], 0 to 1
 */
public record NeedleMap(List<Integer> lengths, List<Integer> depths, List<List<Double>> shares) {
  private static final String BLOCKS = " ░▒▓█";

  public NeedleMap {
    lengths = List.copyOf(lengths);
    depths = List.copyOf(depths);
    shares = shares.stream().map(List::copyOf).toList();
  }

  /** The map in the rows of single needles at a depth; empty if there are none. */
  public static Optional<NeedleMap> of(List<Row> rows) {
    Map<Integer, Map<Integer, Double>> byDepth = new TreeMap<>();
    for (Row row : rows) {
      if (row.task().startsWith(RulerTasks.AT_DEPTH)) {
        int depth = Integer.parseInt(row.task().substring(RulerTasks.AT_DEPTH.length()));
        byDepth.computeIfAbsent(depth, d -> new TreeMap<>()).put(row.length(), row.kept());
      }
    }
    if (byDepth.isEmpty()) {
      return Optional.empty();
    }
    List<List<Double>> shares = new ArrayList<>();
    byDepth.values().forEach(line -> shares.add(List.copyOf(line.values())));
    List<Integer> lengths = List.copyOf(byDepth.values().iterator().next().keySet());
    return Optional.of(new NeedleMap(lengths, List.copyOf(byDepth.keySet()), shares));
  }

  /**
   * The map in block characters: the fuller a cell, the more was kept. Lines end with {@code \n}.
   */
  public String text() {
    StringBuilder text = new StringBuilder("depth %");
    lengths.forEach(length -> text.append(cell("%8s", Lengths.name(length))));
    text.append('\n');
    for (int depth = 0; depth < depths.size(); depth++) {
      text.append(cell("%7d", depths.get(depth)));
      for (double share : shares.get(depth)) {
        // Rounded up: blank is what was never kept.
        String block = BLOCKS.substring((int) Math.ceil(share * 4)).substring(0, 1);
        text.append("  ").append(block.repeat(2)).append(cell("%4.0f", 100 * share));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String cell(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }
}
