package dev.cprs.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.eval.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compressor beside methods that rank. */
class ComparisonTest {
  private static ContextCompressor compressor;

  private WordRankers.Installed rankers;

  @BeforeAll
  static void load() {
    compressor = ContextCompressor.create();
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  @BeforeEach
  void install() {
    rankers = new WordRankers.Installed();
  }

  @AfterEach
  void remove() throws IOException {
    rankers.close();
  }

  private static Row row(EvaluationReport report, String task, String method) {
    return report.rows().stream()
        .filter(row -> row.task().equals(task) && row.method().equals(method))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void measuresEveryTaskOfRulerByEveryMethod() throws IOException {
    List<String> told = new ArrayList<>();
    EvaluationReport report =
        Evaluation.builder()
            .lengths(List.of(2000))
            .samples(1)
            .seed(3)
            .listener((task, method, sample, of) -> told.add(task + " " + method + sample + of))
            .build()
            .run(compressor);
    assertThat(report.rows()).hasSize(12 * 4);
    assertThat(report.rows().stream().map(Row::task).distinct())
        .containsExactly(
            "niah_single_1",
            "niah_single_2",
            "niah_single_3",
            "niah_multikey_1",
            "niah_multikey_2",
            "niah_multikey_3",
            "niah_multivalue",
            "niah_multiquery",
            "niah_rare_keys",
            "vt",
            "kv_retrieval",
            "passkey");
    assertThat(told).hasSize(12 * 4).startsWith("niah_single_1 2000 cprs11");
    for (Row row : report.rows()) {
      assertThat(row.suite()).isEqualTo("ruler");
      assertThat(row.samples()).isEqualTo(1);
      assertThat(row.seed()).isEqualTo(3);
      assertThat(row.length()).isEqualTo(2000);
      assertThat(row.tokensIn()).isBetween(1960.0, 2040.0);
      assertThat(row.kept()).isBetween(row.keptLow(), row.keptHigh());
      assertThat(row.tokensPerSecond()).isPositive();
      // Those beside the compressor get no more than it kept, and a twentieth.
      double kept = row(report, row.task(), "cprs").tokensKept();
      assertThat(row.tokensKept()).as(row.toString()).isBetween(0.0, Math.ceil(kept * 1.05));
    }
    assertThat(row(report, "niah_single_2", "cprs").kept()).isEqualTo(1);
    assertThat(row(report, "niah_single_2", "cprs").tokensKept()).isBetween(5.0, 60.0);
    assertThat(row(report, "niah_single_2", "first-last").kept()).isZero();

    JsonNode json = new ObjectMapper().readTree(report.json());
    assertThat(json.fieldNames()).toIterable().containsExactly("rows");
    assertThat(json.get("rows")).hasSize(48);
    assertThat(json.at("/rows/0").fieldNames())
        .toIterable()
        .containsExactly(
            "suite",
            "task",
            "method",
            "length",
            "samples",
            "seed",
            "kept",
            "keptLow",
            "keptHigh",
            "tokensIn",
            "tokensKept",
            "tokensPerSecond");
    assertThat(json.at("/rows/0/suite").asText()).isEqualTo("ruler");
    assertThat(json.at("/rows/0/kept").isDouble()).isTrue();
    assertThat(report.table().lines()).hasSize(2 + 48);
    assertThat(report.table().lines().skip(1).map(String::length).distinct()).hasSize(1);
    assertThat(report.mapPng()).isEmpty();
  }

  @Test
  void givesBudgetsToAllAndSaysWhatIsOfNoUse() {
    EvaluationReport report =
        Evaluation.builder()
            .suite(Suite.QA)
            .lengths(List.of(1500))
            .samples(2)
            .methods(List.of("cprs", "bm25-sentences"))
            .budgets(List.of(60))
            .build()
            .run(compressor);
    assertThat(report.rows().stream().map(row -> row.task() + " " + row.method()))
        .containsExactly(
            "reworded_answer cprs",
            "reworded_answer bm25-sentences",
            "reworded_answer cprs@60",
            "reworded_answer bm25-sentences@60",
            "reworded_sentence cprs",
            "reworded_sentence bm25-sentences",
            "reworded_sentence cprs@60",
            "reworded_sentence bm25-sentences@60");
    assertThat(row(report, "reworded_answer", "cprs@60").tokensKept()).isBetween(1.0, 60.0);
    assertThat(report.table()).contains("not near", "elsewhere");
  }

  private static String evidence(String question, String text, String answer) {
    return """
    {"text":"%s","questions":[{"question":"%s","evidence":[[%d,%d]]}]}
    """
        .formatted(text, question, text.indexOf(answer), text.indexOf(answer) + answer.length());
  }

  @Test
  void measuresSetsOfAFolderAndTheirMean(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("mill.jsonl"),
        evidence(
            "Who kept the ledger of the mill?",
            "It rained. Anna Holm kept the ledger of the mill. It snowed.",
            "Anna Holm kept the ledger of the mill."));
    // Nothing of the question is in its answer.
    Files.writeString(
        folder.resolve("lost.jsonl"),
        evidence(
            "Who kept the ledger of the mill?",
            "Kettles sing. Anna Holm kept the ledger of the mill for years. Qwzx.",
            "Qwzx."));
    Files.writeString(folder.resolve("README.md"), "no set");
    EvaluationReport report =
        Evaluation.builder()
            .suite(Suite.QA)
            .questions(folder)
            .lengths(List.of(1000))
            .samples(1)
            .methods(List.of("cprs", "bm25-sentences"))
            .budgets(List.of(100))
            .build()
            .run(compressor);
    assertThat(report.rows().stream().map(row -> row.task() + " " + row.method()))
        .containsSubsequence(
            "lost cprs",
            "lost bm25-sentences",
            "lost cprs@100",
            "lost bm25-sentences@100",
            "mill cprs",
            "mill bm25-sentences@100",
            "mean of 2 sets cprs",
            "mean of 2 sets bm25-sentences@100");
    assertThat(row(report, "mill", "cprs").kept()).isEqualTo(1);
    assertThat(row(report, "mill", "bm25-sentences").kept()).isEqualTo(1);
    assertThat(row(report, "lost", "cprs").kept()).isZero();
    Row mean = row(report, "mean of 2 sets", "cprs");
    assertThat(mean.kept()).isEqualTo(0.5);
    assertThat(mean.samples()).isEqualTo(2);
    assertThat(mean.keptLow()).isPositive().isLessThan(0.3);
    assertThat(mean.tokensKept())
        .isEqualTo(
            (row(report, "lost", "cprs").tokensKept() + row(report, "mill", "cprs").tokensKept())
                / 2);
    assertThat(report.failures()).contains("qa/lost/1000/seed 1/sample 0", "lost:     Qwzx.");
    assertThat(report.table()).contains("all wanted %", "not near");
    JsonNode rows = new ObjectMapper().readTree(report.json()).get("rows");
    assertThat(rows.findValuesAsText("wantedKept")).hasSize(12);
  }

  @Test
  void marksSentencesOfShortTextsAndOfFiles(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mill.jsonl"),
            evidence(
                "Who kept the ledger of the mill?",
                "It rained. Anna Holm kept the ledger of the mill. The sea was calm.",
                "Anna Holm kept the ledger of the mill."));
    EvaluationReport report =
        Evaluation.builder()
            .suite(Suite.HIGHLIGHT)
            .suite(Suite.SHORT)
            .highlights(List.of(file))
            .samples(5)
            .methods(List.of("cprs", "bm25-sentences", "first-last"))
            .build()
            .run(compressor);
    assertThat(report.rows()).isEmpty();
    JsonNode tables = new ObjectMapper().readTree(report.json()).get("tables");
    assertThat(tables.findValuesAsText("suite")).containsExactly("highlight", "short");
    JsonNode rows = tables.at("/0/rows");
    assertThat(rows.findValuesAsText("method"))
        .containsExactly(
            "cprs",
            "cprs best 1",
            "cprs best 2",
            "cprs best 3",
            "bm25-sentences best 1",
            "bm25-sentences best 2",
            "bm25-sentences best 3",
            "first-last best 1",
            "first-last best 2",
            "first-last best 3");
    assertThat(rows.get(0).get("questions").asInt()).isEqualTo(1);
    assertThat(rows.get(1).get("f1").asDouble()).isEqualTo(1);
    assertThat(rows.get(7).get("f1").asDouble()).isZero();
    assertThat(rows.get(9).get("recall").asDouble()).isEqualTo(1);
    assertThat(rows.get(9).get("precision").asDouble()).isEqualTo(0.3333);
    assertThat(tables.at("/1/rows/0/questions").asInt()).isEqualTo(5);
    assertThat(report.table()).startsWith("highlight\nset ").contains("\nshort\nset ");
    assertThat(report.html()).contains("<h2>highlight</h2>", "bm25-sentences best 3");
  }

