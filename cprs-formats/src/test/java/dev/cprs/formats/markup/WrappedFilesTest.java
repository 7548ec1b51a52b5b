package dev.cprs.formats.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** XML that wraps files for a language model. */
class WrappedFilesTest extends SegmenterContractTest {
  private static final String METHOD =
      """
        /** Asks for the receipts of day %d. */
        public Iterable<Receipt> receipts%<d(LocalDate day) throws IOException {
          return bank.receipts(day.atStartOfDay(), day.plusDays(%<d).atStartOfDay());
        }
      """;

  private static final String JAVA =
      "package shop;\n\nfinal class Order {\n"
          + METHOD.formatted(1)
          + METHOD.formatted(2)
          + METHOD.formatted(3)
          + METHOD.formatted(4)
          + "}\n";

  private static final String PATHS =
      "<file path=\"src/Order.java\">\n%s</file>\n\n<file path=\"a.toml\">\nport = 8080\n</file>\n"
          .formatted(JAVA);

  private static final String DOCUMENTS =
      """
      <documents>
      <document index="1">
      <source>Order.java</source>
      <document_content>
      %s</document_content>
      </document>
      <document index="2">
      <source>https://example.org/a</source>
      <document_content>
      The mill has <wheels>, and a <pond>.
      </document_content>
      </document>
      </documents>
      """
          .formatted(JAVA);

  @Override
  protected Segmenter segmenter() {
    return new XmlSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(PATHS, DOCUMENTS);
  }

  @Override
  protected List<String> hostile() {
    List<String> texts = new ArrayList<>();
    for (String part :
        List.of(
            "<file path=\"a.c\">x",
            "<file path=\"a.c\">x</file>",
            "<file path=\"a.c\">x</file>x",
            "<file a=\"a\" b=\"b\" c=\"c\" path=\"a.c\">\n",
            "<source>a.c</source><content>x",
            "<source>a.c</source><content>x</content>",
            "<document_content>\n",
            "<document_content>x</document_content> ")) {
      texts.add(part.repeat(100_000 / part.length()));
    }
    texts.add("<file " + "path=\"a\" ".repeat(10_000) + ">x</file>");
    return texts;
  }

  private static UnitTree tree(String text) {
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("xml");
    UnitTree tree = Segmenters.installed().segment(text, "xml");
    UnitTreeChecks.check(text, tree);
    return tree;
  }

  private static List<String> texts(String text, UnitTree tree, UnitKind kind) {
    List<String> texts = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == kind) {
        texts.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return texts;
  }

  @Test
  void codeHasNoElements() {
    for (String text : samples()) {
      UnitTree tree = tree(text);
      assertThat(texts(text, tree, UnitKind.DECLARATION))
          .contains(METHOD.formatted(2).strip(), METHOD.formatted(4).strip());
      assertThat(texts(text, tree, UnitKind.ELEMENT)).noneMatch(e -> e.startsWith("<Receipt>"));
    }
  }

  @Test
  void theTagsFrameWhatIsKept() {
    UnitTree tree = tree(PATHS);
    assertThat(tree.isFramed(0)).isTrue();
    assertThat(PATHS.substring(0, tree.headEnd(0))).isEqualTo("<file path=\"src/Order.java\">");
    assertThat(PATHS.substring(tree.tailStart(0), tree.end(0))).isEqualTo("</file>");
    assertThat(PATHS.substring(tree.nameStart(0), tree.nameEnd(0)))
        .isEqualTo("file path=\"src/Order.java\"");
  }

  @Test
  void aFileOfMarkupHasElements() {
    String item = "<item><name>Lamp</name><price>3</price></item>\n";
    String text = "<file path=\"a.xml\">\n" + item.repeat(30) + "</file>\n";
    assertThat(texts(text, tree(text), UnitKind.ELEMENT)).contains(item.strip());
  }

  @Test
  void theFirstFileMayBeLong() {
    String text = "<file path=\"a.py\">\n" + "a = 1\n".repeat(5_000) + "</file>\n";
    assertThat(tree(text).headEnd(0)).isEqualTo("<file path=\"a.py\">".length());
  }

  @Test
  void anEndTagInsideOfALineIsText() {
    String text =
        "<file path=\"a.md\">\nA file ends with </file> in its line.\n</file>\n"
            + "<file path=\"b.md\">\nYes.\n</file>\n";
    assertThat(texts(text, tree(text), UnitKind.ELEMENT)).hasSize(2);
  }
}
