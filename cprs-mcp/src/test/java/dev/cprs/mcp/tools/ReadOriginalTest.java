package dev.cprs.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.Originals;
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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tools leave out can be read. */
class ReadOriginalTest {
  private static final String BUILT = "Its lighthouse was built in 1871 by Ana Sorel.";
  private static final String BERTHS = "The harbour has 40 berths.";
  private static final String TEXT =
      "Ships call there.\n".repeat(300) + BUILT + "\n" + BERTHS + "\n" + "It rains.\n".repeat(300);
  private static final Pattern ID = Pattern.compile("\\[cprs: (?:.*; )?id ([0-9a-f]{24})");

  @TempDir Path folder;
  private static ContextCompressor compressor;
  private final Originals originals = Originals.inMemory();

  @BeforeAll
  static void open() {
    compressor = ContextCompressor.create();
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  private CallToolResult call(ServerTool tool, String caller, Map<String, Object> arguments) {
    return tool.call(
        new RemoteClient(
            List.of(folder), new RemoteCall(caller, caller, progress -> {}, text -> {})),
        CallToolRequest.builder(tool.name()).arguments(arguments).build(),
        new NamedValues("", Spelling.SNAKE, arguments));
  }

  private CallToolResult read(Map<String, Object> arguments) {
    return call(new ReadOriginal(originals, compressor), "", arguments);
  }

  private static String text(CallToolResult result) {
    return result.content().stream()
        .map(block -> ((TextContent) block).text())
        .collect(Collectors.joining("\n"));
  }

  private CallToolResult compressed(@Nullable Originals store, String text) {
    return call(
        new CompressText(compressor, store),
        "",
        Map.of("query", "Who built the lighthouse?", "text", text));
  }

  private static String id(CallToolResult result) {
    Matcher id = ID.matcher(text(result));
    assertThat(id.find()).as(text(result)).isTrue();
    return id.group(1);
  }

  @Test
  void theIdOfAShortenedTextLeadsToAllOfIt() {
    CallToolResult kept = compressed(originals, TEXT);
    assertThat(text(kept)).contains(BUILT, "602 lines").doesNotContain(BERTHS);
    String id = id(kept);
    assertThat(text(read(Map.of("id", id, "lines", "301-302"))))
        .startsWith("[cprs original " + id)
        .contains(BUILT + "\n" + BERTHS)
        .doesNotContain("It rains");
    for (Object lines : List.of(302, "302", List.of("302"), "[\"302\"]")) {
      assertThat(text(read(Map.of("id", id, "lines", lines))))
          .contains(BERTHS)
          .doesNotContain(BUILT);
    }
    assertThat(text(read(Map.of("id", id, "query", "How many berths are there?"))))
        .contains(BERTHS)
        .hasSizeLessThan(400);
  }

  @Test
  void whatIsReadIsBoundedAndSaysHowToReadOn() {
    String id = id(compressed(originals, TEXT));
    for (Object max : List.of(100, "100", 500)) {
      String part = text(read(Map.of("id", id, "max_tokens", max)));
      assertThat(compressor.countTokens(part)).isBetween(30, Integer.parseInt(max.toString()));
      assertThat(part).contains("to read on, ask with lines \"");
    }
    String next = text(read(Map.of("id", id, "max_tokens", 100)));
    Matcher lines = Pattern.compile("ask with lines \"([^\"]+)\"").matcher(next);
    assertThat(lines.find()).isTrue();
    assertThat(text(read(Map.of("id", id, "lines", lines.group(1))))).contains(BUILT);
  }

  @Test
  void anIdIsNamedOnlyWhereItHelps() {
    assertThat(text(compressed(null, TEXT))).doesNotContain("[cprs");
    assertThat(text(compressed(originals, BUILT))).isEqualTo(BUILT); // nothing was left out
  }

  @Test
  void filesHaveAnIdAtTheirFirstPassage() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), TEXT);
    FindInFiles find = new FindInFiles(compressor, FileLimits.DEFAULTS, originals);
    CallToolResult found = call(find, "", Map.of("query", "Who built the lighthouse?"));
    assertThat(text(found)).startsWith(file + ":301 [cprs: id ");
    Files.delete(file);
    assertThat(text(read(Map.of("id", id(found), "lines", "302")))).contains(BERTHS);
    assertThat(Json.MAPPER.valueToTree(found.structuredContent()).at("/files/0/file").asText())
        .isEqualTo(file.toString());
  }

  @Test
  void whatIsGoneOrAnothersOrNoIdIsToldAsSuch() {
    String id = id(compressed(originals, TEXT));
    CallToolResult others = call(new ReadOriginal(originals, compressor), "x", Map.of("id", id));
    assertThat(others.isError()).isTrue();
    assertThat(text(others)).contains("There is no original " + id);
    assertThat(text(read(Map.of("id", "abc")))).contains("'abc' is not the id of an original");

    Originals small = Originals.builder().maxEntries(1).build();
    String first = id(compressed(small, TEXT));
    compressed(small, TEXT + "More.");
    CallToolResult gone = call(new ReadOriginal(small, compressor), "", Map.of("id", first));
    assertThat(gone.isError()).isTrue();
    assertThat(text(gone)).contains("has expired");
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("id is missing");
    assertThatThrownBy(() -> read(Map.of("id", "x", "max_tokens", 0)))
        .hasMessageContaining("max_tokens is 0");
    assertThatThrownBy(() -> read(Map.of("id", "x", "file", "y")))
        .hasMessageContaining("no option named file");
    String id = originals.put("", TEXT);
    assertThatThrownBy(() -> read(Map.of("id", id, "lines", "700")))
        .isInstanceOf(InvalidRequestException.class);
  }
}
