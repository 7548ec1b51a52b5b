package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The more of a document is kept, the nearer to its best unit the next one must be. */
class EnoughTest {
  private static final int SENTENCE_TOKENS = 20;

  /**
   * A document of sentences of 20 tokens: others, all as relevant as told, and behind them a best
   * one.
   */
  private static LabelledDocument document(int index, double best, int others, double relevance) {
    StringBuilder text = new StringBuilder();
    Map<String, Double> words = new LinkedHashMap<>();
    for (int i = 0; i <= others; i++) {
      words.put("key" + i, i == others ? best : relevance);
      text.append("Here key").append(i).append(" the".repeat(SENTENCE_TOKENS - 3)).append(". ");
    }
    return Toys.document(index, text.toString(), "toy", Trees.prose(text.toString()), words);
  }

  /** What reaches the default threshold. */
  private static List<Candidate> near(LabelledDocument document) {
    UnitScores scores = Toys.scores(document, "Which?");
    double threshold = RelevanceThreshold.of(scores.best(false));
    return UnitCandidates.of(scores, threshold, 0, tag -> "thing");
  }

  private static List<Candidate> kept(double best, int others, double relevance) {
    LabelledDocument document = document(0, best, others, relevance);
    List<Candidate> near = near(document);
    assertThat(near).hasSize(others + 1);
    return Enough.of(near, List.of(document));
  }

  @Test
  void upTo150TokensAllThatIsNearTheBestStays() {
    assertThat(kept(0.5, 6, 0.12)).hasSize(7);
  }

  @Test
  void beyondTheRangeShrinks() {
    // Odds of 1, and of a little more than a half, a quarter, an eighth.
    assertThat(kept(0.5, 60, 0.335)).hasSize(600 / SENTENCE_TOKENS + 1);
    assertThat(kept(0.5, 60, 0.202)).hasSize(300 / SENTENCE_TOKENS + 1);
    assertThat(kept(0.5, 60, 0.115)).hasSize(140 / SENTENCE_TOKENS + 1);
  }

  @Test
  void whatIsAsGoodAsTheBestOrSureStaysHoweverMuchItIs() {
    for (double best : new double[] {0.12, 0.44, 0.55, 0.5}) {
      assertThat(kept(best, 80, best)).as("%s", best).hasSize(81);
    }
    assertThat(kept(0.9999, 60, 0.96)).hasSize(61);
  }

  @Test
  void theBestStayInTheOrderOfTheText() {
    LabelledDocument document = document(0, 0.5, 60, 0.202);
    assertThat(Enough.of(near(document), List.of(document)))
        .isSortedAccordingTo(Candidate.IN_DOCUMENT_ORDER)
        .hasSize(16)
        .last()
        .extracting(Candidate::score)
        .isEqualTo(0.5);
  }

  @Test
  void eachDocumentIsForItself() {
    List<LabelledDocument> documents =
        List.of(document(0, 0.5, 60, 0.202), document(1, 0.2, 9, 0.15));
    List<Candidate> near = new ArrayList<>(near(documents.get(0)));
    near.addAll(near(documents.get(1)));
    assertThat(Enough.of(near, documents)).hasSize(16 + 10);
  }

  @Test
  void whatMustBeKeptStaysAndDoesNotCount() {
    LabelledDocument document = document(0, 0.5, 60, 0.202);
    List<Candidate> near = new ArrayList<>(near(document));
    for (int i = 30; i < 60; i++) {
      Candidate one = near.get(i);
      near.set(
          i,
          new Candidate(0, one.node(), one.start(), one.end(), "thing", 1, 1, 1, true, List.of()));
    }
    assertThat(Enough.of(near, List.of(document))).hasSize(16 + 30);
  }
}
