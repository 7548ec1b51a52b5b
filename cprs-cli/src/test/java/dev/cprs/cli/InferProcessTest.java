package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.server.CompressionServer;
import dev.cprs.stubs.ChatCompletionsStub;
import dev.cprs.stubs.ChatCompletionsStub.Failure;
import dev.cprs.testkit.Seeds;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cprs infer} and {@code cprs evaluate} as processes, against a stub of an LLM. */
class InferProcessTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NEEDLE_PROMPT =
      "You are an expert for information extraction, your task is to extract the 'needles' in the format of 'One of the special magic {t} for {k} is: {v}.' from the documents to answer user's question.\\n## tagging rule:\\n- tag the needles with 'needle'";

  @TempDir Path directory;
  private Path input;
  private Path output;

  /** What a test does while the LLM is asked. */
  private final AtomicReference<Runnable> whenAsked = new AtomicReference<>(() -> {});

  private final ChatCompletionsStub stub =
      ChatCompletionsStub.answering(
          request -> {
            whenAsked.get().run();
            return "I read: " + request.last("system");
          });

  @BeforeEach
  void names() {
    input = directory.resolve("in.jsonl");
    output = directory.resolve("out.jsonl");
  }

  @AfterEach
  void close() {
    stub.close();
  }

  private Process start(List<String> jvm, String... args) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(CprsProcess.command(jvm, args))
            .redirectOutput(directory.resolve("stdout").toFile())
            .redirectError(directory.resolve("stderr").toFile());
    builder.environment().put("LLM_APIURL", stub.url());
    builder.environment().put("LLM_APIKEY", "sk-1");
    builder.environment().put("CPRS_APIKEY", "cprs-1");
    return builder.start();
  }

  private Process infer(List<String> jvm, String... more) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of(
                "infer",
                "--model",
                "some-llm",
                "--input_path",
                input.toString(),
                "--output_path",
                output.toString()));
    args.addAll(List.of(more));
    return start(jvm, args.toArray(String[]::new));
  }

  private String printed(String stream) throws IOException {
    return Files.readString(directory.resolve(stream), StandardCharsets.UTF_8).strip();
  }

  private void questions(int count, String context) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(input)) {
      for (int i = 0; i < count; i++) {
        lines.write(
            JSON.createObjectNode()
                .put("id", i)
                .put("query", "What is the special magic number for old-mill?")
                .put("context", context)
                .set("outputs", JSON.createArrayNode().add("5093127"))
                .toString());
        lines.write('\n');
      }
    }
  }

  private List<Integer> ids() throws IOException {
    List<Integer> ids = new ArrayList<>();
    for (String line : Files.readAllLines(output)) {
      ids.add(JSON.readTree(line).path("id").asInt(-1));
    }
    return ids;
  }

  @Test
  void compressesAsksAndScores() throws Exception {
    String rain = "The river ran low in the rain. ".repeat(200);
    questions(2, rain + "One of the special magic numbers for old-mill is: 5093127. " + rain);
    Process run =
        infer(
            List.of(),
            "--cprs_prompt",
            NEEDLE_PROMPT,
            "--use_compress",
            "True",
            "--streaming",
            "yes");
    assertThat(run.waitFor()).as(printed("stderr")).isZero();
    assertThat(printed("stdout")).isEqualTo("2 answered, 0 answered before, 0 failed: " + output);
    ChatCompletionsStub.Request request = stub.requests().get(0);
    assertThat(request.last("system")).startsWith("Doc content:\n\nOne of the").contains("5093127");
    assertThat(request.last("system").length()).isLessThan(200);
    assertThat(request.body().path("stream").asBoolean()).isTrue();
    assertThat(request.body().path("model").asText()).isEqualTo("some-llm");
    assertThat(request.headers()).containsEntry("authorization", "Bearer sk-1");
    JsonNode line = JSON.readTree(Files.readAllLines(output).get(0));
    assertThat(line.path("cprs_preds").path(0).asText()).contains("5093127");
    assertThat(line.path("llm_preds").asText()).startsWith("I read: Doc content:");

    Process score =
        start(List.of(), "evaluate", "--task_type", "niah", "--input_path", output.toString());
    assertThat(score.waitFor()).isZero();
    assertThat(printed("stdout").lines()).containsExactly("niah", "100.00");
  }

  @Test
  void compressesWithTheService() throws Exception {
    String rain = "The river ran low in the rain. ".repeat(200);
    questions(2, rain + "One of the special magic numbers for old-mill is: 5093127. " + rain);
    Path keys = Files.writeString(directory.resolve("keys"), "cprs-1\n");
    try (ContextCompressor compressor = ContextCompressor.create();
        CompressionServer server = CompressionServer.builder().port(0).apiKeyFile(keys).start()) {
      server.serve(compressor);
      String uri = server.uri().toString();
      Process run =
          infer(
              List.of(), "--cprs_prompt", NEEDLE_PROMPT, "--use_compress", "True", "--server", uri);
      assertThat(run.waitFor()).as(printed("stderr")).isZero();
      server.close();
    }
    assertThat(ids()).containsExactly(0, 1);
    assertThat(stub.requests().get(1).last("system"))
        .startsWith("Doc content:\n\nOne of the special magic numbers for old-mill is: 5093127");
  }

  @Test
  void killedAgainAndAgainItWritesEachIdOnce() throws Exception {
    Seeds.forEach(
        1,
        seed -> {
          Random random = new Random(seed);
          Files.deleteIfExists(output);
          questions(40, "It rains.");
          for (int kills = 0; kills < 4; kills++) {
            AtomicInteger left = new AtomicInteger(1 + random.nextInt(8));
            Process run = infer(List.of());
            whenAsked.set(
                () -> {
                  // On a thread of its own, so that it hits any moment of what follows.
                  if (left.decrementAndGet() == 0) {
                    new Thread(run::destroyForcibly).start();
                  }
                });
            assertThat(run.waitFor()).isEqualTo(128 + 9); // by SIGKILL
          }
          whenAsked.set(() -> {});
          Process last = infer(List.of());
          assertThat(last.waitFor()).as(printed("stderr")).isZero();
          assertThat(ids()).containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
        });
  }

  @Test
  void aFailedLineIsReportedAndTheExitCodeTellsIt() throws Exception {
    questions(3, "It rains.");
    stub.failNext(Failure.status(400, "too long"), Failure.tooMany("0"));
    assertThat(infer(List.of()).waitFor()).isEqualTo(1);
    assertThat(printed("stderr").lines()).hasSize(1);
    assertThat(printed("stderr")).startsWith("cprs: line 1, id 0: ").endsWith("400: too long");
    assertThat(printed("stdout")).startsWith("2 answered, 0 answered before, 1 failed: ");
    assertThat(ids()).containsExactly(1, 2);
    assertThat(infer(List.of()).waitFor()).isZero();
    assertThat(ids()).containsExactly(1, 2, 0);
  }

  /** 64 MB of lines with 32 MB of memory. */
  @Test
  void holdsOneLineInMemory() throws Exception {
    questions(64, "It rains. ".repeat(100_000));
    Process run = infer(List.of("-Xmx32m"));
    assertThat(run.waitFor()).as(printed("stderr")).isZero();
    assertThat(Files.size(output)).isGreaterThan(2L * 64_000_000); // context and answer
  }
}
