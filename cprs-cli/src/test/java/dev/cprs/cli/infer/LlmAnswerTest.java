package dev.cprs.cli.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LlmAnswerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seven.",
        "\n<think>\nIs it 6? No.\n</think>\n\nSeven.\n",
        "<think></think>Seven.",
        "Is it 6? No.\n</think>\nSeven."
      })
  void thoughtsAreNoPartOfAnAnswer(String text) {
    assertThat(new LlmAnswer(text, false).withoutThoughts())
        .isEqualTo(new LlmAnswer("Seven.", false));
  }

  @Test
  void anAnswerMaySpeakOfTheMarks() {
    LlmAnswer answer = new LlmAnswer("Models write <think> and </think>.", true);
    assertThat(answer.withoutThoughts()).isEqualTo(answer);
  }

  @Test
  void aThoughtAloneIsNoAnswer() {
    assertThatThrownBy(() -> new LlmAnswer("<think> Let me see", true).withoutThoughts())
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("cut in the middle of the LLM's thoughts");
    assertThatThrownBy(() -> new LlmAnswer("<think> Let me see", false).withoutThoughts())
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("without an end");
    assertThatThrownBy(() -> new LlmAnswer("<think>x</think> ", false).withoutThoughts())
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> new LlmAnswer("", true).withoutThoughts())
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("before it began");
  }
}
