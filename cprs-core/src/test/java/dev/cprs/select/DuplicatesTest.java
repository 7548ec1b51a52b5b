package dev.cprs.select;

import static dev.cprs.select.Toys.relevance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Span;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
  private static List<Candidate> merged(LabelledDocument... documents) {
    List<Candidate> candidates = new ArrayList<>();
    for (LabelledDocument document : documents) {
      candidates.addAll(Toys.units(document, 0.3));
    }
    return Duplicates.merge(candidates, List.of(documents));
  }

  @Test
  void theFirstOfEqualUnitsIsKeptWithTheBestScoreAndThePlacesOfTheOthers() {
    LabelledDocument one =
        Toys.document(0, "gold  one\nx", "toy", lines("gold  one\nx"), Map.of("gold", 0.6));
    LabelledDocument two =
        Toys.document(1, "y\nGold one.\n", "toy", lines("y\nGold one.\n"), Map.of("Gold", 0.9));
    List<Candidate> merged = merged(one, two);
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).document()).isZero();
    assertThat(merged.get(0).score()).isEqualTo(0.9f);
    assertThat(merged.get(0).others()).containsExactly(new Span.Place(1, 2, 11));
  }

  @Test
  void ofEqualScoresTheFirstIsKept() {
    String text = "gold\ngold\ngold\n";
    List<Candidate> merged = merged(Toys.document(text, lines(text), relevance("gold")));
    assertThat(merged).extracting(Candidate::start).containsExactly(0);
    assertThat(merged.get(0).others())
        .containsExactly(new Span.Place(0, 5, 9), new Span.Place(0, 10, 14));
  }

  @Test
  void otherNumbersAreAnotherUnit() {
    String text = "gold 1\ngold 2\n";
    assertThat(merged(Toys.document(text, lines(text), relevance("gold")))).hasSize(2);
  }

  @Test
  void unitsInOtherFramesAreNotEqual() {
    for (String text : List.of("((gold), (gold))", "((gold), {gold))")) {
      LabelledDocument document = Toys.document(text, twoFrames(text), relevance("gold"));
      assertThat(merged(document)).hasSize(text.contains("{") ? 2 : 1);
    }
  }

  private static UnitTree twoFrames(String text) {
    UnitTree.Builder units = Trees.of(text).group(UnitKind.ARRAY, 0, 1).framed();
    units.group(UnitKind.FIELD, 1, 2).framed().leaf(UnitKind.VALUE, 2, 6).close(6, 7);
    units.group(UnitKind.FIELD, 9, 10).framed().leaf(UnitKind.VALUE, 10, 14).close(14, 15);
    return units.close(15, 16).build();
  }

  @Test
  void framesOfOtherDocumentsMayBeEqual() {
    String text = "head\ngold\n";
    LabelledDocument one = Toys.document(0, text, "toy", Trees.table(text), relevance("gold"));
    LabelledDocument two = Toys.document(1, text, "toy", Trees.table(text), relevance("gold"));
    String other = "Head\ngold\n";
    LabelledDocument three = Toys.document(1, other, "toy", Trees.table(other), relevance("gold"));
    assertThat(merged(one, two)).hasSize(1);
    assertThat(merged(one, three)).hasSize(2);
  }

  @Test
  void ofARunOfLogEntriesOneIsKept() {
    String text = "gold at 1\ngold at 2\ngold at 3\nother\ngold at 4\ngold at 5\n";
    UnitTree.Builder units = Trees.of(text).group(UnitKind.RUN, 0, 0);
    for (int start = 0; start < 30; start += 10) {
      units.leaf(UnitKind.LOG_ENTRY, start, start + 9);
    }
    units.close(29, 29).leaf(UnitKind.LOG_ENTRY, 30, 35).group(UnitKind.RUN, 36, 36);
    units.leaf(UnitKind.LOG_ENTRY, 36, 45).leaf(UnitKind.LOG_ENTRY, 46, 55).close(55, 55);
    List<Candidate> merged = merged(Toys.document(text, units.build(), relevance("gold")));
    // Two runs are two.
    assertThat(merged).extracting(Candidate::start).containsExactly(0, 36);
    assertThat(merged.get(0).others()).hasSize(2);
  }

  @Test
  void requiredPartsStayAsTheyAre() {
    String text = "gold\ngold\n";
    LabelledDocument document = Toys.document(text, lines(text), relevance());
    List<Candidate> always =
        AlwaysKeep.find(
                List.of(Pattern.compile("gold")), List.of(), List.of(document), () -> {}, () -> {})
            .get(0);
    assertThat(Duplicates.merge(always, List.of(document))).hasSize(2);
  }

  private static UnitTree lines(String text) {
    return Trees.lines(text, UnitKind.LINE);
  }
}
