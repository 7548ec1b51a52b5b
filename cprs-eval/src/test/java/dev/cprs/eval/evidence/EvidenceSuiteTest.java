package dev.cprs.eval.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.eval.haystack.Haystack;
import dev.cprs.eval.sample.Counting;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceSuiteTest {
  private static final int LENGTH = 1500;

  private ContextCompressor compressor;
  private Haystack prose;

  @BeforeAll
  void load() {
    compressor = ContextCompressor.create();
    prose = Haystack.bundled();
  }

  @AfterAll
  void close() {
    compressor.close();
  }

  /** A document whose one question is answered by what stands between the brackets. */
  private static EvidenceDocument document(String question, String marked) {
    String text = marked.replace("[", "").replace("]", "");
    Passage evidence = new Passage(marked.indexOf('['), marked.indexOf(']') - 1);
    return new EvidenceDocument(
        text, List.of(), List.of(new EvidenceQuestion(question, List.of(evidence))));
  }

  /** Forty documents, each with a house that no other one has. */
  private static EvidenceSet named() {
    return new EvidenceSet(
        "named",
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    document(
                        "Who mended the roof of %03dhouse?".formatted(i),
                        "The street is long. [A roofer mended %03dhouse.] ".formatted(i)
                            + "Nobody knows why it leaked. ".repeat(8)))
            .toList());
  }

  private EvidenceSuite suite(EvidenceSet set) {
    return new EvidenceSuite(set, prose, compressor);
  }

  private static String value(Sample sample, int index) {
    Passage value = sample.values().get(index);
    return sample.context().substring(value.start(), value.end());
  }

  @Test
  void hidesADocumentAmongOthersOfItsSet() {
    List<Sample> samples = suite(named()).samples(LENGTH, 6, 3);
    assertThat(samples).hasSize(6);
    for (Sample sample : samples) {
      assertThat(sample.task()).isEqualTo("named");
      assertThat(sample.counting()).isEqualTo(Counting.ANY_MOSTLY);
      String house = sample.query().replaceAll(".*(\\d{3}house).*", "$1");
      assertThat(value(sample, 0)).isEqualTo("A roofer mended %s.".formatted(house));
      assertThat(sample.context().split(house + "\\.", -1)).hasSize(2);
      assertThat(sample.context().lines().filter(line -> line.contains("A roofer")))
          .hasSizeGreaterThan(5);
      assertThat(compressor.countTokens(sample.context())).isBetween(LENGTH * 97 / 100, LENGTH);
    }
    assertThat(samples.stream().map(s -> s.values().get(0).start() / 2000).distinct())
        .hasSizeGreaterThan(1);
  }

  @Test
  void theSeedMakesTheSameSamplesAgainWhateverTheirNumber() {
    List<Sample> six = suite(named()).samples(LENGTH, 6, 3);
    assertThat(suite(named()).samples(LENGTH, 3, 3)).isEqualTo(six.subList(0, 3));
    assertThat(suite(named()).samples(LENGTH, 6, 4)).isNotEqualTo(six);
    assertThat(suite(named()).samples(LENGTH, 0, 3)).hasSize(40);
  }

  @Test
  void putsNovelsAroundWhatOtherDocumentsMayAnswerToo() {
    List<EvidenceDocument> policies = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      policies.add(
          document(
              "May users delete data?",
              "Policy %d. [Users may delete data.] Thanks.".formatted(i)));
    }
    Sample sample = suite(new EvidenceSet("policies", policies)).samples(LENGTH, 1, 1).get(0);
    assertThat(sample.context().split("Users may delete data", -1)).hasSize(2);
    assertThat(compressor.countTokens(sample.context())).isBetween(LENGTH * 97 / 100, LENGTH);
  }

  @Test
  void cutsALongDocumentAroundTheAnswer() {
    String filler =
        IntStream.range(0, 800)
            .mapToObj("Line %d says nothing of use. "::formatted)
            .collect(Collectors.joining());
    EvidenceSet set =
        new EvidenceSet(
            "long",
            List.of(
                document("Where is the key?", filler + "[The key hangs by the door.] " + filler)));
    Sample sample = suite(set).samples(LENGTH, 1, 5).get(0);
    assertThat(value(sample, 0)).isEqualTo("The key hangs by the door.");
    assertThat(compressor.countTokens(sample.context())).isBetween(LENGTH * 9 / 10, LENGTH);
    assertThat(sample.context()).startsWith("Line ").endsWith(".");
    assertThat(sample.values().get(0).start()).isPositive();
  }

  @Test
  void aDocumentOfUnitsStandsAloneWithItsHeader() {
    StringBuilder table = new StringBuilder("name,town\n");
    List<Passage> rows = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      int start = table.length();
      table.append("person%d,town%d".formatted(i, i));
      rows.add(new Passage(start, table.length()));
      table.append('\n');
    }
    EvidenceQuestion question = new EvidenceQuestion("Where is person700?", List.of(rows.get(700)));
    EvidenceDocument document = new EvidenceDocument(table.toString(), rows, List.of(question));
    EvidenceSuite suite = suite(new EvidenceSet("rows", List.of(document)));
    Sample sample = suite.samples(LENGTH, 1, 5).get(0);
    assertThat(sample.context()).startsWith("name,town\nperson");
    assertThat(value(sample, 0)).isEqualTo("person700,town700");
    assertThat(compressor.countTokens(sample.context())).isBetween(LENGTH * 9 / 10, LENGTH + 20);
    assertThat(suite.cases(LENGTH, 1, 5).get(0).without()).isEmpty();
  }

  @Test
  void hasTheSameQuestionsOverContextsWithoutTheirDocument() {
    List<EvidenceSuite.Case> cases = suite(named()).cases(LENGTH, 6, 3);
    assertThat(cases.stream().map(EvidenceSuite.Case::document).distinct()).hasSize(6);
    List<Sample> without = cases.stream().map(each -> each.without().orElseThrow()).toList();
    assertThat(without)
        .extracting(Sample::query)
        .isEqualTo(cases.stream().map(each -> each.with().query()).toList());
    for (Sample sample : without) {
      assertThat(sample.values()).isEmpty();
      assertThat(sample.context())
          .doesNotContain(sample.query().replaceAll(".*(\\d{3}house).*", "$1"));
      assertThat(compressor.countTokens(sample.context())).isBetween(LENGTH * 97 / 100, LENGTH);
    }
  }
}
