package dev.cprs.formats.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.Seeds;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

class MarkupUnitsTest {
  private static UnitTree tree(String text, String format) {
    return Segmenters.installed().segment(text, format);
  }

  private static List<String> units(String text, String format) {
    UnitTree tree = tree(text, format);
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }

  @Test
  void recordsAreUnitsHoweverSmallTheirList() {
    String text = Resources.text("x.xml");
    assertThat(units(text, "xml"))
        .hasSize(3)
        .contains(
            "<book id=\"b2\"><title>The Mill</title><year>1871</year><price>9.90</price></book>");
    UnitTree tree = tree(text, "xml");
    assertThat(text.substring(tree.start(0), tree.headEnd(0)))
        .isEqualTo("<?xml version=\"1.0\"?>\n<catalog>");
    assertThat(text.substring(tree.nameStart(1), tree.nameEnd(1))).isEqualTo("book id=\"b1\"");
  }

  @Test
  void keptUnitsAreWellFormed() {
    for (String name : List.of("x.xml", "orders.xml")) {
      String text = Resources.text(name);
      UnitTree tree = tree(text, "xml");
      Seeds.forEach(
          200,
          seed -> {
            Random random = new Random(seed);
            String kept = kept(text, tree, random);
            assertThatCode(() -> parse(kept)).as(kept).doesNotThrowAnyException();
          });
    }
  }

  /** Some units or, here and there, some parts of units, with what frames them. */
  private static String kept(String text, UnitTree tree, Random random) {
    boolean[] keeps = new boolean[tree.size()];
    // A comment before the root, kept alone, is no document; so one leaf inside the root is kept.
    int target = tree.size() / 2 + random.nextInt(tree.size() / 2);
    while (!tree.isLeaf(target)) {
      target++;
    }
    int share = 1 + random.nextInt(6);
    for (int node = 0; node < tree.size(); node++) {
      if (node == target || (tree.isLeaf(node) && random.nextInt(share) == 0)) {
        for (int at = node; at >= 0; at = tree.parent(at)) {
          keeps[at] = true;
        }
      }
    }
    StringBuilder kept = new StringBuilder();
    int[] open = new int[tree.size()];
    int depth = 0;
    for (int node = 0; node <= tree.size(); node++) {
      while (depth > 0 && (node == tree.size() || tree.next(open[depth - 1]) <= node)) {
        depth--;
        kept.append(text, tree.tailStart(open[depth]), tree.end(open[depth]));
      }
      if (node < tree.size() && keeps[node]) {
        boolean leaf = tree.isLeaf(node);
        kept.append(text, tree.start(node), leaf ? tree.end(node) : tree.headEnd(node));
        if (!leaf) {
          open[depth++] = node;
        }
      }
    }
    return kept.toString();
  }

  private static void parse(String xml) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setErrorHandler(new DefaultHandler());
    parser.parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void longTextIsCutBetweenSentencesOutsideOfElements() {
    String filler = "Filler sentence that says nothing at all, again and again. ".repeat(12);
    String text = "<doc><p>" + filler + "One <b>two. Three</b> four. Five &amp; six.</p></doc>";
    assertThat(units(text, "xml"))
        .contains("One <b>two. Three</b> four.", "Five &amp; six.")
        .hasSize(14);
  }

  @Test
  void anEntityIsNeverCut() {
    String text = "<d>" + "abc&amp;d".repeat(1000) + "</d>";
    UnitTree tree = tree(text, "xml");
    for (int node = 0; node < tree.size(); node++) {
      int end = tree.end(node);
      assertThat(text.substring(text.lastIndexOf('&', end - 1), end)).contains(";");
    }
  }

  @Test
  void tenThousandElementsDeep() {
    String text = "<a>".repeat(10_000) + "x" + "</a>".repeat(10_000);
    UnitTree tree = tree(text, "xml");
    assertThat(tree.size()).isEqualTo(10_000);
    assertThat(tree.isFramed(9_000)).isTrue();
  }

  @Test
  void aBrokenElementIsSegmentedAsFarAsItGoes() {
    String text = Resources.text("x.xml");
    String damaged = text.substring(0, text.indexOf("</book>\n</catalog>"));
    assertThat(units(damaged, "xml"))
        .hasSize(3)
        .contains(
            "<book id=\"b1\"><title>Rivers</title><year>1902</year><price>12.50</price></book>");
  }

