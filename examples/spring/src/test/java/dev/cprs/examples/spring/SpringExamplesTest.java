package dev.cprs.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.openai.OpenAIStub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.context.ConfigurableApplicationContext;

/** The programs against a stub of the API: what the LLM is sent, and that its answer comes back. */
@Timeout(120)
class SpringExamplesTest {
  private static final String QUESTION = "Who built the lighthouse?";
  private static final String SENTENCE = "Its lighthouse was built in 1871 by Ana Sorel.";
  private static final String RAIN =
      "The morning boat brought letters and two crates of oranges. It rains. ".repeat(160);

  private OpenAIStub stub;

  @BeforeEach
  void start() throws IOException {
    stub = new OpenAIStub("Ana Sorel.");
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
  void asksThroughSpringAi() {
    OpenAiChatModel model =
        OpenAiChatModel.builder()
            .options(
                OpenAiChatOptions.builder()
                    .baseUrl(stub.url())
                    .apiKey("none")
                    .model("stub")
                    .build())
            .build();
    assertThat(AskThroughSpringAi.ask(model, QUESTION, RAIN + SENTENCE + RAIN))
        .isEqualTo("Ana Sorel.");
    assertThat(sent().at("/0/content").textValue())
        .startsWith("Answer from the context.\n<context>\n")
        .contains(SENTENCE)
        .endsWith("\n</context>")
        .hasSizeLessThan(RAIN.length() / 20);
    assertThat(sent().at("/1/content").textValue()).isEqualTo(QUESTION);
  }

  @Test
  void asksThroughSpringBoot(@TempDir Path directory) throws IOException {
    Path rain = Files.writeString(directory.resolve("rain.txt"), RAIN);
    Path light = Files.writeString(directory.resolve("light.txt"), RAIN + SENTENCE);
    try (ConfigurableApplicationContext context =
        AskThroughSpringBoot.application()
            .run(
                QUESTION,
                rain.toString(),
                light.toString(),
                "--spring.ai.openai.base-url=" + stub.url())) {
      assertThat(context.getBean(ChatClient.class).prompt(QUESTION).call().content())
          .isEqualTo("Ana Sorel.");
      // It has no Actuator, and so no health and no meters.
      assertThat(context.containsBean("cprsHealthIndicator")).isFalse();
      assertThat(context.containsBean("cprsMetrics")).isFalse();
    }
    assertThat(sent().at("/0/content").textValue())
        .contains(QUESTION)
        .contains(SENTENCE)
        .hasSizeLessThan(RAIN.length() / 10);
  }
}
