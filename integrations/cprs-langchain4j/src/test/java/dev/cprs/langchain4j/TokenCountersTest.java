package dev.cprs.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.cprs.TokenCounter;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.TokenCountEstimator;
import org.junit.jupiter.api.Test;

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
    public int estimateTokenCountInText(String text) {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("text is empty");
      }
      return text.split(" ").length;
    }

    @Override
    public int estimateTokenCountInMessage(ChatMessage message) {
      throw new AssertionError("A context is no message");
    }

    @Override
    public int estimateTokenCountInMessages(Iterable<ChatMessage> messages) {
      throw new AssertionError("A context is no message");
    }
  }
}
