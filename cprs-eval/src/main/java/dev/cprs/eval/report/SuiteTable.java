package dev.cprs.eval.report;

import dev.cprs.eval.sample.Lengths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The measures of a suite as cells of a table; only the first two columns are words.
 *
 * @param suite the suite's name
 * @param headings one for each column
 * @param lines a line for each measure, a cell for each column
 */
record SuiteTable(String suite, List<String> headings, List<List<String>> lines) {
  /** How many columns hold words, and not numbers. */
  static final int WORD_COLUMNS = 2;

  private static final String NONE = "-";

  private static final List<String> HEADINGS =
      List.of(
          "task",
          "method",
          "length",
          "kept %",
          "tokens",
          "in",
          "share %",
          "tokens/s",
          "samples",
          "seed");

  private static final List<String> OTHER_HEADINGS = List.of("not near", "elsewhere");
  private static final List<String> DATA_HEADINGS = List.of("answer %", "valid %");
  private static final String WANTED_HEADING = "all wanted %";

  /** A table for each suite, in the order of the measures, then the other tables. */
  static List<SuiteTable> of(List<Measure> measures, List<FigureTable> figures) {
    Map<String, List<Measure>> suites = new LinkedHashMap<>();
    for (Measure measure : measures) {
      suites.computeIfAbsent(measure.row().suite(), suite -> new ArrayList<>()).add(measure);
    }
    List<SuiteTable> tables = new ArrayList<>();
    suites.forEach((suite, its) -> tables.add(of(suite, its)));
    figures.forEach(table -> tables.add(table.words()));
    return tables;
  }

  private static SuiteTable of(String suite, List<Measure> measures) {
    boolean other = measures.stream().anyMatch(measure -> measure.other() != null);
    boolean data = measures.stream().anyMatch(measure -> measure.data() != null);
    boolean wanted = measures.stream().anyMatch(measure -> measure.wanted().isPresent());
    List<String> headings = new ArrayList<>(HEADINGS);
    List<List<String>> lines = new ArrayList<>();
    measures.forEach(measure -> lines.add(new ArrayList<>(cells(measure))));
    if (other) {
      headings.addAll(OTHER_HEADINGS);
      add(lines, measures, SuiteTable::otherCells);
    }
    if (data) {
      headings.addAll(DATA_HEADINGS);
      add(lines, measures, SuiteTable::dataCells);
    }
    if (wanted) {
      headings.add(WANTED_HEADING);
      add(lines, measures, measure -> List.of(percent(measure.wanted())));
    }
    return new SuiteTable(suite, headings, lines);
  }

  private static void add(
      List<List<String>> lines, List<Measure> measures, Function<Measure, List<String>> cells) {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).addAll(cells.apply(measures.get(i)));
    }
  }

  private static List<String> otherCells(Measure measure) {
    Measure.Other other = measure.other();
    return other == null
        ? List.of(NONE, NONE)
        : List.of(number(other.besideNeighbours()), number(other.besideParagraph()));
  }

  private static List<String> dataCells(Measure measure) {
    Measure.Data data = measure.data();
    return data == null
        ? List.of(NONE, NONE)
        : List.of(percent(data.answerKept()), percent(data.valid()));
  }

  private static List<String> cells(Measure measure) {
    Row row = measure.row();
    return List.of(
        row.task(),
        row.method(),
        Lengths.name(row.length()),
        "%s (%s-%s)"
            .formatted(percent(row.kept()), percent(row.keptLow()), percent(row.keptHigh())),
        number(row.tokensKept()),
        number(row.tokensIn()),
        format("%.2f", 100 * row.tokensKept() / Math.max(1, row.tokensIn())),
        number(row.tokensPerSecond()),
        Integer.toString(row.samples()),
        Long.toString(row.seed()));
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : NONE;
  }

  private static String percent(double share) {
    return format("%.1f", 100 * share);
  }

  private static String number(double value) {
    return format("%,.0f", value);
  }

  private static String format(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
