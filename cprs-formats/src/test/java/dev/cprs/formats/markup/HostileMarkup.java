package dev.cprs.formats.markup;

import java.util.ArrayList;
import java.util.List;

/** Texts that make a scanner of tags search, or nest, again and again. */
final class HostileMarkup {
  private HostileMarkup() {}

  static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (String part :
        List.of(
            "<a",
            "<a>",
            "</a>",
            "<a></b>",
            "<a><b></a>",
            "<!--",
            "<!---->",
            "<![CDATA[",
            "<!x [",
            "<!x \"",
            "<!x [<!--",
            "<?",
            "<?x?>",
            "<a b=\"",
            "<a b='x",
            "<a b=\"<a b=\"",
            "<script>",
            "<title>",
            "<p>",
            "<li>",
            "<td>",
            "<table>",
            "<tr><th>",
            "<h1>a</h1>",
            "<h1>a</h1><div>",
            "<b>x",
            "a<b/>",
            "<br>",
            "a<br>",
            "&",
            "&amp;",
            "&amp;x<i>y</i>",
            "<!--c--><a>",
            "<pre>",
            "<a id=\"",
            "< ",
            "<>",
            "</",
            "<a><a/>",
            "a. <b>b. </b>",
            "<!-- -->\n")) {
      texts.add(part.repeat(100_000 / part.length()));
    }
    texts.add("<a>".repeat(10_000) + "x" + "</a>".repeat(10_000));
    texts.add("<p>" + "word ".repeat(10_000) + "</p>".repeat(10_000));
    texts.add("<d>" + "iVBORw0KGgo12345".repeat(6_000) + "</d>");
    return texts;
  }
}
