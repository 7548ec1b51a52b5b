package dev.cprs.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.ExpectedWarnings;
import dev.cprs.chat.AskedWordsCritic;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.CompressedChat;
import dev.cprs.chat.Decision;
import dev.cprs.chat.DecisionListener;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.cprs.chat.Role;
import dev.cprs.chat.TextKind;
import dev.cprs.chat.ToolCall;
import dev.cprs.micrometer.ChatMetrics;
import dev.cprs.micrometer.CprsMetrics;
import dev.cprs.spring.ai.CompressingAdvisor;
import dev.cprs.spring.ai.CompressingDocumentPostProcessor;
import dev.cprs.spring.ai.OriginalToolCallback;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is there in which application, with a toy critic where the model doesn't matter. */
@Timeout(120)
@ExpectedWarnings("A text is sent uncompressed, because the compressor failed")
class CprsAutoConfigurationTest {
  private static final String KEPT = "The key is gold.";
  private static final String CONTEXT = "Nothing is said here. ".repeat(60) + KEPT;

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  CprsAutoConfiguration.class,
                  CprsHealthAutoConfiguration.class,
                  CprsMetricsAutoConfiguration.class,
                  CprsSpringAiAutoConfiguration.class,
                  MetricsAutoConfiguration.class,
                  CompositeMeterRegistryAutoConfiguration.class,
                  SimpleMetricsExportAutoConfiguration.class));
  private final ApplicationContextRunner withToy =
      runner.withUserConfiguration(ToyConfiguration.class);

  @Configuration(proxyBeanMethods = false)
  static class ToyConfiguration {
    @Bean
    ContextCompressor toy() {
      return AskedWordsCritic.compressor(new AskedWordsCritic());
    }
  }

  @Test
  void makesOneCompressorAndClosesItWithTheApplication() {
    List<ContextCompressor> made = new ArrayList<>();
    runner
        .withPropertyValues(
            "cprs.workers=1", "cprs.threads=1", "cprs.map-weights=false", "cprs.window-tokens=256")
        .run(
            context -> {
              ContextCompressor compressor = context.getBean(ContextCompressor.class);
              made.add(compressor);
              assertThat(compressor.model().model()).contains("minilm");
              assertThat(compressor.model().workers()).isEqualTo(1);
              assertThat(compressor.windowTokens()).isEqualTo(256);
              assertThat(compressor.compress("Where is the key?", "It rains. The key is here."))
                  .satisfies(result -> assertThat(result.text()).contains("The key is here."));
              MeterRegistry registry = context.getBean(MeterRegistry.class);
              assertThat(registry.get("cprs.requests").tag("outcome", "kept").counter().count())
                  .isEqualTo(1);
              assertThat(context.getBean(ChatCompressor.class)).isNotNull();
              assertThat(context).hasSingleBean(CompressingAdvisor.class);
              assertThat(context).hasSingleBean(CompressingDocumentPostProcessor.class);
            });
    assertThatThrownBy(() -> made.get(0).countTokens("a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void backsOffWhereTheApplicationHasItsOwn() {
    withToy
        .withPropertyValues("cprs.model=nothing") // not looked at
        .run(
            context -> {
              assertThat(context).hasSingleBean(ContextCompressor.class);
              assertThat(context.getBean(ContextCompressor.class).model().model())
                  .isEqualTo("asked words");
              assertThat(context).hasSingleBean(ChatCompressor.class);
              assertThat(context).hasSingleBean(HealthIndicator.class);
            });
    ChatCompressor[] own = new ChatCompressor[1];
    withToy
        .withBean(
            ChatCompressor.class,
            () -> own[0] = ChatCompressor.of(AskedWordsCritic.compressor(new AskedWordsCritic())))
        .run(context -> assertThat(context.getBean(ChatCompressor.class)).isSameAs(own[0]));
  }

  @Test
  void leavesTheChoiceBetweenSeveralToTheApplication() {
    withToy
        .withBean(
            "another",
            ContextCompressor.class,
            () -> AskedWordsCritic.compressor(new AskedWordsCritic()))
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context).doesNotHaveBean(ChatCompressor.class);
              assertThat(context).doesNotHaveBean(HealthIndicator.class);
              assertThat(context).doesNotHaveBean(CompressingAdvisor.class);
            });
  }

  @Test
  void theToolThatReadsOriginalsNeedsNoChoice() {
    withToy
        .withBean(
            "another",
            ContextCompressor.class,
            () -> AskedWordsCritic.compressor(new AskedWordsCritic()))
        .withBean(
            ChatCompressor.class,
            () -> ChatCompressor.of(AskedWordsCritic.compressor(new AskedWordsCritic())))
        .withBean(Originals.class, Originals::inMemory)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context).hasSingleBean(OriginalToolCallback.class);
            });
  }

  @Test
  void propertiesOfConversationsAreHeeded() {
    List<Decision> told = new ArrayList<>();
    withToy
        .withBean(DecisionListener.class, () -> told::add)
        .withPropertyValues(
            "cprs.chat.threshold-tokens=100",
            "cprs.chat.tool-results=true",
            "cprs.chat.context-open=[[",
            "cprs.chat.context-close=]]",
            "cprs.chat.standing-context=first-question",
            "cprs.chat.on-failure=pass-through",
            "cprs.chat.omissions=silent",
            "cprs.chat.remembered-characters=0")
        .run(
            context -> {
              ChatCompressor chat = context.getBean(ChatCompressor.class);
              CompressedChat compressed =
                  chat.compress(
                      List.of(
                          ChatMessage.system("[[" + CONTEXT + "]]"),
                          ChatMessage.user("Which gold? [[" + CONTEXT + "]]"),
                          ChatMessage.assistant("find"),
                          ChatMessage.tool(CONTEXT),
                          ChatMessage.user("Which tin?")));
              // By the first question; the tool's result belongs to the second, which finds
              // nothing.
              assertThat(compressed.messages().get(0))
                  .isEqualTo(ChatMessage.system("[[" + KEPT + "]]"));
              assertThat(compressed.messages().get(1))
                  .isEqualTo(ChatMessage.user("Which gold? [[" + KEPT + "]]"));
              assertThat(compressed.decisions())
                  .extracting(Decision::outcome)
                  .contains(Decision.Outcome.NOTHING_FOUND);
              assertThat(told).isEqualTo(compressed.decisions());
              MeterRegistry registry = context.getBean(MeterRegistry.class);
              assertThat(
                      registry
                          .get("cprs.chat.texts")
                          .tags("kind", "marked_block", "outcome", "compressed")
                          .counter()
                          .count())
                  .isEqualTo(2);
              context.getBean(ContextCompressor.class).close();
              assertThat(
                      chat.compress(
                              List.of(
                                  ChatMessage.system("[[" + CONTEXT + "]]"),
                                  ChatMessage.user("Which?")))
                          .changed())
                  .isFalse(); // passed through
            });
  }

  private CompressedChat withRules(List<ChatMessage> messages, String... properties) {
    CompressedChat[] compressed = new CompressedChat[1];
    withToy
        .withPropertyValues(properties)
        .withPropertyValues("cprs.chat.threshold-tokens=100", "cprs.chat.tool-results=true")
        .run(context -> compressed[0] = context.getBean(ChatCompressor.class).compress(messages));
    return compressed[0];
  }

  @Test
  void propertiesSayWhatIsNeverTouched() {
    List<ChatMessage> messages =
        List.of(
            ChatMessage.builder(Role.SYSTEM)
                .part(ChatPart.text("<context>" + CONTEXT + "</context>"))
                .cachedParts(1)
                .build(),
            ChatMessage.user("Which gold? <note>Which tin?</note>"),
            ChatMessage.tool(ToolCall.of("find_one", "{}"), CONTEXT),
            ChatMessage.tool(ToolCall.of("search", "{}"), CONTEXT),
            ChatMessage.tool(ToolCall.of("search", "{}"), CONTEXT));
    assertThat(protection(withRules(messages)))
        .containsExactly(Decision.Protection.CACHED, null, null, null);
    CompressedChat compressed =
        withRules(
            messages,
            "cprs.chat.cached-texts=true",
            "cprs.chat.tools-never-touched[0]=find_*",
            "cprs.chat.newest-tool-results-whole=1",
            "cprs.chat.injected-tags[0]=note",
            "cprs.omissions=silent");
    assertThat(protection(compressed))
        .containsExactly(null, Decision.Protection.TOOL, null, Decision.Protection.NEWEST);
    assertThat(compressed.messages().get(0).parts())
        .containsExactly(ChatPart.text("<context>" + KEPT + "</context>"));
    assertThat(compressed.decisions().get(0).question()).contains("Which gold?");
  }

  /** Why texts are protected, null for those that aren't; without the user's question. */
  private static List<Decision.Protection> protection(CompressedChat compressed) {
    List<Decision.Protection> protections = new ArrayList<>();
    for (Decision decision : compressed.decisions()) {
      if (decision.kind() != TextKind.QUESTION) {
        protections.add(decision.protection().orElse(null));
      }
    }
    return protections;
  }

  @Test
  void aStoreOfOriginalsBringsTheToolThatReadsThem() {
    withToy
        .withBean(Originals.class, Originals::inMemory)
        .withPropertyValues("cprs.chat.threshold-tokens=100")
        .run(
            context -> {
              CompressedChat compressed =
                  context
                      .getBean(ChatCompressor.class)
                      .compress(
                          List.of(
                              ChatMessage.user("Which gold? <context>" + CONTEXT + "</context>")),
                          ChatScope.none().withTools(List.of(OriginalReader.TOOL)));
              String id =
                  compressed.decisions().stream()
                      .flatMap(decision -> decision.original().stream())
                      .findFirst()
                      .orElseThrow();
              assertThat(
                      context
                          .getBean(OriginalToolCallback.class)
                          .call("{\"id\": \"%s\"}".formatted(id)))
                  .endsWith("]\n" + CONTEXT);
            });
    withToy.run(context -> assertThat(context).doesNotHaveBean(OriginalToolCallback.class));
  }

  @Test
  void startsWithoutSpringAi() {
    withToy
        .withClassLoader(new FilteredClassLoader("org.springframework.ai"))
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context).hasSingleBean(ChatCompressor.class);
              assertThat(context).doesNotHaveBean("compressingAdvisor");
              assertThat(context).doesNotHaveBean("compressingDocumentPostProcessor");
            });
  }

  @Test
  void startsWithSpringAisChatAndNotItsRetrieval() {
    withToy
        .withClassLoader(new FilteredClassLoader("org.springframework.ai.rag"))
        .run(
            context -> {
              assertThat(context).hasSingleBean(CompressingAdvisor.class);
              assertThat(context).doesNotHaveBean("compressingDocumentPostProcessor");
            });
  }

  @Test
  void thereAreNoMetersWithoutARegistryAndNoHealthWhereItIsSwitchedOff() {
    new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                CprsAutoConfiguration.class,
                CprsHealthAutoConfiguration.class,
                CprsMetricsAutoConfiguration.class))
        .withUserConfiguration(ToyConfiguration.class)
        .withPropertyValues("management.health.cprs.enabled=false")
        .run(
            context -> {
              assertThat(context).hasSingleBean(ChatCompressor.class);
              assertThat(context).doesNotHaveBean(CprsMetrics.class);
              assertThat(context).doesNotHaveBean(ChatMetrics.class);
              assertThat(context).doesNotHaveBean(HealthIndicator.class);
            });
  }
}
