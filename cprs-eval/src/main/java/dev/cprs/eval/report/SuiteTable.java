package dev.cprs.eval.report;

import dev.cprs.eval.sample.Lengths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /** A table for each suite, in the order of the measures. */
  static List<SuiteTable> of(List<Measure> measures) {
    Map<String, List<Measure>> suites = new LinkedHashMap<>();
    for (Measure measure : measures) {
      suites.computeIfAbsent(measure.row().suite(), suite -> new ArrayList<>()).add(measure);
    }
    return suites.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
  }

  private static SuiteTable of(String suite, List<Measure> measures) {
    List<String> headings = new ArrayList<>(HEADINGS);
    if (measures.get(0).other() != null) {
      headings.addAll(OTHER_HEADINGS);
    }
    if (measures.get(0).data() != null) {
      headings.addAll(DATA_HEADINGS);
    }
    return new SuiteTable(suite, headings, measures.stream().map(SuiteTable::cells).toList());
  }

  private static List<String> cells(Measure measure) {
    Row row = measure.row();
    List<String> cells =
        new ArrayList<>(
            List.of(
                row.task(),
                row.method(),
                Lengths.name(row.length()),
                "%s (%s-%s)"
                    .formatted(
                        percent(row.kept()), percent(row.keptLow()), percent(row.keptHigh())),
                number(row.tokensKept()),
                number(row.tokensIn()),
                format("%.2f", 100 * row.tokensKept() / Math.max(1, row.tokensIn())),
                number(row.tokensPerSecond()),
                Integer.toString(row.samples()),
                Long.toString(row.seed())));
    Measure.Other other = measure.other();
    if (other != null) {
      cells.add(number(other.besideNeighbours()));
      cells.add(number(other.besideParagraph()));
    }
    Measure.Data data = measure.data();
    if (data != null) {
      cells.add(percent(data.answerKept()));
      cells.add(data.valid().isPresent() ? percent(data.valid().getAsDouble()) : "-");
    }
    return cells;
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
