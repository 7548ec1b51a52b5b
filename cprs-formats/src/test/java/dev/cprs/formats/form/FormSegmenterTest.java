package dev.cprs.formats.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormSegmenterTest extends SegmenterContractTest {
  private static final Segmenters INSTALLED = Segmenters.installed();

  private static final String FORM =
      """
      Accident report

      Name of employee: Olle Berg
      Department: Warehouse            Supervisor: T. Brandt
      Place: Gate 3, left ramp
      What happened: The ramp was wet. The employee slipped while
      he pushed a truck: it was full.
      Witnesses:
      Doctor: Dr. G. Falk
      Days absent: 4
      """;

  @Override
  protected Segmenter segmenter() {
    return new FormSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        FORM, FORM.replace("\n", "\r\n"), FORM + "Remarks: " + "It rains a lot. ".repeat(50));
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "A: b\n".repeat(20_000),
        "A:\n".repeat(30_000),
        "A " + "b ".repeat(50_000),
        "A: b\n" + "c\n".repeat(50_000),
        "A: " + "b. ".repeat(33_000),
        "A b c d e:".repeat(10_000));
  }

  @Test
  void aFieldIsAUnit() {
    assertThat(INSTALLED.formatOf(FORM, 0, FORM.length())).isEqualTo("form");
    assertThat(units(FORM))
        .containsExactly(
            "Accident report",
            "Name of employee: Olle Berg",
            "Department: Warehouse            Supervisor: T. Brandt",
            "Place: Gate 3, left ramp",
            "What happened: The ramp was wet. The employee slipped while\nhe pushed a truck: it was full.",
            "Witnesses:",
            "Doctor: Dr. G. Falk",
            "Days absent: 4");
  }

  @Test
  void aLongValueHasItsKeyAsHead() {
    String text = "Remarks: " + "It rains a lot. ".repeat(50) + "\nName: Olle";
    UnitTree tree = INSTALLED.segment(text, "form");
    assertThat(tree.isFramed(0)).isTrue();
    assertThat(text.substring(tree.start(0), tree.headEnd(0))).isEqualTo("Remarks:");
    assertThat(text.substring(tree.nameStart(0), tree.nameEnd(0))).isEqualTo("Remarks");
    assertThat(units(text)).hasSize(51).contains("It rains a lot.", "Name: Olle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: a@b.example\nTo: c@b.example\nSubject: Hall\nDate: 3 June\nCc: d@b.example\n\nDear all,\n\nthe hall is closed.\nWe meet outside.\n\nIt may rain.\nSo bring a coat.\n\nYours,\nOlle\n",
        "Alice: hi\nBob: hello\nAlice: are you there?\nBob: yes\nAlice: good\nBob: bye\n",
        "He said: go. They went: all of them.\nShe said: stay.\nNobody did.\nIt was late: past nine.\nThe end: dark.\n",
        "One: a;\nTwo: b;\nThree: c;\nFour: d;\nFive: e;\n"
      })
  void otherTextsWithColonsAreNoForms(String text) {
    assertThat(segmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }

  private static List<String> units(String text) {
    UnitTree tree = INSTALLED.segment(text, "form");
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }
}
