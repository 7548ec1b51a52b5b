package dev.cprs.eval.report;

import java.util.List;

/** Tables in columns of characters: words to the left, numbers to the right. */
public final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  /** A table for each suite, under its name; lines end with {@code \n}. */
  public static String of(List<Measure> measures, List<FigureTable> figures) {
    StringBuilder text = new StringBuilder();
    for (SuiteTable table : SuiteTable.of(measures, figures)) {
      text.append(text.isEmpty() ? "" : "\n").append(table.suite()).append('\n');
      int[] widths = widths(table);
      append(text, table.headings(), widths);
      table.lines().forEach(line -> append(text, line, widths));
    }
    return text.toString();
  }

  private static int[] widths(SuiteTable table) {
    int[] widths = new int[table.headings().size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = table.headings().get(column).length();
      for (List<String> line : table.lines()) {
        widths[column] = Math.max(widths[column], line.get(column).length());
      }
    }
    return widths;
  }

  private static void append(StringBuilder text, List<String> cells, int[] widths) {
    for (int column = 0; column < widths.length; column++) {
      String padding = " ".repeat(widths[column] - cells.get(column).length());
      text.append(column == 0 ? "" : GAP)
          .append(
              column < SuiteTable.WORD_COLUMNS
                  ? cells.get(column) + padding
                  : padding + cells.get(column));
    }
    text.append('\n');
  }
}
