package dev.cprs.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.stubs.ChatCompletionsStub;
import dev.cprs.stubs.LongContext;
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
  private final ChatCompletionsStub llm =
      ChatCompletionsStub.answering(request -> request.last("system") + request.last("user"));

  @AfterEach
  void close() {
    llm.close();
  }

  private static void check(String answer) {
    assertThat(answer).contains(LongContext.FACT, LongContext.QUESTION).hasSizeLessThan(5000);
  }

  @Test
  void asksThroughSpringAi() {
    OpenAiChatModel model =
        OpenAiChatModel.builder()
            .options(
                OpenAiChatOptions.builder().baseUrl(llm.url()).apiKey("none").model("stub").build())
            .build();
    check(AskThroughSpringAi.ask(model, LongContext.QUESTION, LongContext.harbour(3800, 1900)));
  }
}
