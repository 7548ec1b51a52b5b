package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.stubs.ChatCompletionsStub;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class ServeCommandTest {
  private static final Pattern LISTENING =
      Pattern.compile("cprs: listening on (http://127\\.0\\.0\\.1:\\d+/), loading the model");

  @TempDir Path directory;

  @Test
  void servesUntilItIsToldToEnd() throws Exception {
    Path keys = Files.writeString(directory.resolve("keys"), "s3cret\n");
    String options = "serve --port 0 --max-body 2KB --max-concurrent 3 --timeout 60 --api-key-file";
    List<String> command = CprsProcess.command(List.of(), (options + " " + keys).split(" "));
    Process process =
        new ProcessBuilder(command).redirectError(directory.resolve("err").toFile()).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      Matcher listening = LISTENING.matcher(out.readLine());
      assertThat(listening.matches()).isTrue();
      assertThat(out.readLine()).isEqualTo("cprs: ready with the model minilm");
      URI uri = URI.create(listening.group(1));

      String body = "{\"query\":\"When was the contract signed?\",\"context\":\"%s\"}";
      String context =
          "Mary Hill kept a shop in the village. The contract was signed in 1871. Lunch was served"
              + " to all the guests.";
      HttpResponse<String> answer = post(uri.resolve("v1/compress"), body.formatted(context));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      JsonNode result = new ObjectMapper().readTree(answer.body());
      assertThat(result.get("text").asText()).isEqualTo("The contract was signed in 1871.");
      assertThat(post(uri.resolve("v1/compress"), body.formatted("x".repeat(2048))).statusCode())
          .isEqualTo(413);

      process.toHandle().destroy(); // SIGTERM, and its streams stay open
      assertThat(process.waitFor()).isEqualTo(143);
      assertThat(out.readLine()).isNull();
      assertThat(Files.readString(directory.resolve("err"))).isEmpty();
      assertThatThrownBy(() -> post(uri.resolve("v1/compress"), body))
          .isInstanceOf(ConnectException.class);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void standsInFrontOfAnLlm() throws Exception {
    try (ChatCompletionsStub llm = ChatCompletionsStub.answering(request -> "In 1871.")) {
      String options = "serve --port 0 --compress-threshold 20 --compress-tool-results --upstream";
      List<String> command = CprsProcess.command(List.of(), (options + " " + llm.url()).split(" "));
      Process process =
          new ProcessBuilder(command).redirectError(directory.resolve("err").toFile()).start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        Matcher listening = LISTENING.matcher(out.readLine());
        assertThat(listening.matches()).isTrue();
        URI uri = URI.create(listening.group(1));
        assertThat(out.readLine())
            .isEqualTo("cprs: in front of %s; clients ask %sv1".formatted(llm.url(), uri));
        assertThat(out.readLine()).isEqualTo("cprs: ready with the model minilm");

        // The mark of what was left out has to pay.
        String context =
            "Mary Hill kept a shop in the village. The contract was signed in 1871. "
                + "Lunch was served to all the guests. ".repeat(5);
        String body =
            "{\"model\":\"m\",\"stream\":true,\"messages\":[{\"role\":\"%s\",\"content\":\"%s\"},{\"role\":\"user\",\"content\":\"When"
                + " was the contract signed?\"}]}";
        for (String role : List.of("system", "tool")) {
          boolean marked = role.equals("system"); // or it is taken for instructions
          String content = marked ? "<context>%s</context>".formatted(context) : context;
          HttpResponse<String> answer =
              post(uri.resolve("v1/chat/completions"), body.formatted(role, content));
          assertThat(answer.body()).contains("In 18", "71.", "[DONE]");
          assertThat(answer.headers().firstValue("x-cprs-tokens-out")).isPresent();
          ChatCompletionsStub.Request request =
              llm.requests().get(llm.requests().size() - 1); // the only client's last
          assertThat(request.last(role))
              .startsWith((marked ? "<context>" : "") + "[…] The contract was signed in 1871. […]")
              .contains("[cprs: ")
              .doesNotContain("Lunch", "Mary");
          assertThat(request.headers()).containsEntry("x-api-key", "s3cret");
        }
        process.toHandle().destroy();
        assertThat(process.waitFor()).isEqualTo(143);
      } finally {
        process.destroyForcibly();
      }
    }
  }

  private static HttpResponse<String> post(URI address, String body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .header("x-api-key", "s3cret")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static void assertBadUsage(String part, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Cprs.run(new PrintStream(out), new PrintStream(err), args);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).strip().lines()).hasSize(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("cprs: ").contains(part);
  }

  @Test
  void badOptionsAreOneLineAndCodeTwo() throws IOException {
    assertBadUsage("99999", "serve", "--port", "99999");
    assertBadUsage("maxConcurrent is 0", "serve", "--port", "0", "--max-concurrent", "0");
    assertBadUsage("timeout", "serve", "--port", "0", "--timeout", "0");
    assertBadUsage("'64 parsecs' is not a valid size", "serve", "--max-body", "64 parsecs");
    assertBadUsage("need --upstream", "serve", "--strict");
    assertBadUsage("--mcp-root needs --mcp", "serve", "--mcp-root", ".");
    assertBadUsage("no-such does not exist", "serve", "--mcp", "--mcp-root", "no-such");
    assertBadUsage("need --upstream", "serve", "--audit");
    assertBadUsage("need --upstream", "serve", "--retrieval-tool");
    String[] noOriginals = {
      "serve", "--upstream", "http://a", "--retrieval-tool", "--originals", "off"
    };
    assertBadUsage("--originals is off", noOriginals);
    assertBadUsage("need --upstream", "serve", "--compress-tool-results");
    assertBadUsage("need --upstream", "serve", "--upstream-v1", "keep");
    assertBadUsage("'both'", "serve", "--upstream", "http://a", "--upstream-v1", "both");
    assertBadUsage("'api.openai.com'", "serve", "--upstream", "api.openai.com");
    assertBadUsage("'http://a b' is not a valid address", "serve", "--upstream", "http://a b");
    assertBadUsage("poetry", "serve", "--upstream", "http://a", "--compress-task", "poetry");
    String file = directory.resolve("nowhere").toString();
    assertBadUsage("nowhere", "serve", "--port", "0", "--api-key-file", file);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertBadUsage("port " + port + " (Address already in use)", "serve", "--port", port);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "512KB, 524288",
    "64MB, 67108864",
    "64 mib, 67108864",
    "2m, 2097152",
    "1GB, 1073741824"
  })
  void sizesHaveUnits(String written, int bytes) {
    assertThat(new ByteSize().convert(written)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({"''", "MB", "-1", "1.5MB", "64TB", "3GB", "9999999999GB", "99999999999"})
  void otherSizesAreRefused(String written) {
    assertThatThrownBy(() -> new ByteSize().convert(written))
        .hasMessageContaining("'" + written + "'");
  }
}
