package dev.cprs.select;

import static dev.cprs.select.Toys.relevance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Span;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathsTest {
  private static List<String> paths(String text, UnitTree units, String... words) {
    LabelledDocument document = Toys.document(text, units, relevance(words));
    return Toys.within(Long.MAX_VALUE, document, Toys.units(document, 0.5)).spans().stream()
        .map(Span::path)
        .toList();
  }

  @Test
  void ofDataCountElementsFromZero() {
    String text = "(a, b, (c, d))";
    assertThat(paths(text, Trees.brackets(text), "b", "d")).containsExactly("$[1]", "$[2][1]");
  }

  @Test
  void keysAreNamed() {
    String text = "(hosts(a b) two-words(c))";
    UnitTree.Builder units = Trees.of(text).group(UnitKind.RECORD, 0, 1).framed();
    units.group(UnitKind.ARRAY, 1, 7).framed().name(1, 6);
    units.leaf(UnitKind.VALUE, 7, 8).leaf(UnitKind.VALUE, 9, 10).close(10, 11);
    units.group(UnitKind.RECORD, 12, 22).framed().name(12, 21);
    units.leaf(UnitKind.FIELD, 22, 23).name(22, 23).close(23, 24).close(24, 25);
    assertThat(paths(text, units.build(), "b", "c")).containsExactly("$.hosts[1]", "$.two-words.c");
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    String name = "k".repeat(78) + "😀😀";
    String text = "(" + name + "(a))";
    int end = 1 + name.length();
    UnitTree.Builder units = Trees.of(text).group(UnitKind.RECORD, 0, 1).framed();
    units.group(UnitKind.RECORD, 1, end + 1).framed().name(1, end);
    units.leaf(UnitKind.VALUE, end + 1, end + 2).close(end + 2, end + 3).close(end + 3, end + 4);
    assertThat(paths(text, units.build(), "a")).containsExactly("$['" + "k".repeat(78) + "…'][0]");
  }

  @Test
  void valuesOfChunksAreTheArraysOwn() {
    String text = "(1 2 3 4, 5 6, (x), 7)";
    UnitTree.Builder units = Trees.of(text).group(UnitKind.ARRAY, 0, 1).framed().separator(' ');
    units.unit(UnitKind.ARRAY, 1, 1).leaf(UnitKind.VALUE, 1, 2).leaf(UnitKind.VALUE, 3, 4);
    units.close(4, 4).leaf(UnitKind.ARRAY, 5, 8).unit(UnitKind.ARRAY, 10, 10);
    units.leaf(UnitKind.VALUE, 10, 11).leaf(UnitKind.VALUE, 12, 13).close(13, 13);
    units.group(UnitKind.ARRAY, 15, 16).framed().leaf(UnitKind.VALUE, 16, 17).close(17, 18);
    units.leaf(UnitKind.VALUE, 20, 21).close(21, 22);
    UnitTree tree = units.build();
    assertThat(paths(text, tree, "x", "7")).containsExactly("$[6][0]", "$[7]");
    LabelledDocument document = Toys.document(text, tree, relevance());
    Paths paths = new Paths(document);
    assertThat(paths.of(Candidate.of(0, -1, 12, 13, null, 1, 1))).isEqualTo("$[5]");
    assertThat(paths.of(Candidate.of(0, -1, 3, 4, null, 1, 1))).as("asked again").isEqualTo("$[1]");
  }

  @Test
  void oneOfSeveralValuesIsNamedByItsLine() {
    String text = "(a)\n(b)\n";
    assertThat(paths(text, Trees.brackets(text), "a", "b"))
        .containsExactly("line 1: $[0]", "line 2: $[0]");
  }

  @Test
  void rowsAndLinesCountFromOne() {
    String table = "head\na\nb\nc\n";
    assertThat(paths(table, Trees.table(table), "c")).containsExactly("row 3");
    String text = "one\n\ntwo\nthree four\n";
    assertThat(paths(text, Trees.lines(text, UnitKind.LINE), "two", "four"))
        .containsExactly("line 3", "line 4");
    UnitTree.Builder both = Trees.of(text).leaf(UnitKind.BLOCK, 0, 8);
    assertThat(paths(text, both.build(), "one")).containsExactly("lines 1-3");
  }

  @Test
  void sectionsAreNamed() {
    String text = "# A\n## B\nx\n# C\ny\n";
    assertThat(paths(text, Trees.sections(text), "x", "C", "y"))
        .containsExactly("A > B > line 3", "C", "C > line 5");
  }

  @Test
  void sentencesAloneHaveNone() {
    String text = "One. Two.";
    assertThat(paths(text, Trees.prose(text), "Two")).containsExactly("");
  }

  @Test
  void aPathThroughManyNodesIsCutInTheMiddle() {
    String text = "(".repeat(100) + "x" + ")".repeat(100);
    assertThat(paths(text, Trees.brackets(text), "x").get(0))
        .isEqualTo("$" + "[0]".repeat(15) + "…" + "[0]".repeat(16));
    StringBuilder names = new StringBuilder();
    UnitTree.Builder units = Trees.of("a".repeat(101));
    for (int i = 0; i < 100; i++) {
      units.group(UnitKind.DECLARATION, i, i + 1).name(i, i + 1);
    }
    units.leaf(UnitKind.BLOCK, 100, 101);
    for (int i = 0; i < 100; i++) {
      units.close(101, 101);
    }
    LabelledDocument document = Toys.document("a".repeat(101), units.build(), relevance());
    names.append(new Paths(document).of(Candidate.of(0, 100, 100, 101, null, 1, 1)));
    assertThat(names.toString().split(" > ")).hasSizeBetween(30, 33);
  }

  @Test
  void aLongNameIsCut() {
    String text = "# " + "n".repeat(200) + "\nx\n";
    assertThat(paths(text, Trees.sections(text), "x").get(0)).hasSize(80 + " > line 2".length());
  }

  @Test
  void kindsAreThoseOfTheNodes() {
    String text = "head\na\n";
    LabelledDocument document = Toys.document(text, Trees.table(text), relevance("a"));
    assertThat(Toys.within(9, document, Toys.units(document, 0.5)).spans().get(0).kind())
        .contains(UnitKind.ROW);
    assertThat(new Paths(document).kind(Candidate.of(0, -1, 0, 4, null, 1, 1)))
        .isEqualTo(UnitKind.TABLE);
  }
}
