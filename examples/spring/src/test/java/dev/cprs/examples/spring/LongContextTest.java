package dev.cprs.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.stubs.ChatCompletionsStub;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;

/**
 * A question over 60,000 tokens, asked through Spring AI. The LLM is a stub that repeats what it
 * got, so the answer shows what came through.
 */
@Timeout(300)
class LongContextTest {
  private static final String QUESTION = "Who built the lighthouse of Velden?";
  private static final String FACT = "The lighthouse of Velden was built in 1871 by Ana Sorel.";

  private final ChatCompletionsStub llm =
      ChatCompletionsStub.answering(request -> request.last("system") + request.last("user"));

  @AfterEach
  void close() {
    llm.close();
  }

  /** About 16 tokens a sentence, with the fact after so many of them. */
  private static String harbour(int sentences, int before) {
    return IntStream.range(0, sentences)
        .mapToObj(
            day ->
                (day == before ? FACT + " " : "")
                    + "On day %d the boat brought %d crates of oranges to the harbour."
                        .formatted(day, day * 37 % 101 + 2))
        .collect(Collectors.joining(" "));
  }

  private static void check(String answer) {
    assertThat(answer).contains(FACT, QUESTION).hasSizeLessThan(5000);
  }

  @Test
  void asksThroughSpringAi() {
    OpenAiChatModel model =
        OpenAiChatModel.builder()
            .options(
                OpenAiChatOptions.builder().baseUrl(llm.url()).apiKey("none").model("stub").build())
            .build();
    check(AskThroughSpringAi.ask(model, QUESTION, harbour(3800, 1900)));
  }
}
