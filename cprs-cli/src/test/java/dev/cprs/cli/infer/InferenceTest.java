package dev.cprs.cli.infer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.stubs.ChatCompletionsStub;
import dev.cprs.stubs.ChatCompletionsStub.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InferenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path directory;
  private Path input;
  private Path output;

  private final ChatCompletionsStub stub =
      ChatCompletionsStub.answering(request -> "Answer to " + request.last("user"));
  private final List<String> troubles = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();

  @BeforeEach
  void names() {
    input = directory.resolve("in.jsonl");
    output = directory.resolve("sub/out.jsonl");
  }

  @AfterEach
  void close() {
    stub.close();
  }

  private Inference inference(long start, long end) throws IOException {
    ChatEndpoint llm =
        new ChatEndpoint(
            ChatEndpoint.at(stub.url(), Optional.empty(), Service.PATIENCE),
            new Retries(pause -> {}),
            "some-llm",
            false);
    return new Inference(
        input,
        output,
        start,
        end,
        llm,
        new Inference.Listener() {
          @Override
          public void progress(long done, long total) {
            progress.add(done + "/" + total);
          }

          @Override
          public void trouble(String what) {
            troubles.add(what);
          }
        });
  }

  private Inference.Totals run() throws Exception {
    return inference(0, Long.MAX_VALUE).run();
  }

  private void questions(int from, int to) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      lines.append(question("\"q%d\"".formatted(i), "Which " + i)).append('\n');
    }
    Files.writeString(input, lines);
  }

  private static String question(String id, String query) {
    return "{\"id\":%s,\"query\":\"%s\",\"context\":\"It rains.\",\"ouputs\":[\"a\"]}"
        .formatted(id, query);
  }

  private List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(output)) {
      ids.add(JSON.readTree(line).path("id").asText());
    }
    return ids;
  }

  @Test
  void theContextItselfGoesInWithoutCompression() throws Exception {
    Files.writeString(
        input,
        "{\"id\":7,\"query\":\"Où?\",\"context\":\"中文 😀\",\"outputs\":[\"a\"],\"x\":[1.10,2e400]}\n");
    assertThat(run()).isEqualTo(new Inference.Totals(1, 0, 0));
    ChatCompletionsStub.Request asked = stub.requests().get(0);
    assertThat(asked.last("system")).isEqualTo("中文 😀");
    assertThat(asked.last("user")).isEqualTo("Où?");
    assertThat(asked.body().path("messages")).hasSize(2);
    assertThat(output)
        .content(UTF_8)
        .isEqualTo(
            "{\"id\":7,\"query\":\"Où?\",\"context\":\"中文 😀\",\"outputs\":[\"a\"],\"x\":[1.10,2E+400],"
                + "\"llm_preds\":\"Answer to Où?\"}\n");
    assertThat(progress).containsExactly("0/1", "1/1");
  }

  @Test
  void theCompressedContextGoesInAsThePublishedOne() throws Exception {
    questions(0, 1);
    inference(0, 1).run((query, context) -> List.of("It rains.", query));
    assertThat(stub.requests().get(0).last("system"))
        .isEqualTo("Doc content:\n\nIt rains.\nWhich 0");
    assertThat(output)
        .content()
        .endsWith(
            "\"cprs_preds\":[\"It rains.\",\"Which 0\"],\"llm_preds\":\"Answer to Which 0\"}\n");
  }

  @Test
  void aLineSaysThatTheLlmGotNothingOfTheContext() throws Exception {
    questions(0, 2);
    inference(0, 2)
        .run((query, context) -> query.equals("Which 0") ? List.of() : List.of("It rains."));
    assertThat(Files.readAllLines(output).get(0)).contains("\"empty_context\":true");
    assertThat(Files.readAllLines(output).get(1)).doesNotContain("empty_context");
    assertThat(troubles).singleElement().asString().contains("line 1, id", "without it");
  }

  @Test
  void answersTheLinesFromStartToEnd() throws Exception {
    questions(0, 10);
    assertThat(inference(2, 5).run()).isEqualTo(new Inference.Totals(3, 0, 0));
    assertThat(ids()).containsExactly("q2", "q3", "q4");
    assertThat(inference(9, 12).run()).isEqualTo(new Inference.Totals(1, 0, 0));
    assertThat(inference(10, 12).run()).isEqualTo(new Inference.Totals(0, 0, 0));
    assertThat(ids()).containsExactly("q2", "q3", "q4", "q9");
    assertThatThrownBy(() -> inference(5, 5))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("--start 5 to --end 5");
  }

  @Test
  void goesOnWhereItStopped() throws Exception {
    questions(0, 3);
    run();
    questions(0, 6);
    assertThat(run()).isEqualTo(new Inference.Totals(3, 3, 0));
    assertThat(run()).isEqualTo(new Inference.Totals(0, 6, 0));
    assertThat(ids()).containsExactly("q0", "q1", "q2", "q3", "q4", "q5");
    assertThat(stub.requests()).hasSize(6);
  }

  /** A kill can leave any beginning of the last line. */
  @Test
  void aTornLastLineIsDoneAgainWhereverItWasTorn() throws Exception {
    questions(0, 2);
    run();
    byte[] whole = Files.readAllBytes(output);
    int first = new String(whole, UTF_8).indexOf('\n') + 1;
    for (int length = first; length <= whole.length; length++) {
      Files.write(output, Arrays.copyOf(whole, length));
      Inference.Totals totals = run();
      assertThat(totals.failed()).isZero();
      assertThat(totals.answered()).isEqualTo(length >= whole.length - 1 ? 0 : 1);
      assertThat(Files.readAllBytes(output)).as("torn after %d", length).isEqualTo(whole);
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void aBrokenLineInTheMiddleOfTheOutputStaysAndIsReported() throws Exception {
    questions(0, 2);
    Files.createDirectories(output.getParent());
    Files.writeString(output, "{\"id\":\"q0\",\"qu" + question("\"q1\"", "x") + "\n");
    assertThat(run()).isEqualTo(new Inference.Totals(2, 0, 0));
    assertThat(troubles).hasSize(1);
    assertThat(troubles.get(0)).contains("out.jsonl, line 1", "not JSON");
  }

  @Test
  void nothingIsCutOffAFileThatIsNoOutput() throws Exception {
    questions(0, 1);
    Files.createDirectories(output.getParent());
    Files.writeString(output, "Dear diary,\nit rains");
    assertThatThrownBy(this::run)
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("out.jsonl");
    assertThat(output).content().isEqualTo("Dear diary,\nit rains");
  }

  @Test
  void theInputCannotBeTheOutput() throws Exception {
    questions(0, 1);
    Files.createDirectories(output.getParent());
    Files.createSymbolicLink(output, input);
    assertThatThrownBy(this::run)
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("same file");
  }

  @Test
  void twoRunsCannotWriteOneFile() throws Exception {
    questions(0, 1);
    try (AnswerFile other = AnswerFile.open(output, troubles::add)) {
      assertThat(other.has(new TextNode("q0"))).isFalse();
      assertThatThrownBy(this::run)
          .isInstanceOf(ResourceException.class)
          .hasMessageContaining("another run");
    }
    assertThat(run().answered()).isEqualTo(1);
  }

  @Test
  void badLinesAreReportedAndTheOthersGoOn() throws Exception {
    Files.writeString(
        input,
        String.join(
            "\n",
            question("\"a\"", "One"),
            "{\"id\":\"b\",\"query\":",
            "[1]",
            "{\"query\":\"x\",\"context\":\"y\"}",
            "{\"id\":null,\"query\":\"x\",\"context\":\"y\"}",
            "{\"id\":\"c\",\"context\":\"y\"}",
            "{\"id\":\"d\",\"query\":\"x\",\"context\":[\"y\"]}",
            "",
            "{} {}",
            "[".repeat(100_000),
            question("\"a\"", "Two"),
            question("1", "Three"),
            question("\"1\"", "Four") + "\r"));
    Files.write(
        input,
        new byte[] {'\n', '{', '"', 'i', 'd', '"', ':', '"', (byte) 0xe9, '"', '}'},
        StandardOpenOption.APPEND);
    assertThat(run()).isEqualTo(new Inference.Totals(3, 0, 10));
    assertThat(ids()).containsExactly("a", "1", "1");
    assertThat(troubles).hasSize(10);
    assertThat(troubles.get(0))
        .isEqualTo(
            "line 2: the line is not JSON at byte 18: Unexpected end-of-input within/between Object entries");
    assertThat(troubles.get(1)).startsWith("line 3: the line is not a JSON object");
    assertThat(troubles.get(2)).startsWith("line 4: the line has no \"id\"");
    assertThat(troubles.get(3)).startsWith("line 5: \"id\" is null");
    assertThat(troubles.get(4)).startsWith("line 6, id \"c\": the line has no \"query\"");
    assertThat(troubles.get(5)).startsWith("line 7, id \"d\": \"context\" is not a string");
    assertThat(troubles.get(6)).startsWith("line 9: the line is not JSON");
    assertThat(troubles.get(7)).startsWith("line 10: the line's JSON can't be read");
    assertThat(troubles.get(8)).startsWith("line 11, id \"a\": line 1 has the same id");
    assertThat(troubles.get(9)).startsWith("line 14: the line ");
  }

  @Test
  void aQuestionThatTheLlmRefusesIsReportedAndAskedAgainByTheNextRun() throws Exception {
    questions(0, 3);
    stub.failNext(Failure.status(400, "too long"));
    assertThat(run()).isEqualTo(new Inference.Totals(2, 0, 1));
    assertThat(ids()).containsExactly("q1", "q2");
    assertThat(troubles).hasSize(1);
    assertThat(troubles.get(0)).startsWith("line 1, id \"q0\": ").endsWith("400: too long");
    assertThat(run()).isEqualTo(new Inference.Totals(1, 2, 0));
    assertThat(ids()).containsExactly("q1", "q2", "q0");
  }

  @Test
  void aQuestionThatCannotBeCompressedIsReported() throws Exception {
    questions(0, 2);
    Inference.Totals totals =
        inference(0, 2)
            .run(
                (query, context) -> {
                  if (query.endsWith("0")) {
                    throw new InvalidRequestException("The query is too long");
                  }
                  return List.of("It rains.");
                });
    assertThat(totals).isEqualTo(new Inference.Totals(1, 0, 1));
    assertThat(troubles).containsExactly("line 1, id \"q0\": The query is too long");
    assertThat(stub.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404})
  void anEndpointThatRefusesEverythingEndsTheRun(int status) throws Exception {
    questions(0, 3);
    stub.failNext(new Failure.Status(status, Map.of(), "no such thing"));
    assertThatThrownBy(this::run)
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("line 1, id \"q0\": ")
        .hasMessageContaining(status + ": no such thing");
    assertThat(stub.requests()).hasSize(1);
  }

  /** JSON can escape half a surrogate pair, and UTF-8 can't have it. */
  @Test
  void aLoneSurrogateStaysAsItCame() throws Exception {
    Files.writeString(
        input, "{\"id\":\"\\ud83d\",\"query\":\"x\",\"context\":\"y\\ude00\\ud83d\\ude00\"}\n");
    run();
    JsonNode line = JSON.readTree(Files.readString(output));
    assertThat(line.path("id").asText()).isEqualTo("\ud83d");
    assertThat(line.path("context").asText()).isEqualTo("y\ude00😀");
    assertThat(run().present()).isEqualTo(1);
  }

  @Test
  void aMissingInputIsSaidSo() {
    assertThatThrownBy(() -> inference(0, 1))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("in.jsonl");
  }
}
