package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service with a small heap lives through bodies that are larger inside than outside. */
@Timeout(300)
class ServeFullHeapTest {
  private static final String DOCUMENTS = "{\"query\":\"When?\",\"documents\":[%s\"a\"]}";

  @TempDir Path directory;

  @Test
  void aMillionDocumentsSixTimesAreRefusedAndOthersAnswered() throws Exception {
    List<String> command = CprsProcess.command(List.of("-Xmx200m"), "serve", "--port", "0");
    Process process =
        new ProcessBuilder(command).redirectError(directory.resolve("err").toFile()).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String listening = out.readLine();
      URI uri = URI.create(listening.replaceAll(".*(http://[^,]*/),.*", "$1v1/compress"));
      assertThat(out.readLine()).startsWith("cprs: ready");
      // More than the heap holds at all, and more than it holds six times.
      for (int count : new int[] {990_000, 60_000}) {
        List<Integer> statuses = sixTimes(uri, DOCUMENTS.formatted("\"a\",".repeat(count)));
        assertThat(statuses).allMatch(status -> status == 200 || status / 100 >= 4);
        assertThat(statuses).doesNotContain(500);
        assertThat(process.isAlive()).isTrue();
        String good = "{\"query\":\"When?\",\"context\":\"The mill burned in 1871.\"}";
        assertThat(sixTimes(uri, good)).allMatch(status -> status == 200);
      }
      process.toHandle().destroy(); // SIGTERM
      assertThat(process.waitFor()).isEqualTo(143);
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<Integer> sixTimes(URI uri, String body) {
    HttpClient client = HttpClient.newHttpClient();
    List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      answers.add(
          client.sendAsync(
              HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
              HttpResponse.BodyHandlers.discarding()));
    }
    return answers.stream().map(answer -> answer.join().statusCode()).toList();
  }
}
