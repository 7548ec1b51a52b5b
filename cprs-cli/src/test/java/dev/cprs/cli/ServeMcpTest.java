package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code cprs serve --mcp}, asked by the SDK's client and by hand. */
@Timeout(180)
class ServeMcpTest {
  private static final String SENTENCE = "Its lighthouse was built in 1871 by Ana Sorel.";

  /** One for all: each has threads and connections of its own, which the server counts. */
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir Path directory;

  private Process serve(Path keys) throws Exception {
    Path docs = Files.createDirectories(directory.resolve("docs"));
    Files.writeString(
        docs.resolve("harbour.md"), "Ships call there in spring.\n".repeat(60) + SENTENCE + "\n");
    return new ProcessBuilder(
            CprsProcess.command(
                List.of(),
                "serve",
                "--port",
                "0",
                "--api-key-file",
                keys.toString(),
                "--mcp",
                "--mcp-root",
                docs.toString()))
        .redirectError(directory.resolve("err").toFile())
        .start();
  }

  private static McpSyncClient client(String uri, String key) {
    return client(uri, key, progress -> {});
  }

  private static McpSyncClient client(
      String uri, String key, Consumer<ProgressNotification> progress) {
    return McpClient.sync(
            HttpClientStreamableHttpTransport.builder(uri)
                .endpoint("/mcp")
                .requestBuilder(HttpRequest.newBuilder().header("Authorization", "Bearer " + key))
                .build())
        .requestTimeout(Duration.ofSeconds(60))
        .initializationTimeout(Duration.ofSeconds(60))
        .progressConsumer(progress)
        .build();
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  @Test
  void clientsFindCompressAndReadOn() throws Exception {
    Process process = serve(Files.writeString(directory.resolve("keys"), "s3cret\nother\n"));
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String uri = out.readLine().replaceAll(".*(http://[^/]+)/.*", "$1");
      assertThat(out.readLine()).isEqualTo("cprs: MCP at " + uri + "/mcp");
      assertThat(out.readLine()).startsWith("cprs: ready");
      String id;
      try (McpSyncClient client = client(uri, "s3cret")) {
        client.initialize();
        assertThat(client.listTools().tools())
            .extracting(Tool::name)
            .containsExactlyInAnyOrder("compress_text", "find_in_files", "read_original");
        CallToolResult found =
            client.callTool(
                CallToolRequest.builder("find_in_files")
                    .arguments(Map.of("query", "Who built the lighthouse?", "max_tokens", "300"))
                    .build());
        assertThat(text(found)).contains("harbour.md:61", SENTENCE);
        Matcher matcher = Pattern.compile("id ([0-9a-f]{24})").matcher(text(found));
        assertThat(matcher.find()).isTrue();
        id = matcher.group(1);
        assertThat(read(client, id)).contains("lines 60 of 61", "Ships call there");
      }
      try (McpSyncClient another = client(uri, "other")) {
        another.initialize();
        assertThat(read(another, id)).contains("There is no original");
      }
      assertThatThrownBy(() -> client(uri, "wrong").initialize()).isNotNull();
      requestsAreCheckedAsAllOthers(URI.create(uri + "/mcp"));
    } finally {
      process.destroyForcibly();
    }
  }

  private static String read(McpSyncClient client, String id) {
    return text(
        client.callTool(
            CallToolRequest.builder("read_original")
                .arguments(Map.of("id", id, "lines", "60"))
                .build()));
  }

  private static void requestsAreCheckedAsAllOthers(URI mcp) throws Exception {
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
    assertThat(send(request(mcp, "s3cret").POST(body(ping))).body())
        .contains("\"id\":1", "\"result\":{}");
    assertThat(send(request(mcp, "wrong").POST(body(ping))).statusCode()).isEqualTo(401);
    HttpResponse<String> stream = send(request(mcp, "s3cret").GET());
    assertThat(stream.statusCode()).isEqualTo(405);
    assertThat(stream.headers().firstValue("allow")).hasValue("POST");
    assertThat(send(request(mcp, "s3cret").DELETE()).statusCode()).isEqualTo(405);
    assertThat(
            send(request(mcp, "s3cret")
                    .header("MCP-Protocol-Version", "1999-01-01")
                    .POST(body(ping)))
                .statusCode())
        .isEqualTo(400);
  }

