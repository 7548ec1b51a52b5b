package dev.cprs;

import static dev.cprs.ToyCritic.compressor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One reading of a context for several budgets. */
class SeveralBudgetsTest {
  /** Each has the same best token; by the mean of its tokens the second comes first. */
  private static final String CONTEXT =
      "One two gold three. Gold gold gold four. Gold gold five six.";

  private static CompressionRequest request(Budget budget) {
    return CompressionRequest.builder("Which?")
        .document(CONTEXT)
        .options(
            CompressionOptions.builder()
                .granularity(Granularity.SENTENCES)
                .threshold(0)
                .budget(budget)
                .build())
        .build();
  }

  private static ToyCritic critic() {
    return new ToyCritic(1).find("gold", 4).find("Gold", 4);
  }

  @Test
  void keepsForEachWhatARequestWithItKeeps() {
    List<Budget> budgets =
        List.of(
            Budget.maxTokens(5),
            Budget.maxTokens(1),
            Budget.maxTokens(10),
            Budget.none(),
            Budget.keepShare(0.5));
    ToyCritic critic = critic();
    try (ContextCompressor compressor = compressor(critic)) {
      List<CompressedContext> kept = compressor.compress(request(Budget.maxTokens(2)), budgets);
      assertThat(critic.seen).hasSize(1);
      for (int i = 0; i < budgets.size(); i++) {
        CompressedContext alone = compressor.compress(request(budgets.get(i)));
        assertThat(kept.get(i).spans()).as(budgets.get(i).toString()).isEqualTo(alone.spans());
        assertThat(kept.get(i).text()).isEqualTo(alone.text());
        assertThat(kept.get(i).stats().outputTokens()).isEqualTo(alone.stats().outputTokens());
        assertThat(kept.get(i).stats().droppedByBudget())
            .isEqualTo(alone.stats().droppedByBudget());
      }
      // Equal scores are kept by the mean, not by the place.
      assertThat(kept.get(0).text()).isEqualTo("Gold gold gold four.");
      assertThat(kept.get(1).text()).isEqualTo("Gold");
      assertThat(kept.get(3).spans()).hasSize(3);
    }
  }

  @Test
  void isOneRequestForObservers() {
    List<CompressedContext> told = new ArrayList<>();
    CompressionObserver observer =
        new CompressionObserver() {
          @Override
          public void completed(CompressedContext result) {
            told.add(result);
          }
        };
    try (ContextCompressor compressor =
        ContextCompressor.builder()
            .tokenizer(new ToyTokenizer())
            .critic(critic())
            .controlPrompt(ToyCritic.PROMPT)
            .observer(observer)
            .build()) {
      List<CompressedContext> kept =
          compressor.compress(
              request(Budget.none()), List.of(Budget.maxTokens(10), Budget.maxTokens(5)));
      assertThat(told).containsExactly(kept.get(0));
    }
  }

  @Test
  void refusesNone() {
    try (ContextCompressor compressor = compressor(critic())) {
      assertThatThrownBy(() -> compressor.compress(request(Budget.none()), List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("budget");
    }
  }
}
