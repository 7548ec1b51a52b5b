package dev.cprs.rankers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.eval.method.Encoder;
import dev.cprs.eval.method.Method;
import dev.cprs.eval.method.MethodName;
import dev.cprs.eval.method.Methods;
import dev.cprs.eval.sample.Layout;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import dev.cprs.spi.TokenizedText;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods beside the compressor, with the real tokenizer, Lucene and the real encoder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetrievalTest {
  private static final String WEATHER = "The weather was fine for most of the long voyage home. ";
  private static final String LIGHTHOUSE =
      "The lighthouse keeper buried the treasure on the island.";
  private static final String CONTEXT =
      WEATHER.repeat(20) + LIGHTHOUSE + " Nobody spoke. " + WEATHER.repeat(20).strip();

  private ContextCompressor compressor;
  private Methods methods;

  @BeforeAll
  void load() {
    compressor = ContextCompressor.create();
    methods = Methods.of(List.of(MethodName.values()), compressor, Encoder.DEFAULT);
  }

  @AfterAll
  void close() {
    methods.close();
    compressor.close();
  }

  Stream<Method> methods() {
    return methods.all().stream();
  }

  private Method method(String name) {
    return methods().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }

  private static Question question(String query, String context) {
    return new Question(ControlPrompt.facts(), query, context);
  }

  private static List<String> texts(String context, List<Passage> kept) {
    return kept.stream().map(p -> context.substring(p.start(), p.end())).toList();
  }

  private int tokens(String context, List<Passage> kept) {
    TokenizedText tokens = compressor.tokenize(context);
    return (int)
        IntStream.range(0, tokens.size())
            .filter(
                token ->
                    kept.stream()
                        .anyMatch(
                            p -> tokens.end(token) > p.start() && tokens.start(token) < p.end()))
            .count();
  }

  @Test
  void haveTheNamesOfTheTables() {
    assertThat(methods())
        .extracting(Method::name)
        .containsExactly(
            "bm25-sentences", "bm25-chunks", "bm25-lines", "bm25-units", "dense", "first-last");
  }

  @Test
  void linesAndUnitsAsTheyWereMadeAreRankedWhole() {
    String context = "{\n  \"a\": \"lamp\",\n  \"b\": 5\n}\n{\n  \"a\": \"chair\"\n}";
    int second = context.indexOf("{", 1);
    Passage first = new Passage(0, second - 1);
    Layout layout =
        new Layout(
            List.of(new Passage(0, context.length())),
            List.of(
                new Layout.Part(first, ""),
                new Layout.Part(new Passage(second, context.length()), "")),
            first,
            List.of("lamp"));
    Question question = new Question(ControlPrompt.facts(), "Where is the lamp?", context, layout);
    assertThat(texts(context, method("bm25-lines").keep(question, 100)))
        .containsExactly("\"a\": \"lamp\",");
    assertThat(method("bm25-units").keep(question, 100)).containsExactly(first);
    assertThat(method("bm25-units").keep(question("The lighthouse?", CONTEXT), 100)).hasSize(1);
  }

  @Test
  void bm25KeepsTheSentenceThatSharesWordsInWhateverForm() {
    Question question = question("Where did the lighthouse keepers bury treasures?", CONTEXT);

    List<Passage> kept = method("bm25-sentences").keep(question, 20);

    assertThat(texts(CONTEXT, kept)).containsExactly(LIGHTHOUSE);
  }

  @Test
  void bm25KeepsNothingThatSharesNoWord() {
    Question question = question("Who painted Guernica?", CONTEXT);

    assertThat(method("bm25-sentences").keep(question, 1000)).isEmpty();
    assertThat(method("bm25-chunks").keep(question, 1000)).isEmpty();
  }

  @Test
  void denseKeepsTheSentenceThatMeansTheSame() {
    Question question = question("In what place was gold hidden by the beacon's guard?", CONTEXT);

    List<Passage> kept = method("dense").keep(question, 20);

    assertThat(texts(CONTEXT, kept)).first().isEqualTo(LIGHTHOUSE);
  }

  @Test
  void chunksHaveTheTokensThatTheirNameSays() {
    List<Passage> kept = method("bm25-chunks").keep(question("weather", CONTEXT), 10_000);

    TokenizedText tokens = compressor.tokenize(CONTEXT);
    assertThat(kept).hasSize((tokens.size() + 255) / 256);
    assertThat(kept.subList(0, kept.size() - 1))
        .allSatisfy(p -> assertThat(tokens.count(p.start(), p.end())).isEqualTo(256));
    assertThat(tokens(CONTEXT, kept)).isEqualTo(tokens.size());
  }

  @Test
  void ofAChunkThatDoesNotFitTheBeginningIsKept() {
    Method chunks = method("bm25-chunks");
    Question question = question("lighthouse treasure", CONTEXT);
    Passage whole = chunks.keep(question, 256).get(0);

    List<Passage> cut = chunks.keep(question, 100);

    assertThat(cut).hasSize(1);
    assertThat(cut.get(0).start()).isEqualTo(whole.start());
    assertThat(tokens(CONTEXT, cut)).isEqualTo(100);
  }

  @Test
  void aSentenceThatDoesNotFitIsPassedOver() {
    String longer = "The treasure " + "of the old and weary captain ".repeat(10) + "is treasure.";
    String context = longer + " " + WEATHER + LIGHTHOUSE;

    List<Passage> kept = method("bm25-sentences").keep(question("treasure", context), 20);

    assertThat(texts(context, kept)).containsExactly(LIGHTHOUSE);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void keepsToTheBudgetInOrderAndTheSameEachTime(Method method) {
    for (long seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      String context = randomText(random);
      int budget = random.nextInt(400);
      Question question = question("weather treasure lighthouse 7é emoji?", context);

      List<Passage> kept = method.keep(question, budget);

      assertThat(tokens(context, kept)).as("seed %d", seed).isLessThanOrEqualTo(budget);
      int end = 0;
      for (Passage passage : kept) {
        assertThat(passage.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        assertThat(passage.end()).as("seed %d", seed).isGreaterThan(passage.start());
        end = passage.end();
      }
      assertThat(end).isLessThanOrEqualTo(context.length());
      assertThat(method.keep(question, budget)).as("seed %d", seed).isEqualTo(kept);
    }
  }

  private static String randomText(Random random) {
    List<String> parts =
        List.of(
            WEATHER,
            LIGHTHOUSE,
            " ",
            "\n\n",
            "\u00a0",
            "7é 😀😀 naïve! ",
            "天气很好。",
            "?? ",
            "# A\n",
            "\u0000",
            "\u200b\n\n",
            "VAR AAAAA = VAR BBBBB\n",
            "treasure ".repeat(60));
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i >= 0; i--) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }
}
