package dev.cprs.examples.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import dev.cprs.openai.OpenAIStub;
import dev.langchain4j.rag.content.Content;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The programs against a stub of the API: what the LLM is sent, and that its answer comes back. */
class IntegrationExamplesTest {
  private static final String QUESTION = "Who built the lighthouse?";
  private static final String SENTENCE = "Its lighthouse was built in 1871 by Ana Sorel.";
  private static final String RAIN =
      "The morning boat brought letters and two crates of oranges. It rains. ".repeat(160);

  private OpenAIStub stub;
  private OpenAIClient openai;

  @BeforeEach
  void start() throws IOException {
    stub = new OpenAIStub("Ana Sorel.");
    openai = OpenAIOkHttpClient.builder().baseUrl(stub.url()).apiKey("none").build();
  }

  @AfterEach
  void close() {
    stub.close();
  }

  private JsonNode sent() {
    assertThat(stub.bodies()).hasSize(1);
    return stub.bodies().get(0).get("messages");
  }

  @Test
  void asksThroughTheOpenAISdk() {
    assertThat(AskThroughOpenAI.ask(openai, QUESTION, RAIN + SENTENCE + RAIN, "stub"))
        .isEqualTo("Ana Sorel.");
    assertThat(sent().at("/0/content").textValue())
        .startsWith("Answer from the context.\n<context>\n")
        .contains(SENTENCE)
        .endsWith("\n</context>")
        .hasSizeLessThan(RAIN.length() / 20);
    assertThat(sent().at("/1/content").textValue()).isEqualTo(QUESTION);
  }

  @Test
  void asksThroughLangChain4j() {
    List<Content> contents = List.of(Content.from(RAIN), Content.from(RAIN + SENTENCE));
    assertThat(AskThroughLangChain4j.ask(openai, QUESTION, "stub", contents))
        .isEqualTo("Ana Sorel.");
    assertThat(sent().at("/0/content").textValue())
        .startsWith(QUESTION)
        .contains(SENTENCE)
        .hasSizeLessThan(RAIN.length() / 20);
  }
}
