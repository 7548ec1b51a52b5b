package dev.cprs.select;

import static dev.cprs.select.Toys.relevance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Units by their best token, headings, alerts. */
class UnitCandidatesTest {
  private static final String SECTIONS =
      "# Start\nnothing\n## Billing gold\nsome line\nthe better line\nanother\n## End\nlast\n";

  @Test
  void aUnitsScoreIsThatOfItsBestToken() {
    String text = "a silver b\nc gold silver\n";
    LabelledDocument document =
        Toys.document(text, Trees.lines(text, UnitKind.LINE), Map.of("gold", 0.9, "silver", 0.4));
    List<Candidate> units = Toys.units(document, 0.3);
    assertThat(units).extracting(Candidate::score).containsExactly((double) 0.4f, (double) 0.9f);
    assertThat(units.get(1).mean()).isCloseTo((0.9 + 0.4 + 0.01) / 3, within(1e-6));
  }

  @Test
  void aHeadingBringsTheBestUnitBelowIt() {
    LabelledDocument document =
        Toys.document(
            SECTIONS, Trees.sections(SECTIONS), Map.of("gold", 0.9, "better", 0.2, "last", 0.25));
    List<Candidate> units = Toys.units(document, 0.5);
    assertThat(Toys.texts(document, units)).containsExactly("## Billing gold", "the better line");
    assertThat(Toys.kept(document, units)).isEqualTo("## Billing gold\nthe better line");
    // It comes as soon as its heading does.
    assertThat(units.get(1).rank()).isEqualTo(units.get(0).rank());
    assertThat(units.get(1).score()).isCloseTo(0.2, within(1e-6));
  }

  @Test
  void aHeadingBringsNothingMoreWhereAUnitBelowItIsWanted() {
    LabelledDocument document =
        Toys.document(
            SECTIONS, Trees.sections(SECTIONS), Map.of("gold", 0.9, "better", 0.2, "another", 0.6));
    assertThat(Toys.texts(document, Toys.units(document, 0.5)))
        .containsExactly("## Billing gold", "another");
  }

  @Test
  void aMuteUnitIsNeverWanted() {
    UnitTree.Builder units = Trees.of("gold gold").leaf(UnitKind.BLOB, 0, 4).mute();
    units.leaf(UnitKind.VALUE, 5, 9);
    LabelledDocument document = Toys.document("gold gold", units.build(), relevance("gold"));
    assertThat(Toys.units(document, 0)).extracting(Candidate::start).containsExactly(5);
  }

  @Test
  void aGroupWithoutAHeadHasNothingToBeWantedFor() {
    UnitTree.Builder units = Trees.of("gold one").group(UnitKind.SECTION, 0, 0).speaking();
    UnitTree tree = units.leaf(UnitKind.SENTENCE, 0, 8).close(8, 8).build();
    LabelledDocument document = Toys.document("gold one", tree, relevance("gold"));
    assertThat(Toys.units(document, 0.5)).extracting(Candidate::node).containsExactly(1);
  }

  @Test
  void aFramesHeadIsNotWantedForItself() {
    String text = "gold head\nrow one\n";
    LabelledDocument document = Toys.document(text, Trees.table(text), relevance("gold"));
    assertThat(Toys.units(document, 0.5)).isEmpty();
  }

  private static List<Candidate> withAlerts(
      String text, UnitTree units, Map<String, Double> relevance, double threshold) {
    LabelledDocument document = Toys.document(text, units, relevance);
    return UnitCandidates.of(Toys.scores(document, ""), threshold, Alerts.MOST, tag -> "thing");
  }

  /** Lines of which those with ERROR are alerts. */
  private static UnitTree log(String text) {
    UnitTree.Builder units = Trees.of(text);
    int start = 0;
    for (String line : text.split("\n")) {
      units.leaf(UnitKind.LOG_ENTRY, start, start + line.length());
      if (line.startsWith("ERROR")) {
        units.alert();
      }
      start += line.length() + 1;
    }
    return units.build();
  }

  @Test
  void alertsAreWantedWhateverTheirRelevance() {
    String text = "INFO gold\nERROR disk full\nINFO done\n";
    List<Candidate> units = withAlerts(text, log(text), relevance("gold"), 0.5);
    assertThat(units).extracting(Candidate::start).containsExactly(0, 10);
    assertThat(units.get(1).rank()).isEqualTo(0.95);
    assertThat(units.get(1).score()).isCloseTo(0.01, within(1e-6));
  }

  @Test
  void anAlertInsideAUnitIsThatUnits() {
    String text = "[a, bad]";
    UnitTree.Builder units = Trees.of(text).unit(UnitKind.RECORD, 0, 1).framed();
    units.leaf(UnitKind.VALUE, 1, 2).leaf(UnitKind.VALUE, 4, 7).alert().close(7, 8);
    assertThat(withAlerts(text, units.build(), relevance(), 0.5))
        .extracting(candidate -> text.substring(candidate.start(), candidate.end()))
        .containsExactly(text);
  }

  @Test
  void aDozenDifferentAlertsAreWantedAndThirteenAreNot() {
    for (int different : new int[] {12, 13}) {
      String text =
          IntStream.range(0, different)
              .mapToObj(i -> "ERROR " + (char) ('a' + i) + "\n")
              .collect(Collectors.joining());
      assertThat(withAlerts(text, log(text), relevance(), 0.5)).hasSize(different == 12 ? 12 : 0);
    }
  }

  @Test
  void alertsThatDifferByTheirNumbersAreOne() {
    String text =
        IntStream.range(0, 100)
            .mapToObj(i -> "ERROR node " + i + "\n")
            .collect(Collectors.joining());
    assertThat(withAlerts(text, log(text), relevance(), 0.5)).hasSize(100);
  }

  @Test
  void alertsAreAskedForByAQuestionForACause() {
    assertThat(
            List.of(
                "Why did the build stop?",
                "Which host FAILED first?",
                "what broke it",
                "List the exceptions.",
                "What is the cause of the delay?"))
        .allMatch(Alerts::isAskedFor);
    assertThat(
            List.of(
                "Which host has the most memory?",
                "When was it because built?",
                "Who whyned?",
                "What does section 3 say?"))
        .noneMatch(Alerts::isAskedFor);
  }
}
