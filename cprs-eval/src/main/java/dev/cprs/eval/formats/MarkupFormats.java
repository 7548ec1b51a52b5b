package dev.cprs.eval.formats;

import dev.cprs.eval.formats.Field.Style;
import java.util.List;

/** Records as XML, HTML and YAML. A unit is an element, a row or an item. */
final class MarkupFormats {
  private MarkupFormats() {}

  /** An element for each field. */
  static void elements(Records records, Pen pen, Draw draw) {
    Topic topic = records.topic();
    pen.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + topic.name() + ">\n");
    for (int row = 0; row < records.rows().size(); row++) {
      pen.write("  ").begin().write("<" + topic.single() + ">\n");
      for (int i = 0; i < topic.fields().size(); i++) {
        String tag = Style.CAMEL.of(topic.fields().get(i));
        pen.write("    ");
        pen.answer(
            "<" + tag + ">" + escaped(records.rows().get(row).get(i)) + "</" + tag + ">",
            records.answers(row, i));
        pen.write("\n");
      }
      pen.write("  </" + topic.single() + ">").end(row == records.asked()).write("\n");
    }
    pen.write("</" + topic.name() + ">\n");
  }

  /** An attribute for each field. */
  static void attributes(Records records, Pen pen, Draw draw) {
    Topic topic = records.topic();
    pen.write("<" + topic.name() + " exported=\"" + draw.date() + "\">\n");
    for (int row = 0; row < records.rows().size(); row++) {
      pen.write("  ").begin().write("<" + topic.single());
      for (int i = 0; i < topic.fields().size(); i++) {
        String name = Style.SNAKE.of(topic.fields().get(i));
        pen.write(" ");
        pen.answer(
            name + "=\"" + escaped(records.rows().get(row).get(i)) + "\"", records.answers(row, i));
      }
      pen.write("/>").end(row == records.asked()).write("\n");
    }
    pen.write("</" + topic.name() + ">\n");
  }

  /** A page with a table. */
  static void table(Records records, Pen pen, Draw draw) {
    Topic topic = records.topic();
    pageBegins(topic, pen);
    pen.write("<table class=\"data\">\n<thead>\n<tr>");
    topic.fields().forEach(field -> pen.write("<th>" + Style.TITLE.of(field) + "</th>"));
    pen.write("</tr>\n</thead>\n<tbody>\n");
    for (int row = 0; row < records.rows().size(); row++) {
      pen.begin().write("<tr>");
      for (int i = 0; i < topic.fields().size(); i++) {
        pen.write("<td>").answer(escaped(records.rows().get(row).get(i)), records.answers(row, i));
        pen.write("</td>");
      }
      pen.write("</tr>").end(row == records.asked()).write("\n");
    }
    pen.write("</tbody>\n</table>\n");
    pageEnds(pen, draw);
  }

  /** A page with a list, whose items have a heading and pairs of names and values. */
  static void list(Records records, Pen pen, Draw draw) {
    Topic topic = records.topic();
    pageBegins(topic, pen);
    pen.write("<ul class=\"" + topic.name() + "\">\n");
    for (int row = 0; row < records.rows().size(); row++) {
      List<String> values = records.rows().get(row);
      pen.write("  ").begin().write("<li>");
      for (int i = 0; i < topic.fields().size(); i++) {
        String label = i == 0 ? "" : "<span>" + Style.TITLE.of(topic.fields().get(i)) + "</span> ";
        pen.write(i == 0 ? "<b>" : ", ");
        pen.answer(label + escaped(values.get(i)), records.answers(row, i));
        pen.write(i == 0 ? "</b>" : "");
      }
      pen.write("</li>").end(row == records.asked()).write("\n");
    }
    pen.write("</ul>\n");
    pageEnds(pen, draw);
  }

  private static void pageBegins(Topic topic, Pen pen) {
    String title = Character.toUpperCase(topic.name().charAt(0)) + topic.name().substring(1);
    pen.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    pen.write("<title>" + title + "</title>\n<link rel=\"stylesheet\" href=\"/site.css\">\n");
    pen.write("</head>\n<body>\n<nav><a href=\"/\">Home</a> <a href=\"/help\">Help</a></nav>\n");
    pen.write("<h1>" + title + "</h1>\n");
  }

  private static void pageEnds(Pen pen, Draw draw) {
    pen.write("<footer>Printed " + draw.date() + "</footer>\n</body>\n</html>\n");
  }

  /** An item of a sequence for each record. */
  static void yaml(Records records, Pen pen, Draw draw) {
    Topic topic = records.topic();
    pen.write("# exported " + draw.date() + "\n" + topic.name() + ":\n");
    for (int row = 0; row < records.rows().size(); row++) {
      pen.write("  ").begin();
      for (int i = 0; i < topic.fields().size(); i++) {
        Field field = topic.fields().get(i);
        String value = records.rows().get(row).get(i);
        pen.write(i == 0 ? "- " : "\n    ");
        pen.answer(
            Style.SNAKE.of(field) + ": " + (field.number() ? value : yamlText(value)),
            records.answers(row, i));
      }
      pen.end(row == records.asked()).write("\n");
    }
  }

  /** Plain where it can't be read as anything but text. */
  static String yamlText(String value) {
    return value.matches("[A-Za-z/][A-Za-z0-9 ._/-]*")
            && !value.matches("(?i)yes|no|on|off|null|true|false")
        ? value
        : JsonFormats.quoted(value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
