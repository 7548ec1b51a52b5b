package dev.cprs.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ExpectedWarnings;
import dev.cprs.InvalidRequestException;
import dev.cprs.spring.ai.CompressingDocumentPostProcessor;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.document.Document;
import org.springframework.ai.rag.advisor.RetrievalAugmentationAdvisor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application as Boot starts it: all that is on the class path, and the embedded model. */
@Timeout(120)
@ExpectedWarnings({
  "Application run failed",
  "APPLICATION FAILED TO START",
  "Exception encountered during context initialization"
})
@ExtendWith(OutputCaptureExtension.class)
class BootApplicationTest {
  private static final String SENTENCE = "Its lighthouse was built in 1871 by Ana Sorel.";
  private static final String RAIN =
      "The morning boat brought letters and two crates of oranges. It rains. ".repeat(160);

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {
    final List<String> asked = new ArrayList<>();

    @Bean
    ChatClient client(CompressingDocumentPostProcessor processor) {
      ChatModel model =
          prompt -> {
            asked.add(prompt.getContents());
            return new ChatResponse(List.of(new Generation(new AssistantMessage("Ana Sorel."))));
          };
      return ChatClient.builder(model)
          .defaultAdvisors(
              RetrievalAugmentationAdvisor.builder()
                  .documentRetriever(
                      query -> List.of(new Document(RAIN), new Document(RAIN + SENTENCE)))
                  .documentPostProcessors(processor)
                  .build())
          .build();
    }
  }

  private static SpringApplication application() {
    return new SpringApplicationBuilder(Application.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .application();
  }

  @Test
  void answersFromCompressedDocuments() {
    try (ConfigurableApplicationContext context = application().run()) {
      String answer =
          context.getBean(ChatClient.class).prompt("Who built the lighthouse?").call().content();
      assertThat(answer).isEqualTo("Ana Sorel.");
      assertThat(context.getBean(Application.class).asked)
          .singleElement()
          .satisfies(
              prompt -> assertThat(prompt).contains(SENTENCE).hasSizeLessThan(RAIN.length() / 10));
      assertThat(context.getBean(HealthEndpoint.class).healthForPath("cprs").getStatus())
          .isEqualTo(Status.UP);
      MeterRegistry registry = context.getBean(MeterRegistry.class);
      assertThat(registry.get("cprs.tokens.in").counter().count()).isGreaterThan(4000);
      assertThat(
              registry
                  .get("cprs.chat.texts")
                  .tags("kind", "retrieved", "outcome", "compressed")
                  .counter()
                  .count())
          .isEqualTo(1);
    }
  }

  @Test
  void saysInAFewLinesWhyItDoesNotStart(CapturedOutput output) {
    assertThatThrownBy(() -> application().run("--cprs.model=nothing")).isNotNull();
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("There is no embedded model 'nothing'")
        .contains("name another model with the property cprs.model");
    assertThatThrownBy(() -> application().run("--cprs.workers=0")).isNotNull();
    assertThat(output).contains("0 workers; give 1 to 1,024").contains("the properties cprs.*");
    assertThatThrownBy(() -> application().run("--cprs.task=fact", "--cprs.prompt=Keep it all."))
        .isNotNull();
    assertThat(output).contains("mutually exclusive").contains("cprs.prompt");
    assertThat(output).doesNotContain("\tat dev.cprs");
  }

  @Test
  void saysNothingOfWhatTheApplicationItselfDoesWrong(CapturedOutput output) {
    SpringApplication application = application();
    application.addInitializers(
        context ->
            context
                .getBeanFactory()
                .registerSingleton(
                    "runner",
                    (ApplicationRunner)
                        arguments -> {
                          throw new InvalidRequestException("The query is blank");
                        }));
    assertThatThrownBy(application::run).hasMessage("The query is blank");
    assertThat(output).doesNotContain("The compressor could not be made");
  }
}
