package dev.cprs.spring.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.cprs.TokenCounter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.ai.content.MediaContent;
import org.springframework.ai.tokenizer.TokenCountEstimator;

final class TokenCountersTest {
  @Test
  void theEstimatorIsAsked() {
    TokenCounter counter = TokenCounters.of(new Words());
    assertThat(counter.count("Signed in Vienna.")).isEqualTo(3);
    assertThat(counter.count("")).isZero();
  }

  @Test
  @SuppressWarnings("NullAway") // null is what it tries
  void nullIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> TokenCounters.of(null))
        .withMessage("estimator");
  }

  /** A word is a token. Fails on empty text, as some do. */
  private static final class Words implements TokenCountEstimator {
    @Override
    public int estimate(@Nullable String text) {
      if (text == null || text.isEmpty()) {
        throw new IllegalArgumentException("text is empty");
      }
      return text.split(" ").length;
    }

    @Override
    public int estimate(MediaContent content) {
      throw new AssertionError("A context is no message");
    }

    @Override
    public int estimate(Iterable<MediaContent> messages) {
      throw new AssertionError("A context is no message");
    }
  }
}
