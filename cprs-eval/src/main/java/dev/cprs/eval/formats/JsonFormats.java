package dev.cprs.eval.formats;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.cprs.eval.formats.Field.Style;
import java.util.List;

/** Records as JSON. A unit is an object. */
final class JsonFormats {
  private static final String INDENT = "  ";

  private JsonFormats() {}

  /** An object with an array of records, each field in a line of its own. */
  static void pretty(Records records, Pen pen, Draw draw) {
    Style style = style(draw);
    pen.write("{\n" + INDENT + quoted(records.topic().name()) + ": [\n");
    prettyArray(records, pen, style, INDENT + INDENT);
    pen.write("\n" + INDENT + "],\n" + INDENT + "\"total\": " + records.rows().size() + "\n}\n");
  }

  /** An array of records in one line. */
  static void compact(Records records, Pen pen, Draw draw) {
    compactArray(records, pen, style(draw));
  }

  /** A record a line. */
  static void lines(Records records, Pen pen, Draw draw) {
    Style style = style(draw);
    String space = draw.chance(0.5) ? " " : "";
    for (int row = 0; row < records.rows().size(); row++) {
      object(records, row, pen, style, "", space);
      pen.write("\n");
    }
  }

  static Style style(Draw draw) {
    return draw.chance(0.6) ? Style.SNAKE : Style.CAMEL;
  }

  static void prettyArray(Records records, Pen pen, Style style, String indent) {
    for (int row = 0; row < records.rows().size(); row++) {
      pen.write((row == 0 ? "" : ",\n") + indent);
      object(records, row, pen, style, "\n" + indent, " ");
    }
  }

  static void compactArray(Records records, Pen pen, Style style) {
    pen.write("[");
    for (int row = 0; row < records.rows().size(); row++) {
      pen.write(row == 0 ? "" : ",");
      object(records, row, pen, style, "", "");
    }
    pen.write("]");
  }

  /**
   * Writes a record as an object.
   *
   * @param line what begins a line of the object's own indentation; empty for all in one line
   * @param space what stands after a colon, and after a comma within a line
   */
  private static void object(
      Records records, int row, Pen pen, Style style, String line, String space) {
    List<Field> fields = records.topic().fields();
    pen.begin().write("{");
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      String value = records.rows().get(row).get(i);
      boolean number = field.number() && value.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
      if (line.isEmpty()) {
        pen.write(i == 0 ? "" : "," + space);
      } else {
        pen.write((i == 0 ? "" : ",") + line + INDENT);
      }
      pen.answer(
          quoted(style.of(field)) + ":" + space + (number ? value : quoted(value)),
          records.answers(row, i));
    }
    pen.write(line + "}").end(row == records.asked());
  }

  static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}
