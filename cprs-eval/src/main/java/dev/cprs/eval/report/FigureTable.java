package dev.cprs.eval.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A table of a suite whose figures are not shares of kept values.
 *
 * @param suite the suite's name
 * @param columns the first two are words
 * @param lines a value for each column: a {@link String}, an {@link Integer} or a {@link Double}
 */
public record FigureTable(String suite, List<Column> columns, List<List<Object>> lines) {
  public FigureTable {
    columns = List.copyOf(columns);
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** How a value is written in a table. */
  public enum Form {
    /** As it is. */
    WORD,
    /** A whole number. */
    COUNT,
    /** A share as percent. */
    PERCENT,
    /** With three decimals. */
    DECIMAL
  }

  /**
   * A column.
   *
   * @param name its field in JSON
   * @param heading over the column in a table
   */
  public record Column(String name, String heading, Form form) {
    String cell(Object value) {
      return switch (form) {
        case WORD -> value.toString();
        case COUNT -> String.format(Locale.ROOT, "%,d", (Integer) value);
        case PERCENT -> String.format(Locale.ROOT, "%.1f", 100 * (Double) value);
        case DECIMAL -> String.format(Locale.ROOT, "%.3f", (Double) value);
      };
    }
  }

  /** The table as words. */
  SuiteTable words() {
    return new SuiteTable(
        suite,
        columns.stream().map(Column::heading).toList(),
        lines.stream().map(this::words).toList());
  }

  private List<String> words(List<Object> line) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i).cell(line.get(i)))
        .toList();
  }
}
