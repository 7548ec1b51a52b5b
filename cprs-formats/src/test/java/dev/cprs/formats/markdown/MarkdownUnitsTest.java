package dev.cprs.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.formats.markup.Resources;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.RandomText;
import dev.cprs.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownUnitsTest {
  private static UnitTree tree(String text) {
    return Segmenters.installed().segment(text, "markdown");
  }

  private static List<String> leaves(String text, String format) {
    UnitTree tree = Segmenters.installed().segment(text, format);
    List<String> leaves = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isLeaf(node) && tree.isUnit(node)) {
        leaves.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return leaves;
  }

  private static List<String> units(String text) {
    UnitTree tree = tree(text);
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }

  @Test
  void plainParagraphsAreCutLikeProse() {
    Seeds.forEach(
        100,
        seed -> {
          Random random = new Random(seed);
          StringBuilder text = new StringBuilder();
          for (int paragraph = 0; paragraph < 10; paragraph++) {
            text.append(RandomText.prose(random, 1 + random.nextInt(400)))
                .append("Dr. Hill came (at 3.14 p.m.). \"He left!\" Then\n1871 began.")
                .append(random.nextBoolean() ? "\n\n" : "\n \t\n\n");
          }
          String prose = text.toString();
          assertThat(leaves(prose, "markdown")).isEqualTo(leaves(prose, "prose"));
        });
  }

  @Test
  void aTableInAQuoteHasRows() {
    String text =
        "# Thread\n\nAna wrote:\n\n> The table is here:\n> | a | b |\n> |---|---|\n> | 1 | 2 |\n> | 3 | 4 |\n> That is all.\n";
    UnitTree tree = tree(text);
    List<String> rows = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.ROW) {
        rows.add(text.substring(tree.start(node), tree.end(node)));
        int table = tree.parent(node);
        assertThat(text.substring(tree.start(table), tree.headEnd(table)))
            .isEqualTo("> | a | b |\n> |---|---|");
      }
    }
    assertThat(rows).containsExactly("> | 1 | 2 |", "> | 3 | 4 |");
    assertThat(units(text)).contains("> The table is here:", "> That is all.");
  }

  static final String ASCIIDOC =
      """
      = Guide to the pump
      Ana Silva <ana@example.org>
      :toc:

      == Installing

      Put the pump on a flat floor. It weighs 40 kg.

      .Models
      [cols="1,2"]
      |===
      |Model |Pressure

      |P1 |3 bar
      |P2
      |6 bar,
      or more with a valve
      |===

      === Starting it

      * Black is ground.

      [source,bash]
      ----
      # Title of the script
      pumpctl start
      ----

      NOTE: Never run it dry.
      """;

  @Test
  void asciiDocHasSectionsTablesAndCode() {
    assertThat(Segmenters.installed().formatOf(ASCIIDOC, 0, ASCIIDOC.length()))
        .isEqualTo("markdown");
    UnitTree tree = tree(ASCIIDOC);
    List<String> sections = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.SECTION) {
        sections.add(ASCIIDOC.substring(tree.nameStart(node), tree.nameEnd(node)));
      } else if (tree.kind(node) == UnitKind.ROW) {
        rows.add(ASCIIDOC.substring(tree.start(node), tree.end(node)));
      } else if (tree.kind(node) == UnitKind.TABLE) {
        assertThat(ASCIIDOC.substring(tree.start(node), tree.headEnd(node)))
            .isEqualTo("|===\n|Model |Pressure");
      }
    }
    assertThat(sections).containsExactly("Guide to the pump", "Installing", "Starting it");
    assertThat(rows).containsExactly("|P1 |3 bar", "|P2\n|6 bar,\nor more with a valve");
    assertThat(units(ASCIIDOC))
        .contains(
            "It weighs 40 kg.",
            "* Black is ground.",
            "[source,bash]\n----\n# Title of the script\npumpctl start\n----",
            "NOTE: Never run it dry.");
  }

  @Test
  void reStructuredTextHasSectionsTablesAndCode() {
    String text =
        """
        ============
        Shop Manual
        ============

        .. _install:

        Installing
        ==========

        Run the installer. Then restart.

        Starting it
        ~~~~~~~~~~~
        It is a service::

            shop start

        .. code-block:: c
           :linenos:

           int main(void)
           {
               return shop();
           }

        +-------+--------+
        | code  | means  |
        +=======+========+
        | 77    | busy   |
        +-------+--------+
        | 78    | closed |
        +-------+--------+
        """;
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("markdown");
    UnitTree tree = tree(text);
    List<String> sections = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.SECTION) {
        sections.add(text.substring(tree.nameStart(node), tree.nameEnd(node)));
      }
    }
    assertThat(sections).hasSize(3).last().asString().startsWith("Starting it");
    assertThat(units(text))
        .contains(
            "Run the installer.",
            "It is a service::\n\n    shop start",
            "| 78    | closed |\n+-------+--------+")
        .anySatisfy(unit -> assertThat(unit).startsWith(".. code-block:: c").endsWith("}"));
  }

  @Test
  void codeOfReStructuredTextIsDeeperThanWhatLeadsToIt() {
    String text =
        """
        .. note::

           Call it like this::

              shop start

           It stops when the terminal is closed. Then start it again.
        """;
    assertThat(units(text))
        .contains(
            "Call it like this::\n\n      shop start",
            "It stops when the terminal is closed.",
            "Then start it again.");
  }

  @Test
  void aFenceOfTildesIsNoUnderline() {
    String text = "Some code follows here:\n~~~\nint a;\n\nint b;\n~~~\n\nAnd some text.\n";
    assertThat(units(text)).last().isEqualTo("And some text.");
    assertThat(tree(text).kind(0)).isNotEqualTo(UnitKind.SECTION);
    String exact = "Java\n~~~~\nint a;\n\nint b;\n~~~~\n\nAnd some text.\n";
    assertThat(units(exact)).last().isEqualTo("And some text.");
    assertThat(tree(exact).kind(0)).isNotEqualTo(UnitKind.SECTION);
  }

  @Test
  void textAboveJsonLeavesItJson() {
    StringBuilder hosts = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      hosts.append(
          "  {\n    \"id\": %d,\n    \"zone\": \"eu-west-%d\"\n  },\n".formatted(i, i % 3));
    }
    String json = "{\"hosts\": [\n" + hosts + "  {\"id\": 40}\n]}";
    for (String head :
        List.of(
            "Here is the response:\n\n",
            "HTTP/1.1 200 OK\nContent-Type: application/json\nDate: Fri, 01 Mar 2024 10:00:00 GMT\n\n")) {
      String text = head + json + "\n\nThat was all.\n";
      assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("markdown");
      assertThat(units(text)).contains("{\n    \"id\": 17,\n    \"zone\": \"eu-west-2\"\n  }");
    }
  }

  @Test
  void theGuidesTextIsCutLikeProse() {
    String text = Resources.text("essay.txt");
    assertThat(leaves(text, "markdown")).isEqualTo(leaves(text, "prose"));
    assertThat(new MarkdownSegmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }

  @Test
  void aRowIsAUnitUnderItsHeadingAndHeader() {
    String text = Resources.text("table.md");
    UnitTree tree = tree(text);
    assertThat(tree.kind(0)).isEqualTo(UnitKind.SECTION);
    assertThat(text.substring(tree.nameStart(0), tree.nameEnd(0))).isEqualTo("Regions");
    assertThat(units(text)).contains("| South  | Juan Mora | 388,100 | 290,700 |");
  }

  @Test
  void sectionsNestByLevel() {
    String text = "# A\n\nx\n\n## B\n\ny\n\n### C\n\n## D\n\nz\n\nE\n===\n\nlast\n";
    UnitTree tree = tree(text);
    StringBuilder outline = new StringBuilder();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.SECTION) {
        int depth = 0;
        for (int at = tree.parent(node); at >= 0; at = tree.parent(at)) {
          depth++;
        }
        outline.append(depth).append(text, tree.nameStart(node), tree.nameEnd(node)).append(' ');
      }
    }
    assertThat(outline.toString()).isEqualTo("0A 1B 2C 1D 0E ");
  }

  @Test
  void anItemIsAUnitWithItsSubItems() {
    String text = "- one\n- two\n  - inner\n\n    its paragraph\nlazy\n- three\n\nNext.";
    assertThat(units(text))
        .containsExactly(
            "- one", "- two\n  - inner\n\n    its paragraph\nlazy", "- three", "Next.");
  }

  @Test
  void aLongItemIsLedByItsFirstSentence() {
    String inner = "  - an inner item with some words in it\n".repeat(20);
    UnitTree tree = tree("- The options are these.\n" + inner);
    assertThat(tree.isFramed(0)).isTrue();
    assertThat(tree.headEnd(0)).isEqualTo("- The options are these.".length());
    assertThat(tree.next(0)).isEqualTo(21);
  }

  @Test
  void whatLeadsToAShortListIsOneUnitWithIt() {
    assertThat(units("Before. It needs:\n\n- a disk\n- a clock\n\nAfter."))
        .containsExactly("Before. It needs:\n\n- a disk\n- a clock", "After.");
  }

  @Test
  void whatLeadsToALongListHeadsIt() {
    String text = "It needs:\n" + "- one more of the many things\n".repeat(30);
    UnitTree tree = tree(text);
    assertThat(tree.isUnit(0)).isFalse();
    assertThat(tree.isSpeaking(0)).isTrue();
    assertThat(tree.size()).isEqualTo(31);
  }

  @Test
  void codeKeepsItsFences() {
    String text = "~~~ java\n" + "int a = 1; // ```\n".repeat(50) + "~~~\nText.";
    UnitTree tree = tree(text);
    assertThat(tree.isFramed(0)).isTrue();
    assertThat(text.substring(tree.start(0), tree.headEnd(0))).isEqualTo("~~~ java");
    assertThat(text.substring(tree.tailStart(0), tree.end(0))).isEqualTo("~~~");
  }

  @Test
  void aFenceInAnItemIsNoFenceOfTheDocument() {
    assertThat(units("- ```js\n  a\n  ```\n- b\n\nText."))
        .containsExactly("- ```js\n  a\n  ```", "- b", "Text.");
  }

  @Test
  void base64IsMute() {
    String blob = "data:image/png;base64," + "iVBORw0KGgo".repeat(30) + "==";
    String text = "# A\n\nSee ![x](" + blob + "). It is a dot.";
    UnitTree tree = tree(text);
    for (int node = 0; node < tree.size(); node++) {
      assertThat(tree.isMute(node)).isEqualTo(tree.kind(node) == UnitKind.BLOB);
    }
    assertThat(units(text)).contains(blob);
  }

  @Test
  void proseAndDataAreNoMarkdown() {
    for (String text :
        List.of(
            "Mary Hill kept a shop. It was no. 1 in town - she said.\n\n* * *\n\nThen she left.",
            "On 3 May\n1871. It was late.\n\nA-B\n",
            "> you wrote\n> that\n\nI did. See [1].\n\n[1] There.",
            "# comment\nkey=value\n# comment\nother=value\n",
            "int a; // **x** [y](z)\nint b;\n")) {
      assertThat(new MarkdownSegmenter().fit(text, 0, text.length()))
          .as(text)
          .isLessThanOrEqualTo(0.5);
    }
  }
}
