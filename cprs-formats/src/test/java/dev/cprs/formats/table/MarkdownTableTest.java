package dev.cprs.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkdownTableTest {
  @Test
  void findsTheTablesOfTheCases() {
    for (String name : List.of("table.md", "table_small.md")) {
      String text = Trees.resource(name);
      int from = text.indexOf("| Region");
      int end = MarkdownTable.end(text, from, text.length());
      assertThat(text.substring(from, end)).endsWith("|");
      UnitTree tree = tree(text.substring(from, end));
      List<String> rows = Trees.units(text.substring(from, end), tree, UnitKind.ROW);
      assertThat(rows).hasSize((int) text.substring(from, end).lines().count() - 2);
      assertThat(rows).filteredOn(row -> row.contains("South")).hasSize(1);
      assertThat(Trees.heads(text.substring(from, end), tree).get(0).lines()).hasSize(2);
    }
  }

  @Test
  void endsAtALineWithoutPipesAndAtOtherBlocks() {
    String table = "a | b\n--|--\n1 | 2";
    for (String after : List.of("", "\n", "\n\n3 | 4", "\ntext", "\n# 3 | 4", "\n```\na | b")) {
      assertThat(MarkdownTable.end(table + after, 0, table.length() + after.length()))
          .as(after)
          .isEqualTo(table.length());
    }
  }

  @Test
  void beginsOnlyAtAHeaderWithDashesBelow() {
    for (String text :
        List.of(
            "",
            "a | b",
            "a | b\n1 | 2",
            "Title\n-----\n",
            "a\n-|-\n",
            "a | b\n---\n",
            "\n|-|-|\n",
            "|-|-|\n1|2\n")) {
      assertThat(MarkdownTable.end(text, 0, text.length())).as(text).isZero();
    }
  }

  @Test
  void takesRaggedRowsAndOtherLineEnds() {
    String text = "  | a | b \\| c |\r\n  |:-:|--:|\r\n  | 1 |\r\n  | 1 | 2 | 3 |\r\n";
    UnitTree tree = tree(text);
    assertThat(Trees.units(text, tree, UnitKind.ROW)).containsExactly("| 1 |", "| 1 | 2 | 3 |");
    assertThat(tree.isFramed(0)).isTrue();
    assertThat(tree.isSpeaking(0)).isTrue();
    assertThat(text.substring(tree.noise()[0], tree.noise()[1])).isEqualTo("|:-:|--:|");
  }

  @Test
  void opensALongRowByCellsThatAreNamedByTheirColumns() {
    String prose = "A sentence of the story. ".repeat(40);
    String text = "| id | story | empty | by |\n|-|-|-|-|\n| 7 | " + prose + "|  | Ida |\n";
    UnitTree tree = tree(text);
    assertThat(Trees.units(text, tree, UnitKind.ROW)).hasSize(1);
    assertThat(tree.next(1) - 1).isGreaterThan(3);
    assertThat(name(text, tree, 2)).isEqualTo("id");
    assertThat(name(text, tree, 3)).isEqualTo("story");
    assertThat(name(text, tree, tree.size() - 1)).isEqualTo("by");
  }

  private static String name(String text, UnitTree tree, int node) {
    return text.substring(tree.nameStart(node), tree.nameEnd(node));
  }

  private static UnitTree tree(String text) {
    UnitTree.Builder units = Trees.builder(text);
    int end = MarkdownTable.end(text, 0, text.length());
    assertThat(end).isPositive();
    MarkdownTable.segment(0, end, units);
    UnitTree tree = units.build();
    UnitTreeChecks.check(text, tree);
    return tree;
  }
}
