package dev.cprs.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.mcp.stdio.Json;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients are told of the tools, and what the tools take, is the same. */
class ToolDescriptionsTest {
  private static final Set<String> KNOWN =
      Set.of("query", "task", "prompt", "max_tokens", "threshold", "paths", "hidden");

  @ParameterizedTest
  @ValueSource(strings = {"compress_text", "find_in_files"})
  void nameEveryTask(String name) {
    Tool tool = ToolCalls.description(name);
    assertThat(tool.name()).isEqualTo(name);
    assertThat(Json.MAPPER.valueToTree(tool).at("/inputSchema/properties/task/enum"))
        .extracting(task -> task.asText())
        .containsExactlyInAnyOrderElementsOf(ControlPrompt.tasks());
  }

  @Test
  void nameTheDefaultOfMaxTokens() {
    assertThat(
            Json.MAPPER
                .valueToTree(ToolCalls.description("find_in_files"))
                .at("/inputSchema/properties/max_tokens/description")
                .asText())
        .contains("Default: " + FindInFiles.DEFAULT_MAX_TOKENS);
  }

  private static void assertRefused(String name, Object value, String... parts) {
    Map<String, Object> values = new LinkedHashMap<>(Map.of("query", "x"));
    values.put(name, value);
    assertThatThrownBy(
            () -> {
              Arguments arguments = new Arguments(values, KNOWN);
              arguments.request(OptionalInt.empty()).build();
              arguments.texts("paths");
              arguments.flag("hidden");
            })
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll(parts);
  }

  @Test
  void wrongArgumentsAreRefusedInSentences() {
    assertRefused("query", 5, "'query' is 5", "a string");
    assertRefused("query", " ", "white space");
    assertRefused("query", null, "'query' is missing");
    assertRefused("task", "poem", "poem", "needle");
    assertRefused("prompt", List.of(), "'prompt' is an array", "a string");
    assertRefused("prompt", " ", "blank");
    assertRefused("max_tokens", "9", "'max_tokens' is the string '9'", "a number");
    assertRefused("max_tokens", 1.5, "'max_tokens' is 1.5", "an integer");
    assertRefused("max_tokens", 1L << 40, "an integer");
    assertRefused("max_tokens", 0, "0 tokens");
    assertRefused("threshold", 7, "7.0", "0 to 1");
    assertRefused("threshold", true, "'threshold' is true", "a number");
    assertRefused("paths", "docs", "'paths' is the string 'docs'", "an array");
    assertRefused("paths", List.of("a", 1), "'paths[1]' is 1", "a string");
    assertRefused("hidden", "yes", "'hidden' is the string 'yes'", "true or false");
    assertRefused("querry", "x", "no argument 'querry'", "query");
  }

  @Test
  void aTaskAndAPromptExcludeEachOther() {
    assertThatThrownBy(
            () ->
                new Arguments(Map.of("query", "x", "task", "fact", "prompt", "y"), KNOWN)
                    .request(OptionalInt.empty()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("task and prompt");
  }

  @Test
  void wholeNumbersMayHaveAFraction() {
    assertThat(new Arguments(Map.of("max_tokens", 5.0), KNOWN).integer("max_tokens")).hasValue(5);
  }
}