  @Test
  void measuresRecordsAndTheirAnswersInEveryFormatAskedFor() throws IOException {
    EvaluationReport report =
        Evaluation.builder()
            .suite(Suite.FORMATS)
            .formats(List.of("jsonl", "csv", "code-files"))
            .lengths(List.of(1000))
            .samples(2)
            .budgets(List.of(200))
            .build()
            .run(compressor);
    assertThat(report.rows().stream().map(row -> row.task() + " " + row.method()))
        .startsWith(
            "jsonl cprs",
            "jsonl bm25-lines",
            "jsonl bm25-units",
            "jsonl cprs@200",
            "jsonl bm25-lines@200",
            "jsonl bm25-units@200",
            "csv cprs")
        .hasSize(3 * 6);
    assertThat(report.rows()).allMatch(row -> row.suite().equals("formats") && row.samples() == 2);
    // With a fifth of the context a retriever finds a row by a value of it.
    assertThat(row(report, "jsonl", "bm25-units@200").kept()).isEqualTo(1);
    JsonNode rows = new ObjectMapper().readTree(report.json()).get("rows");
    assertThat(rows)
        .allMatch(row -> row.get("answerKept").asDouble() >= row.get("kept").asDouble());
    assertThat(rows.get(2).get("valid").asDouble()).isEqualTo(1);
    assertThat(rows.get(17).has("valid")).isFalse();
    assertThat(report.table()).contains("answer %", "valid %");
  }
}
