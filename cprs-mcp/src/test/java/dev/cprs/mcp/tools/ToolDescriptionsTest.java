package dev.cprs.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.Budget;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients are told of the tools, and what the tools take, is the same. */
class ToolDescriptionsTest {
  static final List<String> TOOLS = List.of("compress_text", "find_in_files");

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

  @ParameterizedTest
  @EnumSource(NamedOption.class)
  void nameEveryOptionOfARequest(NamedOption option) {
    boolean ofRequest = option.scope() == NamedOption.Scope.REQUEST;
    for (String tool : TOOLS) {
      assertThat(
              Json.MAPPER
                  .valueToTree(ToolCalls.description(tool))
                  .at("/inputSchema/properties/" + option.name(Spelling.SNAKE))
                  .has("description"))
          .isEqualTo(ofRequest);
    }
  }

  private static NamedValues arguments(Map<String, Object> values) {
    return new NamedValues("", Spelling.SNAKE, values);
  }

  private static void assertRefused(String name, Object value, String... parts) {
    Map<String, Object> values = new LinkedHashMap<>(Map.of("query", "x"));
    values.put(name, value);
    assertThatThrownBy(
            () -> {
              NamedValues arguments = arguments(values);
              ToolRequests.of(arguments, OptionalInt.empty()).build();
              arguments.texts("paths");
              arguments.flag("hidden");
              arguments.refuseOthers();
            })
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll(parts);
  }

  @Test
  void wrongArgumentsAreRefusedInSentences() {
    assertRefused("query", 5, "query is 5", "a string");
    assertRefused("query", " ", "white space");
    assertRefused("query", null, "query is missing");
    assertRefused("task", "poem", "poem", "needle");
    assertRefused("prompt", List.of(), "prompt is an array", "a string");
    assertRefused("prompt", " ", "blank");
    assertRefused("max_tokens", "many", "max_tokens is the string 'many'", "an integer");
    assertRefused("max_tokens", 1.5, "max_tokens is 1.5", "an integer");
    assertRefused("max_tokens", 1L << 40, "an integer");
    assertRefused("max_tokens", 0, "0 tokens");
    assertRefused("threshold", 7, "7.0", "0 to 1");
    assertRefused("threshold", true, "threshold is true", "a number");
    assertRefused("paths", 7, "paths is 7", "an array");
    assertRefused("paths", List.of("a", 1), "paths[1] is 1", "a string");
    assertRefused("hidden", "yes", "hidden is the string 'yes'", "true or false");
    assertRefused("querry", "x", "no option named querry", "query");
  }

  @Test
  void aTaskAndAPromptExcludeEachOther() {
    assertThatThrownBy(
            () ->
                ToolRequests.of(
                    arguments(Map.of("query", "x", "task", "fact", "prompt", "y")),
                    OptionalInt.empty()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("prompt and task");
  }

  @Test
  void aCallsOwnBudgetTakesThePlaceOfTheDefault() {
    OptionalInt few = OptionalInt.of(100);
    assertThat(ToolRequests.of(arguments(Map.of("query", "x")), few).build().options().budget())
        .contains(Budget.maxTokens(100));
    for (Object fifty : List.of(50, 50.0, "50")) {
      NamedValues own = arguments(Map.of("query", "x", "max_tokens", fifty));
      assertThat(ToolRequests.of(own, few).build().options().budget())
          .contains(Budget.maxTokens(50));
    }
    NamedValues share = arguments(Map.of("query", "x", "keep_share", 0.5));
    assertThat(ToolRequests.of(share, few).build().options().budget())
        .contains(Budget.keepShare(0.5));
  }
}
