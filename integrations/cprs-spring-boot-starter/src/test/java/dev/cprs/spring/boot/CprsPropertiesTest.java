package dev.cprs.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.CriticMode;
import dev.cprs.DType;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Granularity;
import dev.cprs.SecondLook;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.chat.StandingContext;
import dev.cprs.options.NamedOption;
import dev.cprs.options.RequestOptions;
import dev.cprs.options.Spelling;
import dev.cprs.spi.EngineSettings;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
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
    assertThat(RequestOptions.options(properties.named())).isEqualTo(CompressionOptions.defaults());
    assertThat(RequestOptions.engine(properties.named())).isEqualTo(EngineSettings.defaults());
    assertThat(RequestOptions.controlPrompt(properties.named())).isEmpty();
    assertThat(properties.model()).isEqualTo("minilm");
    assertThat(properties.chat())
        .isEqualTo(
            new CprsProperties.Chat(
                2000,
                false,
                StandingContext.LATEST_QUESTION,
                FailurePolicy.THROW,
                null,
                null,
                null,
                8_000_000));
  }

  @Test
  void optionsAreRead() {
    CprsProperties properties =
        bind(
            Map.of(
                "cprs.granularity", "tokens",
                "cprs.threshold", "0.25",
                "cprs.max-tokens", "300",
                "cprs.always-keep[0]", "No. 1",
                "cprs.always-keep-pattern[0]", "No\\. \\d{1,3}",
                "cprs.mode", "boundary",
                "cprs.window-tokens", "128",
                "cprs.empty-result", "keep-original",
                "cprs.dtype", "bf16"));
    assertThat(RequestOptions.options(properties.named()))
        .isEqualTo(
            CompressionOptions.builder()
                .granularity(Granularity.TOKENS)
                .threshold(0.25)
                .budget(Budget.maxTokens(300))
                .alwaysKeep("No. 1")
                .alwaysKeep(Pattern.compile("No\\. \\d{1,3}"))
                .mode(CriticMode.BOUNDARY)
                .windowTokens(128)
                .emptyResult(EmptyResultPolicy.KEEP_ORIGINAL)
                .build());
    assertThat(RequestOptions.engine(properties.named()).dtype()).contains(DType.BF16);
    assertThat(RequestOptions.engine(bind(Map.of("cprs.dtype", "auto")).named()).dtype()).isEmpty();
    assertThat(RequestOptions.options(bind(Map.of("cprs.keep-share", "0.1")).named()).budget())
        .contains(Budget.keepShare(0.1));
    assertThat(
            RequestOptions.options(bind(Map.of("cprs.second-look-share", "0.1")).named())
                .secondLook())
        .contains(SecondLook.share(0.1));
  }

  @Test
  void everyOptionIsAProperty() {
    assertThat(NamedOption.values())
        .allSatisfy(
            option ->
                assertThat(CprsProperties.class.getRecordComponents())
                    .extracting(RecordComponent::getName)
                    .contains(option.name(Spelling.CAMEL)));
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
