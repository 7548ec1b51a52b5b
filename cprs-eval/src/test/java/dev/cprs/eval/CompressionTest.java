package dev.cprs.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.eval.qa.QaFile;
import dev.cprs.eval.qa.QaSuite;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import dev.cprs.eval.sample.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompressionTest {
  private static List<Passage> passages(CompressedContext result) {
    return result.spans().stream().map(span -> new Passage(span.start(), span.end())).toList();
  }

  @Test
  void keepsWhatTheCompressorKeepsWithinABudget() {
    try (ContextCompressor compressor = ContextCompressor.create()) {
      List<Sample> samples =
          new QaSuite(QaFile.bundled(), "", compressor)
              .samples(1500, 2, 5).stream()
                  .filter(sample -> sample.task().equals("answer"))
                  .toList();
      assertThat(samples).hasSize(2);
      for (Sample sample : samples) {
        Question question = Question.of(sample);
        List<Integer> budgets = List.of(1, 100, 10_000);
        List<Compression> within = Compression.within(compressor, question, budgets);
        for (int i = 0; i < budgets.size(); i++) {
          CompressedContext asked =
              compressor.compress(
                  CompressionRequest.builder(question.query())
                      .document(question.context())
                      .controlPrompt(question.prompt())
                      .options(
                          CompressionOptions.builder()
                              .threshold(0)
                              .budget(Budget.maxTokens(budgets.get(i)))
                              .build())
                      .build());
          Kept kept = within.get(i).kept();
          assertThat(kept.passages()).isEqualTo(passages(asked));
          assertThat(kept.tokens())
              .isEqualTo(asked.stats().outputTokens())
              .isLessThanOrEqualTo(budgets.get(i));
        }
        CompressedContext byDefault =
            compressor.compress(
                CompressionRequest.builder(question.query())
                    .document(question.context())
                    .controlPrompt(question.prompt())
                    .build());
        Compression compression = Compression.byDefault(compressor, question);
        assertThat(compression.kept().passages()).isEqualTo(passages(byDefault));
        assertThat(compression.inputTokens()).isEqualTo(byDefault.stats().inputTokens());
      }
    }
  }
}
