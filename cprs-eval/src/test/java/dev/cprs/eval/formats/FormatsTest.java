package dev.cprs.eval.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.eval.haystack.SampleMaker;
import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Layout;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generators, with the embedded model's tokenizer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsTest {
  private static final int LENGTH = 3000;
  private static final int SAMPLES = 6;

  /** A unit must fit a budget of 200 tokens with what the format adds. */
  private static final int MOST_TOKENS = 185;

  private final Map<String, List<Sample>> made = new HashMap<>();
  private ContextCompressor compressor;
  private SampleMaker maker;

  @BeforeAll
  void load() {
    compressor = ContextCompressor.create();
    maker = new SampleMaker(compressor::countTokens);
  }

  @AfterAll
  void close() {
    compressor.close();
  }

  static Stream<String> variants() {
    return Formats.variants().stream().map(Task::name);
  }

  private List<Sample> samples(String variant) {
    return made.computeIfAbsent(variant, name -> Formats.samples(name, maker, LENGTH, SAMPLES, 1));
  }

  private static String text(Sample sample, Passage place) {
    return sample.context().substring(place.start(), place.end());
  }

  private static Layout layout(Sample sample) {
    return Objects.requireNonNull(sample.layout());
  }

  private static boolean hasAll(Sample sample, Layout.Part unit) {
    String seen = (unit.under() + "\n" + text(sample, unit.place())).toLowerCase(Locale.ROOT);
    return layout(sample).decisive().stream()
        .allMatch(text -> seen.contains(text.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void onlyTheUnitAskedForHasTheAnswer(String variant) {
    for (Sample sample : samples(variant)) {
      Layout layout = layout(sample);
      Passage asked = sample.values().get(0);
      assertThat(sample.values()).hasSize(1);
      assertThat(sample.query()).doesNotContain("{", "}").endsWith("?");
      assertThat(layout.units())
          .as(sample.query())
          .filteredOn(u -> u.place().equals(asked))
          .hasSize(1);
      assertThat(
              layout.units().stream().filter(unit -> hasAll(sample, unit)).map(Layout.Part::place))
          .as("%s %s", sample.query(), layout.decisive())
          .containsExactly(asked);
      assertThat(asked.contains(layout.answer())).isTrue();
      assertThat(text(sample, layout.answer())).isNotBlank();
      assertThat(compressor.countTokens(text(sample, asked)))
          .as(text(sample, asked))
          .isLessThanOrEqualTo(MOST_TOKENS);
      assertThat(sample.context()).doesNotContain("{a}", "{e}", "{n}", "null");
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void unitsAreInOrderAndDocumentsHoldThem(String variant) {
    for (Sample sample : samples(variant)) {
      int end = 0;
      for (Layout.Part unit : layout(sample).units()) {
        Passage place = unit.place();
        assertThat(place.start()).isGreaterThanOrEqualTo(end);
        assertThat(text(sample, place)).isEqualTo(text(sample, place).strip());
        assertThat(layout(sample).documents()).anyMatch(document -> document.contains(place));
        end = place.end();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void contextsAreAsLongAsAskedFor(String variant) {
    // Shorter ones can be missed by more: a unit more or less changes what all of them are.
    for (Sample sample : Formats.samples(variant, maker, 8000, 2, 1)) {
      assertThat(compressor.countTokens(sample.context())).isBetween(7600, 8400);
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void questionsAndPlacesVary(String variant) {
    Set<String> questions = new HashSet<>();
    Set<Integer> tenths = new HashSet<>();
    for (Sample sample : samples(variant)) {
      questions.add(sample.query());
      tenths.add(10 * sample.values().get(0).start() / sample.context().length());
    }
    assertThat(questions).hasSizeGreaterThan(SAMPLES / 2);
    assertThat(tenths).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void theSameSeedMakesTheSameSamplesWhateverTheirNumber(String variant) {
    List<Sample> few = Formats.samples(variant, maker, 1000, 2, 5);
    assertThat(Formats.samples(variant, maker, 1000, 3, 5).subList(0, 2)).isEqualTo(few);
    assertThat(Formats.samples(variant, maker, 1000, 2, 6)).doesNotContainAnyElementsOf(few);
  }

  @Test
  void variantsOfAFormatTakeTurnsAndCountForOneRow() {
    List<Sample> mixed = Formats.samples("logs", maker, 2000, 10, 1);
    assertThat(mixed).extracting(Sample::task).containsOnly("logs");
    Sample first = Formats.samples("logs-logback", maker, 2000, 1, 1).get(0);
    assertThat(first.task()).isEqualTo("logs-logback");
    assertThat(mixed.get(0)).isEqualTo(first.counted("logs"));
    assertThat(IntStream.of(0, 9).mapToObj(i -> mixed.get(i).context().lines().count()).toList())
        .allMatch(lines -> lines > 20);
  }

  @Test
  void anUnknownFormatIsRefusedByName() {
    assertThatThrownBy(() -> Formats.check(List.of("json", "toml")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll("'toml'", "json", "markdown-table", "json-nested");
    Formats.check(Formats.names());
    Formats.check(variants().toList());
  }
}
