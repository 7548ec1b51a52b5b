package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ClientCapabilities;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpSchema.Root;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cprs mcp} as a process of its own, asked by the SDK's client and by hand. */
class McpProcessTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SENTENCE = "Its lighthouse was built in 1871 by Ana Sorel.";
  private static final String QUERY = "Who built the lighthouse?";
  private static final String HARBOUR =
      "# The harbour 😀\n\n" + "Ships call there in spring. ".repeat(60) + "\n" + SENTENCE + "\n";

  @TempDir Path directory;

  private final Queue<ProgressNotification> progress = new ConcurrentLinkedQueue<>();
  private Path docs;

  @BeforeEach
  void files() throws IOException {
    docs = Files.createDirectories(directory.resolve("docs"));
    Files.writeString(docs.resolve("harbour.md"), HARBOUR);
    Files.writeString(docs.resolve("weather.md"), "It rains in autumn. ".repeat(30));
    Files.write(docs.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
    Files.writeString(directory.resolve("secret.txt"), "The lighthouse's key is 4711.");
  }

  private static List<String> command(String... options) {
    return CprsProcess.command(
        List.of("-Xmx1g"),
        Stream.concat(Stream.of("mcp"), Stream.of(options)).toArray(String[]::new));
  }

  private McpSyncClient client(List<Root> roots, String... options) {
    List<String> command = command(options);
    ClientCapabilities.Builder capabilities = ClientCapabilities.builder();
    if (!roots.isEmpty()) {
      capabilities.roots(true);
    }
    McpSyncClient client =
        McpClient.sync(
                new StdioClientTransport(
                    ServerParameters.builder(command.get(0))
                        .args(command.subList(1, command.size()))
                        .build(),
                    McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(60))
            .capabilities(capabilities.build())
            .roots(roots)
            .progressConsumer(progress::add)
            .build();
    client.initialize();
    return client;
  }

  private static Root root(Path path) {
    return new Root(path.toUri().toString(), null);
  }

  private static CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(
        CallToolRequest.builder(tool).arguments(arguments).progressToken("token").build());
  }

  private static CallToolResult find(McpSyncClient client, String... paths) {
    return call(client, "find_in_files", Map.of("query", QUERY, "paths", List.of(paths)));
  }

  private static String text(CallToolResult result, int block) {
    return ((TextContent) result.content().get(block)).text();
  }

  private static void assertError(CallToolResult result, String... parts) {
    assertThat(result.isError()).isTrue();
    assertThat(result.content()).hasSize(1);
    assertThat(text(result, 0)).contains(parts).doesNotContain("Exception", "\tat ");
  }

  @Test
  void allToolsFindTheSentence() {
    try (McpSyncClient client = client(List.of(root(docs)))) {
      assertThat(client.getServerInfo().name()).isEqualTo("cprs");
      assertThat(client.listTools().tools())
          .extracting(Tool::name)
          .containsExactlyInAnyOrder("compress_text", "find_in_files", "read_original");

      CallToolResult compressed =
          call(client, "compress_text", Map.of("query", QUERY, "text", HARBOUR));
      assertThat(text(compressed, 0)).contains(SENTENCE).hasSizeLessThan(200);
      JsonNode json = JSON.valueToTree(compressed.structuredContent());
      assertThat(json.at("/input_tokens").asInt()).isGreaterThan(300);
      assertSpan(json.at("/spans/0"), 0.9);
      Matcher id = Pattern.compile("id ([0-9a-f]{24})").matcher(text(compressed, 1));
      assertThat(id.find()).isTrue();
      CallToolResult original =
          call(client, "read_original", Map.of("id", id.group(1), "lines", "1"));
      assertThat(text(original, 0)).endsWith("# The harbour 😀\n");

      CallToolResult found = call(client, "find_in_files", Map.of("query", QUERY));
      JsonNode where = JSON.valueToTree(found.structuredContent());
      String file = docs.resolve("harbour.md").toString();
      assertThat(text(found, 0)).containsPattern(":4 \\[cprs: id [0-9a-f]{24}]\n" + SENTENCE);
      assertThat(text(found, 1)).contains("in 2 files").contains("picture.png (binary)");
      assertThat(where.at("/files_searched").asInt()).isEqualTo(2);
      assertThat(where.at("/files/0/file").asText()).isEqualTo(file);
      assertSpan(where.at("/files/0/spans/0"), 0.9);
      assertThat(progress).isNotEmpty().allMatch(told -> told.progressToken().equals("token"));
    }
  }

  /** The span of the lighthouse. */
  private static void assertSpan(JsonNode span, double score) {
    assertThat(span.get("line").asInt()).isEqualTo(4);
    assertThat(span.get("score").asDouble()).isBetween(score, 1.0);
    assertThat(span.has("text")).isFalse();
  }

  @Test
  void pathsOutsideOfTheRootsAreRefused() throws IOException {
    Files.createSymbolicLink(docs.resolve("link.txt"), directory.resolve("secret.txt"));
    Files.createSymbolicLink(docs.resolve("up"), directory);
    try (McpSyncClient client = client(List.of(root(docs)))) {
      for (String path :
          List.of(
              "..",
              "../secret.txt",
              directory.resolve("secret.txt").toString(),
              "/etc/passwd",
              "link.txt",
              "up/secret.txt")) {
        assertError(find(client, path), path, "outside", docs.toString());
      }
      CallToolResult all = find(client, ".");
      assertThat(all.structuredContent().toString()).doesNotContain("4711");
      assertThat(text(all, 1)).contains("link.txt (a symbolic link", "up (a symbolic link");
      assertError(find(client, "no-such.md"), "no-such.md", "There is no file");
    }
  }

  @Test
  void rootsChangeFromOneCallToTheNext() throws IOException {
    Path more = Files.createDirectories(directory.resolve("more"));
    Files.writeString(more.resolve("light.txt"), SENTENCE);
    try (McpSyncClient client = client(List.of(root(docs)))) {
      assertError(find(client, more.toString()), "outside");
      client.addRoot(root(more));
      client.rootsListChangedNotification();
      assertThat(text(find(client, more.toString()), 0))
          .contains("light.txt:1 [cprs: id ", SENTENCE);
      client.removeRoot(root(docs).uri());
      assertError(find(client, docs.toString()), "outside");
      client.removeRoot(root(more).uri());
      assertError(find(client, "."), "no roots", "start the server with");
    }
  }

  @Test
  void ownRootsServeAClientThatNamesNone() throws IOException {
    String file = docs.resolve("harbour.md").toString();
    try (McpSyncClient client =
        client(List.of(), "--root", docs.toString(), "--max-file", "1KB", "--max-total", "4KB")) {
      CallToolResult found = find(client);
      assertThat(text(found, 0)).contains(file + " (larger than 1024 bytes)");
      assertError(find(client, "../secret.txt"), "outside");
      Files.createDirectories(docs.resolve("many"));
      for (int i = 0; i < 5; i++) {
        Files.writeString(docs.resolve("many/" + i), "It rains. ".repeat(100));
      }
      assertError(find(client, "many"), "more than 4096 bytes", "narrower");
    }
  }

  @Test
  void wrongCallsAreToldInSentences() {
    try (McpSyncClient client = client(List.of(root(docs)))) {
      assertError(call(client, "compress_text", Map.of("query", QUERY)), "text is missing");
      assertError(
          call(client, "compress_text", Map.of("query", QUERY, "text", 5)),
          "text is 5; give a string");
      assertError(
          call(client, "find_in_files", Map.of("query", QUERY, "include", "[")),
          "not a valid glob");
      assertThatThrownBy(() -> call(client, "explode", Map.of()))
          .isInstanceOf(McpError.class)
          .hasMessageContaining("Unknown tool");
      // Larger than a model would ever write, and all of it is read.
      String huge = HARBOUR + "\ud83d" + "It rains in autumn. ".repeat(1_000);
      CallToolResult kept =
          call(
              client,
              "compress_text",
              Map.of("query", QUERY, "text", huge, "max_tokens", 30, "task", "fact"));
      assertThat(text(kept, 0)).contains(SENTENCE);
      assertThat(progress).hasSizeGreaterThan(8);
    }
  }

  @Test
  void standardOutputHoldsNothingButMessages() throws Exception {
    Path err = directory.resolve("err");
    Path out = directory.resolve("out");
    Process process =
        new ProcessBuilder(command("--root", docs.toString(), "--verbose"))
            .redirectError(err.toFile())
            .redirectOutput(out.toFile())
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(
          """
          What is this?
          {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"by hand","version":"1"}}}
          {"jsonrpc":"2.0","method":"notifications/initialized"}
          {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"compress_text","arguments":{"query":"Who built it?","text":"It was built by Ana \\ud83d Sorel."}}}
          {"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"find_in_files","arguments":{"query":"Who built the lighthouse?"}}}
          """
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    Map<Integer, JsonNode> answers = new HashMap<>();
    for (String line : Files.readAllLines(out)) {
      JsonNode message = JSON.readTree(line);
      assertThat(message.get("jsonrpc").asText()).isEqualTo("2.0");
      answers.put(message.get("id").asInt(), message);
    }
    assertThat(answers).containsOnlyKeys(1, 2, 3);
    assertThat(answers.get(2).at("/result/content/0/text").asText())
        .isEqualTo("It was built by Ana \ud83d Sorel.");
    assertThat(answers.get(3).at("/result/content/0/text").asText()).contains(SENTENCE);
    assertThat(Files.readString(err)).contains("The message is not JSON", "INFO Loaded model");
  }
}
