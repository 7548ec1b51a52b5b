package dev.cprs.eval.report;

import dev.cprs.eval.method.MethodName;
import dev.cprs.eval.sample.BundledText;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A page that needs no other file and runs no script: its security policy allows neither, and text
 * of a document or a question is never read as HTML.
 */
public final class HtmlReport {
  private static final String TITLE = "What was kept";

  private final StringBuilder page = new StringBuilder();

  private HtmlReport() {}

  /**
   * The page.
   *
   * @param map a picture as a PNG, if there is one
   */
  public static String of(
      List<Measure> measures,
      List<FigureTable> figures,
      Optional<byte[]> map,
      List<Failure> failures) {
    HtmlReport report = new HtmlReport();
    report.head();
    for (SuiteTable table : SuiteTable.of(measures, figures)) {
      report.add(table);
    }
    map.ifPresent(report::add);
    report.add(failures);
    return report.page.append("</body>\n</html>\n").toString();
  }

  private void head() {
    page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" ")
        .append("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>" + TITLE + "</title>\n<style>\n")
        .append(BundledText.read(HtmlReport.class, "report.css"))
        .append("</style>\n</head>\n<body>\n<h1>" + TITLE + "</h1>\n")
        .append("<p>Each row: the share of values kept with its 95&nbsp;% confidence interval, ")
        .append("tokens kept and in as means of the samples, and tokens of context a second. ")
        .append("Other methods had as many tokens as cprs kept, or the budget after the @.</p>\n");
  }

  private void add(SuiteTable table) {
    page.append("<h2>")
        .append(escaped(table.suite()))
        .append("</h2>\n<div class=\"wide\"><table>\n");
    page.append("<thead>");
    line("", "th", table.headings());
    page.append("</thead>\n<tbody>\n");
    for (List<String> cells : table.lines()) {
      line(cells.get(1).startsWith(MethodName.CPRS) ? " class=\"cprs\"" : "", "td", cells);
    }
    page.append("</tbody>\n</table></div>\n");
  }

  private void line(String attributes, String tag, List<String> cells) {
    page.append("<tr").append(attributes).append('>');
    for (int column = 0; column < cells.size(); column++) {
      page.append('<').append(tag);
      page.append(column < SuiteTable.WORD_COLUMNS ? " class=\"word\">" : ">");
      page.append(escaped(cells.get(column))).append("</").append(tag).append('>');
    }
    page.append("</tr>\n");
  }

  private void add(byte[] png) {
    page.append("<p><img alt=\"Share of needles kept by length and depth; see the table\" src=\"")
        .append("data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(png))
        .append("\"></p>\n");
  }

  private void add(List<Failure> failures) {
    page.append("<h2>Lost by cprs</h2>\n");
    if (failures.isEmpty()) {
      page.append("<p>Nothing.</p>\n");
    }
    for (Failure failure : failures) {
      page.append("<h3>").append(escaped(failure.sample())).append("</h3>\n<dl>");
      item("question", failure.question());
      item("lost", failure.lost());
      item("kept", failure.kept().isEmpty() ? "(nothing)" : failure.kept());
      page.append("</dl>\n");
    }
  }

  private void item(String name, String text) {
    page.append("<dt>").append(name).append("</dt><dd>").append(escaped(text)).append("</dd>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
