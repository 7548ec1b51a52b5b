package dev.cprs.eval.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.eval.evidence.EvidenceSuite;
import dev.cprs.eval.report.FigureTable;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalibrationSuiteTest {
  private static final List<String> TOWNS =
      List.of("Arles", "Basel", "Delft", "Ghent", "Lund", "Porto", "Siena", "Turin");

  private ContextCompressor compressor;

  @BeforeAll
  void load() {
    compressor = ContextCompressor.create();
  }

  @AfterAll
  void close() {
    compressor.close();
  }

  /** A question for each town, over a text that says who mended its bridge and one that doesn't. */
  private static List<EvidenceSuite.Case> cases(int sentences) {
    String filler = "The street is long and the houses are old. ".repeat(sentences);
    return IntStream.range(0, TOWNS.size())
        .mapToObj(
            i -> {
              String answer = "The bridge of %s was mended by masons.".formatted(TOWNS.get(i));
              return new EvidenceSuite.Case(
                  i,
                  sample(TOWNS.get(i), filler + answer, answer),
                  Optional.of(sample(TOWNS.get(i), filler, "")));
            })
        .toList();
  }

  private static Sample sample(String town, String context, String answer) {
    return new Sample(
        "towns",
        ControlPrompt.facts(),
        "Who mended the bridge of %s?".formatted(town),
        context,
        answer.isEmpty()
            ? List.of()
            : List.of(new Passage(context.length() - answer.length(), context.length())));
  }

  private CalibrationSuite suite() {
    return new CalibrationSuite(compressor, (task, method, sample, of) -> {});
  }

  private static List<Object> column(FigureTable table, String name) {
    List<String> names = table.columns().stream().map(FigureTable.Column::name).toList();
    return table.lines().stream().map(line -> line.get(names.indexOf(name))).distinct().toList();
  }

  private static String fit(List<FigureTable> tables) {
    return tables.get(2).lines().get(0).get(1).toString();
  }

  @Test
  void contextsOfOneLengthSayNothingOfTheirSize() {
    CalibrationSuite suite = suite();
    suite.read("towns", 60, cases(4));
    List<FigureTable> tables = suite.tables("calibration");
    assertThat(column(tables.get(0), "length")).containsExactly("60");
    assertThat(fit(tables))
        .matches("\\{\"relevance\": \\[[^,]+, [^,]+], \"answerable\": \\[([^,]+, ){3}[^,]+]}");
  }

  @Test
  void severalLengthsAreFittedTogetherAndToldApart() {
    CalibrationSuite suite = suite();
    suite.read("towns", 60, cases(4));
    suite.read("towns", 600, cases(50));
    List<FigureTable> tables = suite.tables("calibration");
    assertThat(column(tables.get(0), "length")).containsExactly("all", "60", "600");
    assertThat(column(tables.get(0), "figure"))
        .containsExactly("raw relevance", "fit to the other half", "the model's own");
    assertThat(column(tables.get(1), "length")).containsExactly("all", "60", "600");
    // Every bridge is found and its absence seen, whatever the length.
    assertThat(tables.get(1).lines())
        .filteredOn(line -> line.contains("fit to the other half") && line.contains("0.5"))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line.subList(5, 7)).containsExactly(1.0, 0.0));
    assertThat(fit(tables))
        .matches("\\{\"relevance\": \\[([^,]+, ){2}[^,]+], \"answerable\": \\[([^,]+, ){4}[^,]+]}");
  }

  @Test
  void oneHalfOfTheDocumentsIsTooLittle() {
    CalibrationSuite suite = suite();
    suite.read("towns", 60, cases(4).subList(0, 1));
    assertThatThrownBy(() -> suite.tables("calibration"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("1 with their document and 1 without");
  }
}
