package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service with a small heap lives through bodies that are larger inside than outside. */
@Timeout(300)
class ServeFullHeapTest {
  private static final String DOCUMENTS = "{\"query\":\"When?\",\"documents\":[%s\"a\"]}";

  private static final String TOOL =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"compress_text\",\"arguments\":{\"query\":\"When?\",\"text\":\"a\",\"always_keep\":[%s\"a\"]}}}";
  private static final String CHAT =
      "{\"model\":\"m\",\"messages\":[%s{\"role\":\"user\",\"content\":\"When?\"}]}";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path directory;

  @Test
  void aMillionDocumentsSixTimesAreRefusedAndOthersAnswered() throws Exception {
    serving(
        uri -> {
          // More than the heap holds at all, and more than it holds six times.
          for (int count : new int[] {990_000, 60_000}) {
            List<Integer> statuses =
                sixTimes(uri, "v1/compress", DOCUMENTS.formatted("\"a\",".repeat(count)));
            assertThat(statuses).allMatch(status -> status == 200 || status / 100 >= 4);
            assertThat(statuses).doesNotContain(500);
            assertAnswers(uri);
          }
        });
  }

  /** The tools and the proxy have no documents, and bodies of as many values. */
  @Test
  void soAreAMillionValuesThroughTheToolsAndTheProxy() throws Exception {
    String texts = "\"a\",".repeat(1_200_000);
    String tool = TOOL.formatted(texts);
    String chat = CHAT.formatted("{\"role\":\"user\",\"content\":\"a\"},".repeat(240_000));
    serving(
        uri -> {
          HttpResponse<String> refused = ask(uri, "mcp", tool).join();
          assertThat(refused.statusCode()).isIn(413, 429);
          assertThat(refused.body()).contains("documents");
          assertThat(sixTimes(uri, "mcp", tool)).allMatch(status -> status == 413 || status == 429);
          assertThat(sixTimes(uri, "v1/chat/completions", chat))
              .allMatch(status -> status == 413 || status == 429);
          refused = ask(uri, "v1/chat/completions", chat).join();
          assertThat(refused.statusCode()).isEqualTo(413);
          assertThat(refused.body()).contains("so many documents, values, lines or words");
          assertAnswers(uri);
        },
        "--mcp",
        "--strict",
        "--upstream",
        "http://127.0.0.1:9");
  }

  private interface Asking {
    void with(URI server) throws Exception;
  }

  private void serving(Asking asking, String... options) throws Exception {
    List<String> command = CprsProcess.command(List.of("-Xmx200m"), "serve", "--port", "0");
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(directory.resolve("err").toFile()).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String listening = out.readLine();
      String line = out.readLine();
      while (!line.startsWith("cprs: ready")) { // what the proxy says comes before
        line = out.readLine();
      }
      asking.with(URI.create(listening.replaceAll(".*(http://[^,]*/),.*", "$1")));
      assertThat(process.isAlive()).isTrue();
      process.toHandle().destroy(); // SIGTERM
      assertThat(process.waitFor()).isEqualTo(143);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void assertAnswers(URI uri) {
    String good = "{\"query\":\"When?\",\"context\":\"The mill burned in 1871.\"}";
    assertThat(sixTimes(uri, "v1/compress", good)).allMatch(status -> status == 200);
  }

  private static List<Integer> sixTimes(URI uri, String path, String body) {
    return Stream.generate(() -> ask(uri, path, body))
        .limit(6)
        .toList() // all are asked before the first is awaited
        .stream()
        .map(answer -> answer.join().statusCode())
        .toList();
  }

  private static CompletableFuture<HttpResponse<String>> ask(URI uri, String path, String body) {
    return CLIENT.sendAsync(
        HttpRequest.newBuilder(uri.resolve(path))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
