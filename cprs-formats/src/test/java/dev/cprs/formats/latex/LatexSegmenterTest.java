package dev.cprs.formats.latex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.formats.markup.Resources;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatexSegmenterTest extends SegmenterContractTest {
  private static final String PAPER = Resources.text("paper.tex");
  private static final UnitTree TREE = Segmenters.installed().segment(PAPER, "latex");

  @Override
  protected Segmenter segmenter() {
    return new LatexSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(PAPER);
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        PAPER + "\\begin{itemize}\n".repeat(6000),
        PAPER + "\\end{itemize}\n".repeat(7000),
        PAPER + "\\begin{a}\n".repeat(60) + "x\n" + "\\end{a}\n".repeat(60),
        PAPER + "\\section{".repeat(10_000),
        PAPER + "\\section{x}\n\\subsection{y}\n".repeat(3500),
        PAPER + "\\begin{tabular}{l}\n" + "a & b\n".repeat(16_000) + "\\end{tabular}\n",
        PAPER + "\\begin{itemize}\n" + "\\item x\n".repeat(12_000) + "\\end{itemize}\n",
        PAPER + "% c\n".repeat(25_000),
        PAPER + "\\begin{verbatim}\n" + "\\begin{itemize}\n".repeat(6000));
  }

  private static List<String> units(UnitKind kind) {
    List<String> units = new ArrayList<>();
    for (int node = 0; node < TREE.size(); node++) {
      if (TREE.isUnit(node) && TREE.kind(node) == kind) {
        units.add(PAPER.substring(TREE.start(node), TREE.end(node)));
      }
    }
    return units;
  }

  /** The node of a kind whose text begins so. */
  private static int node(UnitKind kind, String beginning) {
    for (int node = 0; node < TREE.size(); node++) {
      if (TREE.kind(node) == kind && PAPER.startsWith(beginning, TREE.start(node))) {
        return node;
      }
    }
    throw new AssertionError(beginning);
  }

  @Test
  void isFound() {
    assertThat(Segmenters.installed().formatOf(PAPER, 0, PAPER.length())).isEqualTo("latex");
  }

  @Test
  void sectionsNestByTheirLevels() {
    int section = node(UnitKind.SECTION, "\\section{How");
    int inner = node(UnitKind.SECTION, "\\subsection");
    assertThat(TREE.parent(inner)).isEqualTo(section);
    assertThat(TREE.parent(node(UnitKind.SECTION, "\\section{Results"))).isEqualTo(-1);
    assertThat(PAPER.substring(TREE.nameStart(inner), TREE.nameEnd(inner)))
        .isEqualTo("What we left out");
  }

  @Test
  void sentencesItemsAndFormulasAreUnits() {
    assertThat(units(UnitKind.SENTENCE))
        .contains(
            "All lamps burned at 230 V in one room~\\cite{room}.",
            "Their filaments broke when they were switched on.");
    assertThat(units(UnitKind.LIST_ITEM))
        .hasSize(2)
        .last()
        .isEqualTo("\\item Lamps above 60 W,\n    since the sockets would have melted.");
    assertThat(units(UnitKind.BLOCK))
        .anyMatch(unit -> unit.startsWith("\\begin{equation}") && unit.endsWith("{equation}"))
        .contains("% The camera failed twice, see the log.");
  }

  @Test
  void aRowKeepsItsHeaderAndTheCaption() {
    assertThat(units(UnitKind.ROW)).contains("tube & 8,000 & 9,110 \\\\").hasSize(5);
    int table = node(UnitKind.TABLE, "\\begin{tabular}");
    assertThat(PAPER.substring(TREE.start(table), TREE.headEnd(table)))
        .endsWith("kind & promised & measured \\\\\n    \\midrule");
    assertThat(PAPER.substring(TREE.tailStart(table), TREE.end(table))).isEqualTo("\\end{tabular}");
    int around = TREE.parent(table);
    assertThat(PAPER.substring(TREE.start(around), TREE.headEnd(around)))
        .endsWith("\\caption{Hours until half of the lamps were dead}");
    assertThat(TREE.isFramed(around)).isTrue();
  }

  @Test
  void whatOnlyFramesAPageSaysNothing() {
    int begin = node(UnitKind.LINE, "\\begin{document}");
    assertThat(TREE.isMute(begin)).isTrue();
  }

  private static List<String> unitsOf(String text) {
    UnitTree tree = Segmenters.installed().segment(text, "latex");
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node) && !tree.isMute(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }

  @Test
  void whatStandsBesideAMarkIsRead() {
    assertThat(unitsOf("\\begin{abstract} Tin melts at 231.9 degrees.\nYes.\n\\end{abstract}\n"))
        .containsExactly("\\begin{abstract} Tin melts at 231.9 degrees.", "Yes.");
    assertThat(unitsOf("\\begin{frame}{Revenue rose}\nBy a tenth.\n\\end{frame}\n"))
        .containsExactly("\\begin{frame}{Revenue rose}", "By a tenth.");
    assertThat(unitsOf("\\paragraph{Setup.} We used tin. Then lead.\n"))
        .containsExactly("We used tin.", "Then lead.");
    String rows =
        "\\begin{tabular}{ll}\n\\hline A & B \\\\\n\\hline c & d \\\\\n\\hline\n\\end{tabular}\n";
    assertThat(unitsOf(rows)).contains("\\hline c & d \\\\");
    String nested =
        "\\begin{itemize}\n\\item One: \\begin{itemize}\n\\item a\n\\end{itemize}\n\\item Two.\n\\end{itemize}\n";
    assertThat(unitsOf(nested)).contains("\\item Two.");
  }

  @Test
  void aHeadingIsNamedByItsTitle() {
    String text = "\\section{The {B}ig one}\\label{sec:a}\nYes.\n";
    UnitTree tree = Segmenters.installed().segment(text, "latex");
    assertThat(text.substring(tree.nameStart(0), tree.nameEnd(0))).isEqualTo("The {B}ig one");
    assertThat(text.substring(tree.start(0), tree.headEnd(0)))
        .isEqualTo("\\section{The {B}ig one}\\label{sec:a}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Notes\n\n```latex\n\\begin{a}\n\\item x\n\\end{a}\n```\n\nThe end.\n",
        "The command \\section{x} makes a heading.\nSo does \\part{y}.\nIt is so.\n",
        "print('\\\\begin{table}')\nprint('\\\\item')\nprint('\\\\end{table}')\n",
        "# Regression\n\n$$\n\\begin{aligned}\ny &= x\n\\end{aligned}\n$$\n\n- one\n- two\n",
        "We have\n\\begin{align}\na\n\\end{align}\nand\n\\begin{cases}\nb\n\\end{cases}\n",
        "\\d+\n\\w+\n\\bend\\b\n\\s*\n"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(new LatexSegmenter().fit(text, 0, text.length())).isZero();
  }
}