  @Test
  void rowsOfHtmlHaveTheirHeader() {
    String text = Resources.text("page.html");
    UnitTree tree = tree(text, "html");
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.TABLE) {
        assertThat(text.substring(tree.start(node), tree.headEnd(node)))
            .isEqualTo("<table>\n<thead><tr><th>Region<th>Revenue</thead>");
        assertThat(tree.isFramed(node)).isTrue();
      }
    }
    assertThat(units(text, "html"))
        .contains("<tr><td>South<td>290,700")
        .contains("<tr><td>East</td><td>610,050</td></tr>");
  }

  @Test
  void aKeyOfAPropertyListStaysWithItsValue() {
    String text =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <plist version="1.0">
        <dict>
          <!-- raised for the new payment sheet -->
          <key>CFBundleVersion</key>
          <string>4.2.1</string>
          <key>LSRequiresIPhoneOS</key>
          <true/>
          <key>NSAppTransportSecurity</key>
          <dict>
            <key>NSAllowsArbitraryLoads</key>
            <false/>
          </dict>
          <key>Notes</key>
          <string>%s</string>
          <key>Last</key>
        </dict>
        </plist>
        """
            .formatted("All of it is said again. ".repeat(30));
    UnitTree tree = tree(text, "xml");
    assertThat(units(text, "xml").stream().map(unit -> unit.replaceAll("\\s+", " ")))
        .contains(
            "<!-- raised for the new payment sheet --> <key>CFBundleVersion</key>"
                + " <string>4.2.1</string>",
            "<key>LSRequiresIPhoneOS</key> <true/>",
            "<key>NSAppTransportSecurity</key> <dict> <key>NSAllowsArbitraryLoads</key> <false/>"
                + " </dict>",
            "<key>Last</key>");
    int sentence = tree.size() - 2;
    int entry = tree.parent(sentence);
    assertThat(tree.isFramed(entry)).isTrue();
    assertThat(text.substring(tree.start(entry), tree.headEnd(entry)))
        .isEqualTo("<key>Notes</key>\n  <string>");
    assertThat(text.substring(tree.nameStart(entry), tree.nameEnd(entry))).isEqualTo("Notes");
  }

  @Test
  void aTermStaysWithItsDefinition() {
    String text =
        """
        <!DOCTYPE html>
        <html><body><dl>
        <dt><a name="a">Ledger</a></dt>
        <dd>The book in which all payments are written.</dd>
        <dt>Till
        <dt>Register
        <dd>Where the customers pay.
        <dd>In older texts: the drawer with the money.
        </dl></body></html>
        """
            .replace("</dl>", "<dt>Shelf</dt><dd>" + "<p>Filler.</p>".repeat(60) + "</dd></dl>");
    assertThat(units(text, "html"))
        .contains(
            "<dt><a name=\"a\">Ledger</a></dt>\n<dd>The book in which all payments are written.</dd>",
            "<dt>Till\n<dt>Register\n<dd>Where the customers pay.\n<dd>In older texts: the drawer with the money.");
  }

  @Test
  void dataIsMute() {
    String text = Resources.text("page.html");
    UnitTree tree = tree(text, "html");
    List<String> mute = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isMute(node)) {
        mute.add(text.substring(tree.start(node), tree.start(node) + 6));
      }
    }
    assertThat(mute).containsExactly("<style", "<img a");
  }

  /**
   * The text of each unit with what frames it inside of a node of a kind, without the white space.
   */
  private static List<String> framed(String text, UnitKind kind) {
    UnitTree tree = tree(text, "html");
    List<String> framed = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        StringBuilder heads = new StringBuilder();
        for (int at = tree.parent(node); at >= 0; at = tree.parent(at)) {
          if (tree.isFramed(at) && tree.kind(at) == kind) {
            heads.insert(0, text.substring(tree.start(at), tree.headEnd(at)));
          }
        }
        framed.add(heads + text.substring(tree.start(node), tree.end(node)));
      }
    }
    return framed;
  }

  @Test
  void aDefinitionHasItsTerm() {
    String filler = " It is known to all who sail on these waters in spring.".repeat(12);
    String text =
        "<dl><dt>luff</dt><dt>leech</dt><dd>An edge of a sail.</dd>"
            + ("<dt>bilge<dd>The lowest part." + filler + "<dd>Also what collects there.")
            + "<dt>alone</dt></dl>";
    assertThat(framed(text, UnitKind.TERM))
        .contains("<dt>luff</dt><dt>leech</dt><dd>An edge of a sail.</dd>")
        .contains("<dt>bilge<dd>Also what collects there.")
        .contains("<dt>alone</dt>");
  }

  @Test
  void rowsBelowACellThatSpansThemStayWithIt() {
    String few = "<tr><td rowspan='2'>Lisbon<td>8:30<td>closed<tr><td>9:00<td>9:00-13:00";
    String text =
        "<table><tr><th>Town<th>Opens<th>Saturday" + few + "<tr><td>Faro<td>10:00<td>-</table>";
    assertThat(units(text, "html")).contains(few, "<tr><td>Faro<td>10:00<td>-");

    String row = "<tr><td>" + "some words ".repeat(15) + "</td></tr>";
    String many = "<tr><th ROWSPAN=\"40\">2019</th><td>January</td></tr>";
    assertThat(
            framed(
                "<table>" + many + row.repeat(39) + "<tr><td>2020</td></tr></table>", UnitKind.ROW))
        .contains(many + row, "<tr><td>2020</td></tr>");
  }

  @Test
  void aRowIsAUnitWhateverItsCellsHold() {
    String row = "<tr><td><p>Payments</p></td><td><p>Tobias</p><p>4502</p></td></tr>";
    String text = "<table><tbody>" + row + row.replace("Tobias", "Mirela") + "</tbody></table>";
    assertThat(units(text, "html")).contains(row).hasSize(2);
  }

  @Test
  void confluencesPagesAreHtml() {
    String row =
        "<tr><td><p>Payments</p></td><td><ac:link><ri:user ri:id=\"5f\" /></ac:link></td></tr>";
    String text =
        "<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell><h2>Contacts</h2>"
            + ("<table><tbody><tr><th><p>Area</p></th><th><p>Person</p></th></tr>" + row)
            + row.replace("Payments", "Reports").repeat(5)
            + "</tbody></table></ac:layout-cell></ac:layout-section></ac:layout>";
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("html");
    assertThat(units(text, "html")).contains(row);
  }

  @Test
  void htmlInCdataIsCutBetweenItsParagraphs() {
    String text =
        "<feed><item><title>Winter</title><body><![CDATA[<p>The last boat to <b>Vlieland</b> leaves at"
            + " 19:10.</p><p>Bicycles cost 15.38 euros.</p>]]></body></item></feed>";
    UnitTree tree = tree(text, "xml");
    List<String> leaves = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isLeaf(node)) {
        leaves.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    assertThat(leaves)
        .contains("The last boat to <b>Vlieland</b> leaves at 19:10.")
        .contains("<p>Bicycles cost 15.38 euros.</p>");
  }
}
