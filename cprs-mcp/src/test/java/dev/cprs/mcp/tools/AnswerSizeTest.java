package dev.cprs.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.ContextCompressor;
import dev.cprs.mcp.files.FileLimits;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How large an answer is as its client sees it: all texts and the structured content. */
class AnswerSizeTest {
  private static final String QUERY = "Who built the lighthouses?";
  private static final String TEXT =
      IntStream.range(0, 40)
          .mapToObj(
              i ->
                  "The lighthouse of cape %d was built in %d by Ana Sorel.\nShips call there in spring, and the harbour has %d berths for them.\n"
                      .formatted(i, 1800 + i, i))
          .collect(Collectors.joining("\n"));

  @TempDir static Path folder;
  private static ContextCompressor compressor;

  @BeforeAll
  static void open() throws IOException {
    compressor = ContextCompressor.create();
    for (int i = 0; i < 5; i++) {
      Files.writeString(folder.resolve("capes-of-the-coast-" + i + ".md"), TEXT.substring(i * 600));
    }
    for (int i = 0; i < 30; i++) {
      Files.write(folder.resolve("picture-with-a-long-name-" + i), new byte[] {0, 1});
    }
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  private static CallToolResult call(String tool, Map<String, Object> more) {
    Map<String, Object> arguments = new HashMap<>(more);
    arguments.put("query", QUERY);
    ServerTool called =
        tool.equals("compress_text")
            ? new CompressText(compressor, null)
            : new FindInFiles(compressor, FileLimits.DEFAULTS, null);
    if (tool.equals("compress_text")) {
      arguments.put("text", TEXT);
    }
    return called.call(
        new RemoteClient(List.of(folder), new RemoteCall("", "", progress -> {}, text -> {})),
        CallToolRequest.builder(tool).arguments(arguments).build(),
        new NamedValues("", Spelling.SNAKE, arguments));
  }

  private static String text(CallToolResult result) {
    return result.content().stream()
        .map(block -> ((TextContent) block).text())
        .collect(Collectors.joining("\n"));
  }

  private static JsonNode json(CallToolResult result) {
    return Json.MAPPER.valueToTree(result.structuredContent());
  }

  private static int tokens(CallToolResult result) {
    return compressor.countTokens(text(result)) + compressor.countTokens(json(result).toString());
  }

  private static List<JsonNode> spans(JsonNode json) {
    return json.findValues("line").isEmpty() ? List.of() : json.findParents("line");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 200, 500, 2000})
  void maxTokensBoundsTheWholeAnswer(int max) {
    for (String tool : List.of("compress_text", "find_in_files")) {
      CallToolResult result = call(tool, Map.of("max_tokens", max));
      assertThat(tokens(result)).as("%s, %d", tool, max).isLessThanOrEqualTo(max);
      if (max > 50 || tool.equals("compress_text")) {
        assertThat(text(result)).as("%s, %d", tool, max).containsPattern("was built in|Ana Sorel");
      }
      if (max >= 200) {
        assertThat(tokens(result))
            .as("%s, %d is used", tool, max)
            .isGreaterThan(Math.min(max, 1000) / 2);
      }
    }
  }

  @Test
  void theDefaultOfASearchBoundsIt() {
    assertThat(tokens(call("find_in_files", Map.of())))
        .isBetween(1000, FindInFiles.DEFAULT_MAX_TOKENS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compress_text", "find_in_files"})
  void structuredContentAddsLessThanAThird(String tool) {
    CallToolResult result = call(tool, Map.of("max_tokens", 100_000));
    JsonNode json = json(result);
    assertThat(tokens(result)).isLessThan((int) (1.3 * compressor.countTokens(text(result))) + 1);
    assertThat(json.toString().length()).isLessThan((int) (0.3 * text(result).length()));
    assertThat(spans(json)).hasSizeGreaterThan(6);
    assertThat(json.get("spans_left_off").asInt()).isNotNegative();
    assertThat(json.toString()).doesNotContain("Ana Sorel");
  }

  @Test
  void theBestAreNamedAndTheRestCounted() {
    JsonNode all = json(call("compress_text", Map.of()));
    List<JsonNode> named = spans(all);
    assertThat(named)
        .extracting(span -> span.get("line").asInt())
        .isSorted()
        .allSatisfy(line -> assertThat(TEXT.split("\n", -1)[line - 1]).contains("Ana Sorel"));
    assertThat(named.size() + all.get("spans_left_off").asInt()).isBetween(20, 80);
  }

  @Test
  void aFewTokensHoldASentence() {
    for (String tool : List.of("compress_text", "find_in_files")) {
      assertThat(text(call(tool, Map.of("max_tokens", 1))))
          .isEqualTo("Nothing that was found fits into max_tokens.");
    }
  }

  @Test
  void whatIsAlwaysKeptIsBeyondTheLimit() {
    CallToolResult result =
        call("compress_text", Map.of("max_tokens", 1, "always_keep", List.of("cape 7 was built")));
    assertThat(text(result)).contains("cape 7 was built");
    assertThat(spans(json(result))).isEmpty();
  }
}
