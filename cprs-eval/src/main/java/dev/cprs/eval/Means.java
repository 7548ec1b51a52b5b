package dev.cprs.eval;

import dev.cprs.eval.report.Measure;
import dev.cprs.eval.report.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Means over sets, each of which counts the same however many questions it has. */
final class Means {
  private static final double Z = 1.959964;

  private Means() {}

  /**
   * A measure for each method, in the order of the methods.
   *
   * @param measures of several tasks of a suite, at one length
   */
  static List<Measure> of(List<Measure> measures) {
    Map<String, List<Measure>> byMethod = new LinkedHashMap<>();
    for (Measure measure : measures) {
      byMethod.computeIfAbsent(measure.row().method(), m -> new ArrayList<>()).add(measure);
    }
    return byMethod.values().stream().map(Means::mean).toList();
  }

  private static Measure mean(List<Measure> sets) {
    Row first = sets.get(0).row();
    double kept = mean(sets, measure -> measure.row().kept());
    double half = Z * Math.sqrt(variance(sets));
    Row row =
        new Row(
            first.suite(),
            "mean of %d sets".formatted(sets.size()),
            first.method(),
            first.length(),
            sets.stream().mapToInt(measure -> measure.row().samples()).sum(),
            first.seed(),
            kept,
            Math.max(0, kept - half),
            Math.min(1, kept + half),
            mean(sets, measure -> measure.row().tokensIn()),
            mean(sets, measure -> measure.row().tokensKept()),
            mean(sets, measure -> measure.row().tokensPerSecond()));
    return new Measure(
        row, null, null, OptionalDouble.of(mean(sets, measure -> measure.wanted().orElse(0))));
  }

  private static double mean(List<Measure> sets, ToDoubleFunction<Measure> figure) {
    return sets.stream().mapToDouble(figure).average().orElse(0);
  }

  /**
   * The variance of the mean of the sets' shares: the sets are what they are, the questions are
   * drawn. Two of each outcome are added to a set (Agresti and Coull 1998), so that a set of which
   * all are kept has one too.
   */
  private static double variance(List<Measure> sets) {
    double sum = 0;
    for (Measure set : sets) {
      double questions = set.row().samples() + 4.0;
      double share = (set.row().kept() * set.row().samples() + 2) / questions;
      sum += share * (1 - share) / questions;
    }
    return sum / ((double) sets.size() * sets.size());
  }
}
