package dev.cprs.eval.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import dev.cprs.eval.sample.Sentences;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QaSuiteTest {
  private static final int LENGTH = 3000;

  private ContextCompressor compressor;
  private QaFile file;
  private List<Sample> samples;

  @BeforeAll
  void make() {
    compressor = ContextCompressor.create();
    file = QaFile.bundled();
    samples = new QaSuite(file, "", compressor).samples(LENGTH, 60, 7);
  }

  @AfterAll
  void close() {
    compressor.close();
  }

  private Map<String, QaQuestion> questions() {
    return file.paragraphs().stream()
        .flatMap(paragraph -> paragraph.questions().stream())
        .collect(Collectors.toMap(QaQuestion::text, Function.identity()));
  }

  private static String value(Sample sample) {
    Passage value = sample.values().get(0);
    return sample.context().substring(value.start(), value.end());
  }

  private static QaFile file(QaParagraph... paragraphs) {
    return new QaFile("test.json", List.of(paragraphs));
  }

  /** A paragraph with a question whose answer is what stands between the brackets. */
  private static QaParagraph asked(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    Passage answer = new Passage(marked.indexOf('['), marked.indexOf(']') - 1);
    return new QaParagraph(
        text,
        List.of(
            new QaQuestion(
                "id", "Who?", answer, List.of(text.substring(answer.start(), answer.end())))));
  }

  @Test
  void hasTwoSamplesForEachQuestionOverTheSameContext() {
    assertThat(samples).hasSize(120);
    for (int i = 0; i < samples.size(); i += 2) {
      Sample answer = samples.get(i);
      Sample sentence = samples.get(i + 1);
      assertThat(answer.task()).isEqualTo("answer");
      assertThat(sentence.task()).isEqualTo("sentence");
      assertThat(answer.query()).isEqualTo(sentence.query());
      assertThat(answer.context()).isSameAs(sentence.context());
      assertThat(answer.prompt()).isEqualTo(ControlPrompt.facts());
    }
    assertThat(samples.stream().map(Sample::query).distinct()).hasSize(60);
    assertThat(new QaSuite(file, "own-", compressor).samples(LENGTH, 1, 7))
        .extracting(Sample::task)
        .containsExactly("own-answer", "own-sentence");
  }

  @Test
  void hasTheAnswerAndItsSentenceWhereItSays() {
    Map<String, QaQuestion> questions = questions();
    for (int i = 0; i < samples.size(); i += 2) {
      Sample answer = samples.get(i);
      Sample sentence = samples.get(i + 1);
      if (answer.values().size() == 1) {
        assertThat(value(answer)).isEqualTo(questions.get(answer.query()).answers().get(0));
      }
      assertThat(Sentences.of(answer.context())).containsAll(sentence.values());
      assertThat(sentence.values()).hasSameSizeAs(answer.values());
      for (int j = 0; j < answer.values().size(); j++) {
        assertThat(sentence.values().get(j).contains(answer.values().get(j))).isTrue();
      }
    }
  }

  @Test
  void hasTheLengthAskedFor() {
    for (Sample sample : samples) {
      assertThat(compressor.countTokens(sample.context()))
          .as(sample.query())
          .isBetween(LENGTH * 98 / 100, LENGTH * 102 / 100);
    }
  }

  @Test
  void hasTheAnswerInNoOtherParagraph() {
    Map<String, QaQuestion> questions = questions();
    for (Sample sample : samples) {
      QaQuestion question = questions.get(sample.query());
      String word = Pattern.quote(question.answers().get(0));
      Pattern answer = Pattern.compile("(?<!\\w)" + word + "(?!\\w)", Pattern.CASE_INSENSITIVE);
      assertThat(sample.context().split("\n\n"))
          .as(sample.query())
          .filteredOn(paragraph -> answer.matcher(paragraph).find())
          .hasSize(1);
    }
  }

  @Test
  void hidesTheParagraphAnywhereAmongWholeOthers() {
    Map<String, Long> there = counts(file.paragraphs().stream().map(QaParagraph::text));
    Set<Integer> tenths = new HashSet<>();
    for (Sample sample : samples) {
      tenths.add(10 * sample.values().get(0).start() / sample.context().length());
      Map<String, Long> drawn = counts(Stream.of(sample.context().split("\n\n")));
      assertThat(drawn.keySet().stream().filter(p -> drawn.get(p) > there.getOrDefault(p, 0L)))
          .as(sample.query())
          .hasSizeLessThanOrEqualTo(1); // the last one drawn is cut to the length
    }
    assertThat(tenths).hasSizeGreaterThan(6);
  }

  /** Headings such as "Section 2" stand in a file more than once. */
  private static Map<String, Long> counts(Stream<String> paragraphs) {
    return paragraphs.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  @Test
  void aSampleComesFromTheSeedAlone() {
    QaSuite suite = new QaSuite(file, "", compressor);

    assertThat(suite.samples(LENGTH, 5, 7)).isEqualTo(samples.subList(0, 10));
    assertThat(suite.samples(LENGTH, 5, 8)).doesNotContainAnyElementsOf(samples);
    assertThat(suite.samples(2 * LENGTH, 5, 7))
        .extracting(Sample::query)
        .isEqualTo(samples.subList(0, 10).stream().map(Sample::query).toList());
  }

  @Test
  void givesAllQuestionsWhereSoManyAreAskedForOrNone() {
    QaSuite suite = new QaSuite(file, "", compressor);
    int all = 2 * questions().size();

    assertThat(suite.samples(800, 0, 1)).hasSizeBetween(all * 9 / 10, all);
    assertThat(suite.samples(800, 100_000, 1)).hasSameSizeAs(suite.samples(800, 0, 1));
  }

  @Test
  void anAnswerOverTwoSentencesHasAValueInEach() {
    QaFile two = file(asked("First. It was [Ann. And Bob] too. Last."));

    List<Sample> both = new QaSuite(two, "", compressor).samples(100, 0, 1);

    assertThat(both.get(0).values()).containsExactly(new Passage(14, 18), new Passage(19, 26));
    assertThat(both.get(1).values()).containsExactly(new Passage(7, 18), new Passage(19, 31));
  }

  @Test
  void givesWhatThereIsWhereTheFileIsTooShort() {
    QaFile small =
        file(
            asked("It was [Ann]."),
            new QaParagraph("ANN holds the answer.", List.of()),
            new QaParagraph("Anna is another name.", List.of()));

    Sample sample = new QaSuite(small, "", compressor).samples(1000, 0, 1).get(0);

    assertThat(sample.context().split("\n\n"))
        .containsExactlyInAnyOrder("It was Ann.", "Anna is another name.");
    assertThat(value(sample)).isEqualTo("Ann");
  }

  @Test
  void leavesOutQuestionsWhoseParagraphIsTooLong() {
    QaFile long1 = file(asked("It was [Ann]. " + "And so on. ".repeat(50)), asked("[Bob] came."));

    assertThat(new QaSuite(long1, "", compressor).samples(20, 0, 1)).hasSize(2);
    assertThatThrownBy(() -> new QaSuite(long1, "", compressor).samples(2, 0, 1))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("A context of 2 tokens")
        .hasMessageContaining("test.json");
  }

  @Test
  void countsWhatIsNeitherTheAnswerNorItsNeighbour() {
    String context =
        "A far one stands here.\n\nToo far. Just before it. It was Ann. Just after it. Too far again.\n\nEnd.";
    Sample sample = sample(context, "Ann");
    Passage all = new Passage(0, context.length());

    assertThat(other(sample, context, "It was Ann.", "Just before it. It was Ann."))
        .isEqualTo(new QaOther(0, 0));
    assertThat(other(sample, context, "Too far. Just", "Too far again."))
        .isEqualTo(new QaOther(3 + 4, 0));
    assertThat(other(sample, context, "A far one stands here.", "End."))
        .isEqualTo(new QaOther(6 + 2, 6 + 2));
    assertThat(QaOther.of(sample, List.of(all), compressor)).isEqualTo(new QaOther(15, 8));
    assertThat(QaOther.of(sample, List.of(), compressor)).isEqualTo(new QaOther(0, 0));
  }

  private static Sample sample(String context, String value) {
    int at = context.indexOf(value);
    return new Sample(
        "answer",
        ControlPrompt.facts(),
        "Who?",
        context,
        List.of(new Passage(at, at + value.length())));
  }

  private QaOther other(Sample sample, String context, String... kept) {
    return QaOther.of(
        sample,
        IntStream.range(0, kept.length)
            .mapToObj(
                i ->
                    new Passage(
                        context.indexOf(kept[i]), context.indexOf(kept[i]) + kept[i].length()))
            .toList(),
        compressor);
  }
}
