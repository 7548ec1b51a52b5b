package dev.cprs.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.CompressionRequest;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Some clients send every argument as a text. */
class TextArgumentsTest {
  /** A value of every argument that is no text, as it should come and as it may come. */
  private static final Map<String, List<Object>> VALUES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("max_tokens", List.of(50, "50", " 50 ", "50.0", 50.0)),
              Map.entry("window_tokens", List.of(256, "256")),
              Map.entry("window_overlap_tokens", List.of(20, "20")),
              Map.entry("min_span_tokens", List.of(3, "3")),
              Map.entry("threshold", List.of(0.4, "0.4", ".4")),
              Map.entry("least_answerable", List.of(0.3, "0.3")),
              Map.entry("keep_share", List.of(0.5, "0.5", "5e-1")),
              Map.entry("complete_sentences", List.of(true, "true", "TRUE")),
              Map.entry("keep_duplicates", List.of(true, "true")),
              Map.entry("keep_errors", List.of(false, "false")),
              Map.entry("hidden", List.of(true, "true")),
              Map.entry("always_keep", List.of(List.of("a.md"), "[\"a.md\"]", "a.md")),
              Map.entry("always_keep_pattern", List.of(List.of("a.md"), "[\"a.md\"]", "a.md")),
              Map.entry("second_look_tokens", List.of(50, "50")),
              Map.entry("second_look_share", List.of(0.5, "0.5")),
              Map.entry("formats", List.of(List.of("*.a=csv"), "[\"*.a=csv\"]", "*.a=csv")),
              Map.entry("paths", List.of(List.of("a.md"), "[\"a.md\"]", "a.md"))));

  static Stream<Arguments> values() {
    return VALUES.entrySet().stream()
        .flatMap(
            value ->
                value.getValue().stream()
                    .map(given -> Arguments.of(value.getKey(), value.getValue().get(0), given)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void meanTheSame(String name, Object typed, Object given) {
    assertThat(read(name, given)).isEqualTo(read(name, typed));
  }

  private static Object read(String name, Object value) {
    NamedValues arguments =
        new NamedValues(
            "",
            Spelling.SNAKE,
            name.equals("min_span_tokens") || name.equals("complete_sentences")
                ? Map.of("query", "x", name, value, "granularity", "tokens")
                : Map.of("query", "x", name, value));
    CompressionRequest request =
        ToolRequests.of(arguments, OptionalInt.empty()).document("y").build();
    Function<String, Object> own =
        switch (name) {
          case "paths", "formats" -> arguments::texts;
          case "hidden" -> arguments::flag;
          default -> unused -> String.valueOf(request.options());
        };
    return own.apply(name);
  }

  /** Or a new argument could be forgotten here. */
  @Test
  void theseAreAll() {
    for (String tool : List.of("compress_text", "find_in_files", "read_original")) {
      JsonNode properties =
          Json.MAPPER.valueToTree(ToolCalls.description(tool)).at("/inputSchema/properties");
      properties
          .properties()
          .forEach(
              property -> {
                if (!property.getValue().get("type").asText().equals("string")) {
                  assertThat(VALUES).as(tool).containsKey(property.getKey());
                }
              });
    }
    assertThat(VALUES.keySet())
        .containsAll(
            NamedOption.of(NamedOption.Scope.REQUEST).stream()
                .filter(
                    option ->
                        option.kind() != NamedOption.Kind.TEXT
                            && option.kind() != NamedOption.Kind.CHOICE)
                .map(option -> option.name(Spelling.SNAKE))
                .toList());
  }
}