  private static HttpRequest.Builder request(URI uri, String key) {
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "application/json")
        .header("x-cprs-api-key", key);
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** What only a client over a connection can see: events as they come, and what stops a call. */
  @Test
  void callsTellTheirProgressAndCanBeStopped() throws Exception {
    Process process = serve(Files.writeString(directory.resolve("keys"), "s3cret\n"));
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String uri = out.readLine().replaceAll(".*(http://[^/]+)/.*", "$1");
      assertThat(out.readLine()).startsWith("cprs: MCP");
      assertThat(out.readLine()).startsWith("cprs: ready");
      theSdksClientHearsOfProgress(uri);
      URI mcp = URI.create(uri + "/mcp");
      aCancelledCallStops(mcp);
      aClosedStreamStops(mcp);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void theSdksClientHearsOfProgress(String uri) {
    List<ProgressNotification> heard = new CopyOnWriteArrayList<>();
    try (McpSyncClient client = client(uri, "s3cret", heard::add)) {
      client.initialize();
      CallToolResult kept =
          client.callTool(
              CallToolRequest.builder("compress_text")
                  .arguments(
                      Map.of(
                          "query",
                          "Who built the lighthouse?",
                          "text",
                          "Ships call there in spring.\n".repeat(500) + SENTENCE))
                  .meta(Map.of("progressToken", "mine"))
                  .build());
      assertThat(text(kept)).contains(SENTENCE);
    }
    assertThat(heard).hasSizeGreaterThan(5).allMatch(one -> one.progressToken().equals("mine"));
    assertThat(heard) // in whatever order: the SDK hands them to several threads
        .extracting(ProgressNotification::progress)
        .doesNotHaveDuplicates()
        .contains(heard.get(0).total());
  }

  private static void aCancelledCallStops(URI mcp) throws Exception {
    String session =
        send(request(mcp, "s3cret")
                .header("Accept", "application/json, text/event-stream")
                .POST(
                    body(
                        """
                        {"jsonrpc":"2.0","id":0,"method":"initialize","params":{
                         "protocolVersion":"2025-06-18","capabilities":{},
                         "clientInfo":{"name":"raw","version":"1"}}}""")))
            .headers()
            .firstValue("mcp-session-id")
            .orElseThrow();
    try (BufferedReader events = longCall(mcp, session)) {
      int total = firstTotal(events);
      int status =
          send(request(mcp, "s3cret")
                  .header("Mcp-Session-Id", session)
                  .POST(
                      body(
                          """
                          {"jsonrpc":"2.0","method":"notifications/cancelled",
                           "params":{"requestId":7}}""")))
              .statusCode();
      assertThat(status).isEqualTo(202);
      List<String> rest = events.lines().filter(line -> line.startsWith("data:")).toList();
      assertThat(rest).hasSizeLessThan(90).allMatch(line -> line.contains("progress"));
      assertStopped(mcp, total, 1);
    }
  }

  private static void aClosedStreamStops(URI mcp) throws Exception {
    int total;
    try (BufferedReader events = longCall(mcp, "another")) {
      total = firstTotal(events);
    }
    assertStopped(mcp, total, 2);
  }

  /** Starts a call whose windows take seconds. */
  private static BufferedReader longCall(URI mcp, String session) throws Exception {
    String call =
        """
        {"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"compress_text",
         "_meta":{"progressToken":1},
         "arguments":{"query":"Who built the lighthouse?","keep_duplicates":true,"text":"%s"}}}"""
            .formatted("Ships call there in spring.\\n".repeat(20_000));
    HttpResponse<InputStream> stream =
        HTTP.send(
            request(mcp, "s3cret")
                .header("Accept", "application/json, text/event-stream")
                .header("Mcp-Session-Id", session)
                .POST(body(call))
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    assertThat(stream.headers().firstValue("content-type")).hasValue("text/event-stream");
    return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
  }

  /** How many windows a call has, as its first event tells. */
  private static int firstTotal(BufferedReader events) throws IOException {
    assertThat(events.readLine()).isEqualTo("event: message");
    Matcher total = Pattern.compile("\"total\":(\\d+)").matcher(events.readLine());
    assertThat(total.find()).isTrue();
    return Integer.parseInt(total.group(1));
  }

  /** Waits until calls are counted as cancelled, and sees that few windows were scored. */
  private static void assertStopped(URI mcp, int total, int calls) throws Exception {
    String counted = "cprs_requests_total{outcome=\"cancelled\"} " + calls + ".0";
    String metrics = "";
    for (int tries = 0; tries < 600 && !metrics.contains(counted); tries++) {
      Thread.sleep(50); // the server needs the processor
      metrics = send(request(mcp.resolve("/metrics"), "s3cret").GET()).body();
    }
    assertThat(metrics).contains(counted);
    Matcher windows = Pattern.compile("(?m)^cprs_windows_total (\\S+)").matcher(metrics);
    assertThat(windows.find()).isTrue();
    assertThat(Double.parseDouble(windows.group(1))).isLessThan(calls * total * 0.7);
  }
}
