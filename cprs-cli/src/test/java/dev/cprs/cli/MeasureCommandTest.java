package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureCommandTest {
  @TempDir Path directory;

  private record Result(int code, String out, String err) {}

  private static Result measure(String arguments, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cprs.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Stream.concat(Stream.of(("measure " + arguments).split(" ")), Stream.of(more))
                .toArray(String[]::new));
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  @Test
  void printsATableAndWritesAPage() throws IOException {
    Path page = directory.resolve("out.html");
    Result result =
        measure(
            "--lengths 2000 --samples 1 --tasks niah_single_1,vt --methods first-last --html",
            page.toString());
    assertThat(result.code).isZero();
    assertThat(result.out.lines().map(line -> line.replaceFirst("  .*", "")))
        .containsExactly("ruler", "task", "niah_single_1", "niah_single_1", "vt", "vt");
    assertThat(result.out).contains("cprs", "first-last", "100.0 (20.7-100.0)");
    assertThat(result.err.lines())
        .containsExactly(
            "cprs: niah_single_1 2000, cprs, samples: 1",
            "cprs: niah_single_1 2000, first-last, samples: 1",
            "cprs: vt 2000, cprs, samples: 1",
            "cprs: vt 2000, first-last, samples: 1");
    assertThat(Files.readString(page)).contains("<td class=\"word\">niah_single_1</td>");
  }

  @Test
  void saysWhatASkimLost() {
    Result result =
        measure(
            "--lengths 2000 --samples 1 --tasks niah_single_2 --methods cprs --skim minilm --second-look-tokens 300");
    assertThat(result.code).isZero();
    assertThat(result.out)
        .contains(
            "Second look: values that were not read again\nruler niah_single_2 2000: 0.0 % (");
  }

  @Test
  void printsJsonOfNeedlesInTheUsersOwnProse() throws IOException {
    String haystack = file("own.txt", "The miller kept a ledger. ".repeat(300));
    Result result =
        measure(
            "--lengths 1K --samples 2 --seed 5 --tasks niah_single_2 --methods cprs --json",
            "--haystack",
            haystack);
    assertThat(result.code).isZero();
    JsonNode json = new ObjectMapper().readTree(result.out);
    assertThat(result.out.strip().lines()).hasSize(1);
    assertThat(json.get("rows")).hasSize(1);
    assertThat(json.at("/rows/0/method").asText()).isEqualTo("cprs");
    assertThat(json.at("/rows/0/length").asInt()).isEqualTo(1024);
    assertThat(json.at("/rows/0/samples").asInt()).isEqualTo(2);
    assertThat(json.at("/rows/0/seed").asInt()).isEqualTo(5);
    assertThat(json.at("/rows/0/kept").asDouble()).isEqualTo(1);
  }

  @Test
  void answersQuestionsOfAFileAndShowsFailures() throws IOException {
    String paragraph = "The mill stands by the river. Its ledger was kept by Anna Holm.";
    String questions =
        file(
            "questions.json",
            """
            {"data":[{"title":"t","paragraphs":[{"context":"%s","qas":[
             {"id":"q1","question":"Who kept the ledger of the mill?",
              "answers":[{"text":"Anna Holm","answer_start":%d}]}]},
             {"context":"%s","qas":[]}]}]}
            """
                .formatted(
                    paragraph, paragraph.indexOf("Anna"), "Rain fell on the hill. ".repeat(300)));
    Result result =
        measure(
            "--suite qa --lengths 1000 --samples 1 --methods cprs --budgets 40 --failures --qa",
            questions);
    assertThat(result.code).isZero();
    assertThat(result.out.lines().filter(line -> line.startsWith("answer")))
        .hasSize(2)
        .allMatch(line -> line.contains("100.0"));
    assertThat(result.out).contains("sentence ", "reworded_answer", "cprs@40", "not near");
  }

  @Test
  void measuresFormatsAndShowsTheRecordsThatWereLost() {
    Result result =
        measure(
            "--suite formats --formats jsonl-records,logs --lengths 1K --samples 2 --budgets 200"
                + " --methods first-last --failures");
    assertThat(result.code).isZero();
    assertThat(result.out.lines().filter(line -> line.startsWith("jsonl-records"))).hasSize(4);
    assertThat(result.out)
        .startsWith("formats\n")
        .contains("answer %", "valid %", "logs ", "first-last@200");
  }

  @Test
  void takesSeveralSetsOfQuestionsAndPassages() throws IOException {
    String text = "It rained. Anna Holm kept the ledger of the mill. The sea was calm.";
    String line =
        """
        {"text":"%s","questions":[{"question":"Who kept the ledger of the mill?","evidence":[[11,49]]}]}
        """
            .formatted(text);
    String first = file("first.jsonl", line);
    String second = file("second.jsonl", line);
    Result asked =
        measure(
            "--suite qa --lengths 1000 --samples 1 --methods cprs --budgets 40 --qa",
            first,
            "--qa",
            second);
    assertThat(asked.err).doesNotContain("cprs: The");
    assertThat(asked.code).isZero();
    assertThat(asked.out).contains("first ", "second ", "mean of 2 sets ", "reworded_answer");
    Result marked = measure("--suite highlight --methods cprs", first, second);
    assertThat(marked.code).isZero();
    assertThat(marked.out.lines().filter(row -> row.startsWith("second "))).hasSize(4);
  }

  @Test
  void drawsTheMap() throws IOException {
    Path picture = directory.resolve("map.png");
    Result result = measure("--suite map --lengths 1K --png", picture.toString());
    assertThat(result.code).isZero();
    assertThat(result.out).contains("depth_0 ", "depth_100 ", "depth %      1K\n      0  ██ 100");
    assertThat(result.err).contains("cprs: the map is in " + picture);
    assertThat(ImageIO.read(picture.toFile()).getHeight()).isGreaterThan(11 * 30);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--suite poems|poems",
        "--lengths 32Q|32Q",
        "--lengths 5|5 tokens",
        "--samples 0|0 samples",
        "--samples many|many",
        "--seed x|x",
        "--tasks niah|niah",
        "--suite map --tasks vt|tasks",
        "--formats csv|formats",
        "--suite formats --formats toml|toml",
        "--methods tf-idf|tf-idf",
        "--methods dense|add dev.cprs:cprs-rankers",
        "--budgets 0|0 tokens",
        "--haystack no-such-file|no-such-file",
        "--suite qa --qa no-such.json|no-such.json",
        "--qa pom.xml|questions were given",
        "--suite highlight|needs a file",
        "--suite calibration|needs questions",
        "--suite highlight no-such.json|no-such.json",
        "--html no/such/page.html|no/such",
        "--suite map --png no/such/map.png|--png",
        "--model gpt9|gpt9",
        "somewhere|somewhere"
      })
  void badUsageIsOneLineAndCodeTwo(String arguments, String part) {
    Result result = measure(arguments);
    assertThat(result.code).isEqualTo(2);
    assertThat(result.out).isEmpty();
    assertThat(result.err.strip().lines()).hasSize(1);
    assertThat(result.err).startsWith("cprs: ").contains(part);
  }

  @Test
  void aPageNeverOverwritesWhatIsRead() throws IOException {
    String haystack = file("own.txt", "The miller kept a ledger. ".repeat(300));
    Result result = measure("--html", haystack, "--haystack", haystack);
    assertThat(result.code).isEqualTo(2);
    assertThat(result.err).contains("overwrite");
    assertThat(Files.readString(Path.of(haystack))).startsWith("The miller");
  }
}
