package dev.cprs.rankers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.eval.Evaluation;
import dev.cprs.eval.EvaluationReport;
import dev.cprs.eval.Suite;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledRankersTest {
  @Test
  void anEvaluationFindsThemOnTheClassPath() {
    EvaluationReport report;
    try (ContextCompressor compressor = ContextCompressor.create()) {
      report =
          Evaluation.builder()
              .suite(Suite.QA)
              .lengths(List.of(1500))
              .samples(1)
              .budgets(List.of())
              .build()
              .run(compressor);
    }
    assertThat(report.rows().stream().map(row -> row.task() + " " + row.method()))
        .startsWith(
            "reworded_answer cprs",
            "reworded_answer bm25-sentences",
            "reworded_answer bm25-chunks",
            "reworded_answer dense",
            "reworded_answer first-last");
  }
}
