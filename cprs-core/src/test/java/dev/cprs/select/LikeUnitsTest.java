package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that look alike are told apart by the query's rare words. */
class LikeUnitsTest {
  private static final Map<String, Double> ALL = Map.of("node", 0.8);

  private static List<String> best(String text, UnitTree units, String query) {
    LabelledDocument document = Toys.document(text, units, ALL);
    UnitScores scores = Toys.scores(document, query);
    return Toys.texts(
        document, UnitCandidates.of(scores, scores.best(false) * 0.99, 0, tag -> "thing"));
  }

  @Test
  void theRowWithTheRareWordStaysAndTheOthersFall() {
    String text = "name|state\nnode 7|up\nnode 17|up\nnode 27|up\nnode 8|down\n";
    assertThat(best(text, Trees.table(text), "What is the state of node 17?"))
        .containsExactly("node 17|up");
    assertThat(best(text, Trees.table(text), "Which nodes are down?"))
        .containsExactly("node 8|down");
  }

  @Test
  void aNumberTellsMoreThanAWordThatNoRowHas() {
    String text = "order\nnode 1037\nnode 1051\nnode 1052\nnode 1053\nnode 1054\n";
    LabelledDocument document = Toys.document(text, Trees.table(text), Map.of("1051", 0.9));
    UnitScores scores = Toys.scores(document, "What did order 1037 consist of?");
    assertThat(Toys.texts(document, UnitCandidates.of(scores, 0.3, 0, tag -> "thing")))
        .containsExactly("node 1037");
  }

  @Test
  void aWordThatAllHaveOrOnlyTheHeaderHasSaysNothing() {
    String text = "name|state\nnode 7|up\nnode 17|up\nnode 27|up\n";
    assertThat(best(text, Trees.table(text), "What state has each node?")).hasSize(3);
  }

  @Test
  void twoUnitsAreTooFewToCompare() {
    String text = "node 7\nnode 8\n";
    assertThat(best(text, Trees.lines(text, UnitKind.LINE), "node 8?")).hasSize(2);
  }

  @Test
  void theOneWithTheWordsIsAsRelevantAsTheBestOfItsLike() {
    String text = "gold a\nb 17\nnode c\nnode d\n";
    LabelledDocument document =
        Toys.document(text, Trees.lines(text, UnitKind.LINE), Map.of("gold", 0.9999, "17", 0.001));
    UnitScores scores = Toys.scores(document, "Which is 17?");
    assertThat(scores.get(1)).isEqualTo(0.9999f);
    assertThat(scores.get(0)).isBetween(0.9f, 0.9999f);
    assertThat(scores.get(2)).isLessThan(0.01f);
  }
}
