package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ToyTokenizer;
import dev.cprs.decode.TokenLabels;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.UnitScore;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadAgainTest {
  private static final QueryWords WORDS = new QueryWords("Which?");

  /** A document of prose in which some words have a relevance. */
  private static LabelledDocument document(int index, String text, Map<String, Float> relevances) {
    UnitTree units = Segmenters.of(List.of()).segment(text, Segmenters.PROSE);
    TokenizedText tokens = new ToyTokenizer().encode(text);
    TokenLabels labels = new TokenLabels(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String word = text.substring(tokens.start(i), tokens.end(i));
      labels.set(i, TokenLabels.O, 0, relevances.getOrDefault(word, 0.001f));
    }
    return new LabelledDocument(index, text, Segmenters.PROSE, units, tokens, labels);
  }

  private static List<String> read(LabelledDocument document, BitSet tokens) {
    List<String> stretches = new ArrayList<>();
    for (int from = tokens.nextSetBit(0); from >= 0; from = tokens.nextSetBit(from)) {
      int to = tokens.nextClearBit(from);
      stretches.add(
          document.text().substring(document.tokens().start(from), document.tokens().end(to - 1)));
      from = to;
    }
    return stretches;
  }

  private static List<String> choose(LabelledDocument document, int limit) {
    List<LabelledDocument> one = List.of(document);
    return read(
        document, ReadAgain.choose(one, one, WORDS, UnitScore.HIGHEST, new BitSet(), limit).get(0));
  }

  /** Sentences of five tokens. */
  private static String sentences(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append("It is number ").append(i).append(". ");
    }
    return text.toString();
  }

  @Test
  void theBestComeFirstWithWholeUnitsAround() {
    String text = sentences(0, 100) + "Some gold here. " + sentences(100, 200) + "And silver.";
    LabelledDocument document = document(0, text, Map.of("gold", 0.9f, "silver", 0.5f));
    // 13 sentences of five tokens are the first that reach 64.
    String gold = (sentences(87, 100) + "Some gold here. " + sentences(100, 113)).strip();
    assertThat(choose(document, 134)).containsExactly(gold);
    assertThat(choose(document, 134 + 68))
        .containsExactly(gold, (sentences(187, 200) + "And silver.").strip());
  }

  @Test
  void whatIsLargerThanTheLimitIsReadAroundItsBestWord() {
    String text = "Nothing here. " + "word ".repeat(300) + "gold " + "word ".repeat(300) + "end.";
    LabelledDocument document = document(0, text, Map.of("gold", 0.9f));
    assertThat(choose(document, 41))
        .singleElement()
        .isEqualTo("word ".repeat(20) + "gold" + " word".repeat(20));
  }

  @Test
  void ofALongNeighbourOnlyApartIsRead() {
    String text = "word ".repeat(300) + "end. A gold one. Last.";
    LabelledDocument document = document(0, text, Map.of("gold", 0.9f));
    assertThat(choose(document, 100))
        .containsExactly("word ".repeat(62) + "end. A gold one. Last.");
  }

  @Test
  void unitsOfOtherTokensAreTheSame() {
    String text = sentences(0, 50) + "Some gold here. " + sentences(50, 100);
    LabelledDocument skimmed = document(0, text, Map.of("gold", 0.9f));
    TokenizedText.Builder letters = new TokenizedText.Builder(text.length());
    for (int i = 0; i < text.length(); i++) {
      letters.add(1, i, i + 1);
    }
    TokenizedText tokens = letters.text(text).build();
    LabelledDocument other =
        new LabelledDocument(
            0, text, "prose", skimmed.units(), tokens, new TokenLabels(tokens.size()));
    BitSet chosen =
        ReadAgain.choose(
                List.of(skimmed), List.of(other), WORDS, UnitScore.HIGHEST, new BitSet(), 200)
            .get(0);
    assertThat(read(other, chosen))
        .containsExactly(sentences(46, 50) + "Some gold here. " + sentences(50, 54));
  }

  @Test
  void documentsCompete() {
    LabelledDocument first = document(0, sentences(0, 100), Map.of());
    LabelledDocument second = document(1, "A gold one. " + sentences(0, 9), Map.of("gold", 0.9f));
    List<LabelledDocument> both = List.of(first, second);
    List<BitSet> chosen = ReadAgain.choose(both, both, WORDS, UnitScore.HIGHEST, new BitSet(), 60);
    assertThat(chosen.get(0).isEmpty()).isTrue();
    assertThat(chosen.get(1).cardinality()).isEqualTo(49);
    BitSet whole = new BitSet();
    whole.set(0);
    assertThat(
            ReadAgain.choose(both, both, WORDS, UnitScore.HIGHEST, whole, 60).get(0).cardinality())
        .isEqualTo(500);
  }
}
