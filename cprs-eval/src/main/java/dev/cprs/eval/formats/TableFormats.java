package dev.cprs.eval.formats;

import dev.cprs.eval.formats.Field.Style;
import java.util.List;

/** Records as the rows of a table. A unit is a row without its line end. */
final class TableFormats {
  private TableFormats() {}

  /** Values with commas between them; texts with a comma in quotes. */
  static void csv(Records records, Pen pen, Draw draw) {
    delimited(records, pen, draw, ',');
  }

  /** As spreadsheets write it where the comma is the decimal sign. */
  static void semicolons(Records records, Pen pen, Draw draw) {
    delimited(records, pen, draw, ';');
  }

  static void tsv(Records records, Pen pen, Draw draw) {
    delimited(records, pen, draw, '\t');
  }

  private static void delimited(Records records, Pen pen, Draw draw, char delimiter) {
    Style style = draw.chance(0.5) ? Style.SNAKE : Style.TITLE;
    List<Field> fields = records.topic().fields();
    boolean quoteAll = delimiter == ',' && draw.chance(0.25);
    pen.write(
        String.join(
                Character.toString(delimiter),
                fields.stream().map(field -> cell(style.of(field), delimiter, quoteAll)).toList())
            + "\n");
    for (int row = 0; row < records.rows().size(); row++) {
      pen.begin();
      for (int i = 0; i < fields.size(); i++) {
        String value = records.rows().get(row).get(i);
        pen.write(i == 0 ? "" : Character.toString(delimiter));
        pen.answer(
            cell(value, delimiter, quoteAll && !fields.get(i).number()), records.answers(row, i));
      }
      pen.end(row == records.asked()).write("\n");
    }
  }

  private static String cell(String value, char delimiter, boolean quote) {
    return quote || value.indexOf(delimiter) >= 0 || value.indexOf('"') >= 0
        ? "\"" + value.replace("\"", "\"\"") + "\""
        : value;
  }

  /** As GitHub reads it, under a line of prose; with or without padding. */
  static void markdown(Records records, Pen pen, Draw draw) {
    List<Field> fields = records.topic().fields();
    int[] widths = draw.chance(0.5) ? widths(records, Style.TITLE) : new int[fields.size()];
    pen.write("## All " + records.topic().name() + "\n\n");
    for (int i = 0; i < fields.size(); i++) {
      pen.write("| " + padded(Style.TITLE.of(fields.get(i)), widths[i]) + " ");
    }
    pen.write("|\n");
    for (int i = 0; i < fields.size(); i++) {
      pen.write("|" + "-".repeat(Math.max(3, widths[i]) + (fields.get(i).number() ? 1 : 2)));
      pen.write(fields.get(i).number() ? ":" : "");
    }
    pen.write("|\n");
    for (int row = 0; row < records.rows().size(); row++) {
      pen.begin();
      for (int i = 0; i < fields.size(); i++) {
        String value = records.rows().get(row).get(i);
        pen.write("| ").answer(value, records.answers(row, i));
        pen.write(" ".repeat(Math.max(0, widths[i] - value.length())) + " ");
      }
      pen.write("|").end(row == records.asked()).write("\n");
    }
  }

  /** As psql prints it. */
  static void psql(Records records, Pen pen, Draw draw) {
    List<Field> fields = records.topic().fields();
    int[] widths = widths(records, Style.SNAKE);
    for (int i = 0; i < fields.size(); i++) {
      String name = Style.SNAKE.of(fields.get(i));
      int left = (widths[i] - name.length()) / 2;
      pen.write(i == 0 ? " " : " | ").write(padded(" ".repeat(left) + name, widths[i]));
    }
    pen.write(" \n");
    for (int i = 0; i < fields.size(); i++) {
      pen.write((i == 0 ? "" : "+") + "-".repeat(widths[i] + 2));
    }
    pen.write("\n");
    for (int row = 0; row < records.rows().size(); row++) {
      for (int i = 0; i < fields.size(); i++) {
        String value = records.rows().get(row).get(i);
        boolean last = i == fields.size() - 1;
        String padding = " ".repeat(widths[i] - value.length());
        pen.write(i == 0 ? " " : " | ").write(fields.get(i).number() ? padding : "");
        if (i == 0) {
          pen.begin();
        }
        pen.answer(value, records.answers(row, i));
        pen.write(fields.get(i).number() || last ? "" : padding);
      }
      pen.end(row == records.asked()).write("\n");
    }
    pen.write("(" + records.rows().size() + " rows)\n");
  }

  private static int[] widths(Records records, Style style) {
    int[] widths =
        records.topic().fields().stream().mapToInt(field -> style.of(field).length()).toArray();
    for (List<String> row : records.rows()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
