package dev.cprs.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.CriticMode;
import dev.cprs.DType;
import dev.cprs.Granularity;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.chat.StandingContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.json.JsonParserFactory;

/** The properties, what they become, and what IDEs are told of them. */
class CprsPropertiesTest {
  private static CprsProperties bind(Map<String, String> values) {
    return new Binder(new MapConfigurationPropertySource(values))
        .bindOrCreate("cprs", Bindable.of(CprsProperties.class));
  }

  @Test
  void theDefaultsAreTheLibrarys() {
    CprsProperties properties = bind(Map.of());
    assertThat(properties.options()).isEqualTo(CompressionOptions.defaults());
    assertThat(properties)
        .isEqualTo(
            new CprsProperties(
                "minilm",
                null,
                DType.AUTO,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                new CprsProperties.Chat(
                    2000,
                    false,
                    StandingContext.LATEST_QUESTION,
                    FailurePolicy.THROW,
                    "<context>",
                    "</context>",
                    8_000_000)));
  }

  @Test
  void optionsAreRead() {
    CprsProperties properties =
        bind(
            Map.of(
                "cprs.granularity", "tokens",
                "cprs.threshold", "0.25",
                "cprs.max-tokens", "300",
                "cprs.always-keep[0]", "No\\. \\d{1,3}",
                "cprs.critic-mode", "boundary",
                "cprs.window-tokens", "128",
                "cprs.dtype", "bf16"));
    CompressionOptions options = properties.options();
    assertThat(options.granularity()).contains(Granularity.TOKENS);
    assertThat(options.threshold()).hasValue(0.25);
    assertThat(options.budget()).isEqualTo(Budget.maxTokens(300));
    assertThat(options.alwaysKeep()).extracting(Pattern::pattern).containsExactly("No\\. \\d{1,3}");
    assertThat(options.mode()).contains(CriticMode.BOUNDARY);
    assertThat(options.windowTokens()).hasValue(128);
    assertThat(properties.dtype()).isEqualTo(DType.BF16);
    assertThat(bind(Map.of("cprs.keep-ratio", "0.1")).options().budget())
        .isEqualTo(Budget.keepShare(0.1));
  }

  @Test
  @SuppressWarnings("unchecked")
  void everyPropertyIsDescribedForIdes() throws IOException {
    Map<String, Object> metadata;
    try (InputStream file =
        CprsProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      metadata = JsonParserFactory.getJsonParser().parseMap(new String(file.readAllBytes()));
    }
    List<Map<String, Object>> properties = (List<Map<String, Object>>) metadata.get("properties");
    int components =
        CprsProperties.class.getRecordComponents().length
            + CprsProperties.Chat.class.getRecordComponents().length
            - 1; // chat is a group
    assertThat(properties).hasSize(components);
    assertThat(properties)
        .allSatisfy(
            property -> assertThat((String) property.get("description")).matches("(?s)[A-Z].*\\."));
    assertThat(properties)
        .extracting(property -> property.get("name"))
        .contains("cprs.model", "cprs.max-tokens", "cprs.chat.threshold-tokens");
  }
}
