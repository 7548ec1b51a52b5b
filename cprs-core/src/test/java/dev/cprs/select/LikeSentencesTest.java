package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of sentences of one shape the one with the query's words stays. */
class LikeSentencesTest {
  private static final String CAPITALS =
      "Paris is the capital of France. Berlin is the capital of Germany. Rome is the capital of"
          + " Italy.";

  /** What is kept by default where each of some words makes its sentence as relevant as it says. */
  private static List<String> kept(String text, String query, Map<String, Double> relevances) {
    LabelledDocument document = Toys.document(text, Trees.prose(text), relevances);
    UnitScores scores = Toys.scores(document, query);
    return Toys.texts(
        document,
        UnitCandidates.of(scores, RelevanceThreshold.of(scores.best(false)), 0, tag -> "thing"));
  }

  @Test
  void theOneWithTheWordStaysAloneHoweverRelevantTheOthersAre() {
    Map<String, Double> alike = Map.of("capital", 0.9);
    assertThat(kept(CAPITALS, "What is the capital of Germany?", alike))
        .containsExactly("Berlin is the capital of Germany.");
    assertThat(kept(CAPITALS, "What is the capital of Germany?", Map.of("capital", 0.9999)))
        .containsExactly("Berlin is the capital of Germany.");
  }

  @Test
  void withoutATellingWordAllStay() {
    Map<String, Double> alike = Map.of("capital", 0.9);
    assertThat(kept(CAPITALS, "Which capitals are there?", alike)).hasSize(3);
    assertThat(kept(CAPITALS, "Is it Paris or Rome?", alike))
        .containsExactly("Paris is the capital of France.", "Rome is the capital of Italy.");
    assertThat(kept(CAPITALS, "Where is it?", alike)).hasSize(3);
  }

  @Test
  void oneThatTheModelFindsFarLessRelevantTakesNothingAway() {
    assertThat(
            kept(
                CAPITALS,
                "What is the capital of Germany?",
                Map.of("Paris", 0.9, "Rome", 0.8, "Berlin", 0.3)))
        .containsExactly("Paris is the capital of France.", "Rome is the capital of Italy.");
  }

  @Test
  void aSentenceOfAnotherShapeStays() {
    String text =
        "The mill on the river was sold in 1905. It went to a widow from Holm who paid twice its"
            + " worth. Rain fell.";
    assertThat(
            kept(
                text,
                "Who bought the mill that was sold in 1905?",
                Map.of("mill", 0.9, "widow", 0.8)))
        .hasSize(2);
  }

  @Test
  void inAListLessOfTheShapeIsEnough() {
    String list =
        "Mrs. Aldous teaches history here. Mr. Brandt teaches geography here. Ms. Chowdhury teaches"
            + " chemistry. Mr. Devlin teaches us music.";
    Map<String, Double> alike = Map.of("teaches", 0.9);
    assertThat(kept(list, "Who teaches chemistry?", alike))
        .containsExactly("Ms. Chowdhury teaches chemistry.");
    // Without a list it stays.
    assertThat(
            kept(
                "Ms. Chowdhury teaches chemistry. Mr. Devlin teaches us music.",
                "Who teaches chemistry?",
                alike))
        .hasSize(2);
  }

  @Test
  void onlyNeighboursAreCompared() {
    String far = "Paris is the capital of France. " + "Rain fell. ".repeat(8);
    String question = "What is the capital of Germany?";
    Map<String, Double> alike = Map.of("capital", 0.9);
    assertThat(kept(far + "Berlin is the capital of Germany.", question, alike)).hasSize(2);
    assertThat(
            kept(
                far.substring(0, far.length() - 11) + "Berlin is the capital of Germany.",
                question,
                alike))
        .containsExactly("Berlin is the capital of Germany.");
  }

  @Test
  void onlySentencesAreCompared() {
    String rows = "Paris is the capital of France.\nBerlin is the capital of Germany.\n";
    LabelledDocument document =
        Toys.document(rows, Trees.lines(rows, UnitKind.LINE), Map.of("capital", 0.9));
    UnitScores scores = Toys.scores(document, "What is the capital of Germany?");
    assertThat(scores.get(0)).isEqualTo(scores.get(1));
  }
}
