package dev.cprs.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.SecondLook;
import dev.cprs.eval.method.Encoder;
import dev.cprs.eval.report.ReadAgain;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static ContextCompressor compressor;

  @BeforeAll
  static void load() {
    compressor = ContextCompressor.create();
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  @Test
  void withoutRankersItComparesWithTheRestAndSaysSo() {
    String log =
        logged(
            () -> {
              EvaluationReport report =
                  Evaluation.builder()
                      .suite(Suite.RULER)
                      .suite(Suite.FORMATS)
                      .tasks(List.of("vt"))
                      .formats(List.of("csv"))
                      .lengths(List.of(1000))
                      .samples(1)
                      .budgets(List.of())
                      .build()
                      .run(compressor);
              assertThat(report.rows().stream().map(row -> row.task() + " " + row.method()))
                  .containsExactly("vt cprs", "vt first-last", "csv cprs");
            });
    assertThat(log.lines()).hasSize(1);
    assertThat(log)
        .contains(
            "Not compared with bm25-sentences, bm25-chunks, bm25-lines, bm25-units: the module cprs-rankers is not on the class path");
    assertThat(
            logged(
                () -> {
                  Evaluation.Builder map = Evaluation.builder().suite(Suite.MAP);
                  map.lengths(List.of(1000)).build().run(compressor);
                  Evaluation.Builder alone = Evaluation.builder().methods(List.of("cprs"));
                  alone
                      .tasks(List.of("vt"))
                      .lengths(List.of(1000))
                      .samples(1)
                      .build()
                      .run(compressor);
                }))
        .isEmpty();
    assertRefused(
        () -> Evaluation.builder().methods(List.of("cprs", "first-last", "dense")),
        "The method 'dense' needs the module cprs-rankers",
        "add dev.cprs:cprs-rankers, or leave the method out");
  }

  private static String logged(Runnable action) {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setErr(before);
    }
    return log.toString(StandardCharsets.UTF_8);
  }

  @Test
  void drawsTheMap() {
    EvaluationReport report =
        Evaluation.builder().suite(Suite.MAP).lengths(List.of(1024, 2048)).build().run(compressor);
    assertThat(report.rows()).hasSize(22);
    assertThat(report.rows().get(0).task()).isEqualTo("depth_0");
    assertThat(report.rows().get(21).task()).isEqualTo("depth_100");
    assertThat(report.rows()).allMatch(row -> row.suite().equals("map") && row.kept() == 1);
    assertThat(report.table())
        .contains("depth %      1K      2K")
        .contains("     50  ██ 100  ██ 100");
    assertThat(report.mapPng()).isPresent();
    assertThat(report.html()).contains("data:image/png;base64,iVBOR");
    assertThat(report.failures()).isEmpty();
  }

  @Test
  void showsWhatWasLost() {
    // Asked about something else, the compressor can't keep it.
    String needle = "One of the special magic numbers for old-mill is: 5093127.";
    String context = "The <river> ran low. ".repeat(40) + needle + " It rained.";
    int at = context.indexOf("ran");
    Sample sample =
        new Sample(
            "lost",
            ControlPrompt.needles(),
            "What is the special magic number for old-mill mentioned in the provided text?",
            context,
            List.of(new Passage(at, at + 3)));
    Runner runner = new Runner(compressor, 9, (task, method, number, of) -> {});
    runner.measure(Suite.RULER, List.of(sample), 1024, List.of(), List.of());
    EvaluationReport report =
        new EvaluationReport(runner.measures(), List.of(), runner.failures(), runner.readAgain());
    assertThat(report.rows().get(0).kept()).isZero();
    assertThat(report.failures().lines())
        .containsExactly(
            "ruler/lost/1K/seed 9/sample 0",
            "  question: " + sample.query(),
            "  lost:     The <river> ran low.",
            "  kept:     " + needle);
    assertThat(report.html())
        .contains("ruler/lost/1K/seed 9/sample 0", "The &lt;river&gt; ran low.", needle)
        .doesNotContain("<river>", "<script");
  }

  @Test
  void saysWhatTheFirstReadingLost() {
    String needle = "One of the special magic numbers for old-mill is: 5093127.";
    String context = "The river ran low. ".repeat(80) + needle + " It rained.".repeat(200);
    List<Passage> values =
        List.of(
            new Passage(context.indexOf("5093127"), context.indexOf("5093127") + 7),
            new Passage(context.length() - 6, context.length()));
    Sample sample =
        new Sample(
            "half",
            ControlPrompt.facts(),
            "What is the special magic number for old-mill mentioned in the provided text?",
            context,
            values);
    CompressionOptions look =
        CompressionOptions.builder().secondLook(SecondLook.tokens(160)).build();
    try (ContextCompressor twice = ContextCompressor.builder().options(look).build()) {
      Runner runner = new Runner(twice, 9, (task, method, number, of) -> {});
      runner.measure(Suite.RULER, List.of(sample), 1024, List.of(), List.of());
      EvaluationReport report =
          new EvaluationReport(runner.measures(), List.of(), runner.failures(), runner.readAgain());
      ReadAgain read = report.readAgain().get(0);
      assertThat(read.lost()).isEqualTo(0.5);
      assertThat(read.values()).isEqualTo(2);
      assertThat(read.tokensRead()).isBetween(100.0, 160.0);
      assertThat(report.table())
          .contains("Second look: values that were not read again\nruler half 1K: 50.0 % (");
      assertThat(report.json()).contains("\"readAgain\":[{\"suite\":\"ruler\",\"task\":\"half\"");
    }
  }

  @Test
  void refusesWhatCannotBeMeasured() {
    assertRefused(() -> Evaluation.builder().samples(0), "0 samples");
    assertRefused(() -> Evaluation.builder().lengths(List.of(10)), "10 tokens");
    assertRefused(() -> Evaluation.builder().lengths(List.of()), "No lengths");
    assertRefused(() -> Evaluation.builder().budgets(List.of(0)), "0 tokens");
    assertRefused(() -> Evaluation.builder().methods(List.of("bm26")), "bm26", "bm25-chunks");
    assertRefused(() -> new Encoder(null, "max", ""), "max", "mean or cls");
    assertRefused(() -> new Encoder(Path.of("none.onnx"), "cls", ""), "none.onnx");
    assertThatThrownBy(() -> Evaluation.builder().seed(1).seed(2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("already");
    assertRefused(() -> Evaluation.builder().questions(Path.of("none.json")), "none.json");
    assertRefused(
        () -> Evaluation.builder().tasks(List.of("niah_1")).build(), "niah_1", "niah_single_1");
    assertRefused(
        () -> Evaluation.builder().suite(Suite.MAP).tasks(List.of("vt")).build(), "tasks", "ruler");
    assertRefused(() -> Evaluation.builder().formats(List.of("csv")).build(), "formats");
    assertRefused(
        () -> Evaluation.builder().highlights(List.of(Path.of("a.json"))).build(),
        "a.json",
        "highlight");
    assertRefused(() -> Evaluation.builder().suite(Suite.HIGHLIGHT).build(), "needs a file");
    assertRefused(
        () ->
            Evaluation.builder()
                .suite(Suite.HIGHLIGHT)
                .highlights(List.of(Path.of("none.json")))
                .build(),
        "none.json");
    assertRefused(
        () -> Evaluation.builder().suite(Suite.FORMATS).formats(List.of("toml")).build(),
        "toml",
        "json");
  }

  private static void assertRefused(Runnable action, String... parts) {
    assertThatThrownBy(action::run)
        .isInstanceOf(InvalidRequestException.class)
        .message()
        .contains(parts);
  }
}
