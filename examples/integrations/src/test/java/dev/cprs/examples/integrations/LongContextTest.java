package dev.cprs.examples.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import dev.cprs.stubs.ChatCompletionsStub;
import dev.cprs.stubs.LongContext;
import dev.langchain4j.rag.content.Content;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A question over 60,000 tokens, asked through OpenAI's SDK and LangChain4j. The LLM is a stub that
 * repeats what it got, so the answer shows what came through.
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

  private OpenAIClient openai() {
    return OpenAIOkHttpClient.builder().baseUrl(llm.url()).apiKey("none").build();
  }

  @Test
  void asksThroughTheOpenAISdk() {
    check(
        AskThroughOpenAI.ask(
            openai(), LongContext.QUESTION, LongContext.harbour(3800, 1900), "stub"));
  }

  @Test
  void asksThroughLangChain4j() {
    List<Content> contents =
        IntStream.range(0, 19)
            .mapToObj(
                i -> Content.from(LongContext.harbour(200, i == 9 ? 120 : -1) + " Page " + i + "."))
            .toList();
    check(AskThroughLangChain4j.ask(openai(), LongContext.QUESTION, "stub", contents));
  }
}
