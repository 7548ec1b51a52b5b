package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprsTest {
  private static final String NEEDLE = "One of the special magic numbers for old-mill is: 5093127.";
  private static final String QUERY =
      "What is the special magic number for old-mill mentioned in the provided text?";
  private static final String CONTEXT =
      "Déjà vu 😀 in the rain. ".repeat(30) + NEEDLE + " The river ran low.".repeat(30);

  @TempDir Path directory;

  private record Result(int code, String out, String err) {}

  private static Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cprs.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String text) throws IOException {
    return Files.writeString(directory.resolve("context.txt"), text).toString();
  }

  private static void assertOneLine(Result result, int code, String... parts) {
    assertThat(result.code).isEqualTo(code);
    assertThat(result.out).isEmpty();
    assertThat(result.err.strip().lines()).hasSize(1);
    assertThat(result.err).startsWith("cprs: ").contains(parts);
  }

  @Test
  void printsTheCompressedText() throws IOException {
    Result result = run("compress", "--task", "needle", "--query", QUERY, file(CONTEXT));
    assertThat(result.code).isZero();
    assertThat(result.err).isEmpty();
    assertThat(result.out).contains("5093127");
    assertThat(result.out.length()).isLessThan(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-"})
  void readsStandardInput(String file) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(CONTEXT.getBytes(StandardCharsets.UTF_8)));
    try {
      String[] args = {"compress", "--task", "needle", "--query", QUERY, "--json"};
      Result result = run(file.isEmpty() ? args : with(args, file));
      assertThat(result.err).isEmpty();
      assertThat(result.out).contains("5093127");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void doesNotWaitForAPersonToTypeADocument() {
    System.setProperty("cprs.terminal", "true");
    try {
      assertOneLine(run("compress", "--query", "x"), 2, "FILE", "pipe", "cprs compress --help");
    } finally {
      System.clearProperty("cprs.terminal");
    }
  }

  @Test
  void printsJson() throws IOException {
    String other = Files.writeString(directory.resolve("b.txt"), "Nothing.").toString();
    Result result =
        run("compress", "--task", "needle", "--query", QUERY, "--json", other, file(CONTEXT));
    JsonNode json = new ObjectMapper().readTree(result.out);
    assertThat(json.get("text").asText()).contains("5093127");
    for (JsonNode span : json.get("spans")) {
      assertThat(span.get("document").asInt()).isEqualTo(1);
      assertThat(CONTEXT.substring(span.get("start").asInt(), span.get("end").asInt()))
          .isEqualTo(span.get("text").asText());
      assertThat(span.get("tag").asText()).isEqualTo("needle");
      assertThat(span.get("score").asDouble()).isBetween(0.0, 1.0);
      assertThat(span.get("tokens").asInt()).isPositive();
    }
    JsonNode stats = json.get("stats");
    assertThat(stats.get("inputTokens").asInt()).isGreaterThan(300);
    assertThat(stats.get("outputTokens").asInt()).isBetween(1, 60);
    assertThat(stats.get("windows").asInt()).isGreaterThanOrEqualTo(2); // one a document at least
    assertThat(stats.get("seconds").asDouble()).isPositive();
    assertThat(stats.get("tokensPerSecond").asDouble()).isPositive();
    assertThat(result.out.strip().lines()).hasSize(1);
  }

  /** As shells leave it in double quotes, without which the prompt would declare no tag. */
  @Test
  void aLineEndInAPromptMayBeWrittenAsTwoCharacters() throws IOException {
    String prompt = "Find the needles.\\n## tagging rule:\\n- tag the needles with 'needle'";
    Result result = run("compress", "--prompt", prompt, "--query", QUERY, "--json", file(CONTEXT));
    JsonNode spans = new ObjectMapper().readTree(result.out).get("spans");
    assertThat(spans).isNotEmpty();
    assertThat(spans).allMatch(span -> span.path("tag").asText().equals("needle"));
  }

  @Test
  void writesAPageOfEveryDocument() throws IOException {
    String other = Files.writeString(directory.resolve("b.txt"), "</script>Nothing.").toString();
    Path page = Files.writeString(directory.resolve("page.html"), "a page of before");
    String[] args = {"compress", "--task", "needle", "--query", QUERY, "--html", page.toString()};
    Result result = run(with(args, other, file(CONTEXT)));
    assertThat(result.err).isEmpty();
    assertThat(result.out).contains("5093127");
    String html = Files.readString(page);
    String data = html.substring(html.indexOf("{\"query\""), html.indexOf("</script>"));
    JsonNode json = new ObjectMapper().readTree(data);
    assertThat(json.get("query").asText()).isEqualTo(QUERY);
    assertThat(json.at("/documents/0/title").asText()).isEqualTo(other);
    assertThat(json.at("/documents/0/text").asText()).isEqualTo("</script>Nothing.");
    assertThat(json.at("/documents/1/text").asText()).isEqualTo(CONTEXT);
    assertThat(json.at("/result/spans/0/document").asInt()).isEqualTo(1);
  }

  @Test
  void aPageThatCannotBeWrittenIsOneLine() throws IOException {
    String file = file(CONTEXT);
    String query = "--query=x";
    assertOneLine(
        run("compress", query, "--html", directory.toString(), file), 2, "--html", "directory");
    String nowhere = directory.resolve("nowhere/page.html").toString();
    assertOneLine(run("compress", query, "--html", nowhere, file), 2, "no directory", "nowhere");
    assertOneLine(run("compress", query, "--html", "-", file), 2, "standard output");
    String same = directory + "/./context.txt";
    assertOneLine(run("compress", query, "--html", same, file), 2, "overwrite");
    assertThat(Files.readString(Path.of(file))).isEqualTo(CONTEXT);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "its /dev/full is a full disk")
  void aFullDiskIsOneLineAfterTheText() throws IOException {
    Result full =
        run("compress", "--task", "needle", "--query", QUERY, "--html", "/dev/full", file(CONTEXT));
    assertThat(full.code).isEqualTo(1);
    assertThat(full.out).contains("5093127");
    assertThat(full.err.strip())
        .isEqualTo("cprs: /dev/full can't be written: No space left on device");
  }

  @Test
  void saysWhenNothingIsFound() throws IOException {
    Result result =
        run(
            "compress",
            "--task",
            "needle",
            "--query",
            QUERY,
            file("The river ran low. ".repeat(9)));
    assertOneLine(result, 0, "nothing");
  }

  @Test
  void badUsageIsOneLineAndCodeTwo() throws IOException {
    String file = file(CONTEXT);
    assertOneLine(run("compress", file), 2, "--query");
    assertOneLine(run("compress", "--query", "x", "--no-such", file), 2, "--no-such");
    assertOneLine(run("compress", "--query", " ", file), 2, "white space");
    assertOneLine(run("compress", "--query", "x", "--task", "poem", file), 2, "poem", "needle");
    assertOneLine(
        run("compress", "--query", "x", "--task", "fact", "--prompt", "y", file), 2, "--prompt");
    assertOneLine(run("compress", "--query", "x", "--threshold", "7", file), 2, "7.0");
    assertOneLine(run("compress", "--query", "x", "--dtype", "int3", file), 2, "int3", "bf16");
    assertOneLine(
        run("compress", "--query", "x", "--window-tokens", "9999", file), 2, "9999", "512");
    assertOneLine(run("compress", "--query", "x", "--max-tokens", "0", file), 2, "0 tokens");
    assertOneLine(run("compress", "--query", "x", "--model", "no-model", file), 2, "minilm");
    assertOneLine(run("compress", "--query", "x", "--workers", "0", file), 2, "0 workers");
    assertOneLine(run("compress", "--query", "x", "--device", "tpu", file), 2, "tpu");
    assertOneLine(
        run("compress", "--query", "x", "--always-keep-pattern", "(", file),
        2,
        "--always-keep-pattern");
    assertOneLine(
        run("compress", "--query", "x", "--max-tokens", "few", file), 2, "--max-tokens", "few");
    assertOneLine(run("compress", "--query", "x", "--granularity", "word", file), 2, "word");
    assertOneLine(run("explode"), 2, "explode");
  }

  @Test
  void optionsForTokensAreRefusedWithSentences() throws IOException {
    String file = file(CONTEXT);
    assertOneLine(
        run("compress", "--query", "x", "--complete-sentences", file),
        2,
        "Completing sentences",
        "granularity to tokens");
    assertOneLine(
        run("compress", "--query", "x", "--min-span-tokens", "3", file),
        2,
        "a minimum of tokens a span",
        "granularity to tokens");
    String[] needle = {"compress", "--query", QUERY, "--task", "needle", "--min-span-tokens", "3"};
    assertThat(run(with(needle, file)).code).isZero();
    assertOneLine(
        run(with(needle, "--granularity", "sentences", file)), 2, "granularity to tokens");
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void aFileMayHaveAFormatOfItsOwn() throws IOException {
    String table = Files.writeString(directory.resolve("a=1.csv"), "a,b\n1,2\n3,4\n").toString();
    String text = file(CONTEXT);
    String[] args = {"compress", "--query", QUERY, "--json", table, text};
    assertFormats(with(args, "--format", "log"), "log", "log");
    assertFormats(with(args, "--format", table + "=csv"), "csv", "prose");
    assertFormats(with(args, "--format", table + "=tsv", "--format", "log"), "tsv", "log");
    assertOneLine(run(with(args, "--format", "log", "--format", "csv")), 2, "'log'", "'csv'");
    assertOneLine(run(with(args, "--format", "b.csv=csv")), 2, "b.csv=csv", table);
    assertOneLine(run(with(args, "--format", text + "=xls")), 2, "no format 'xls'", "csv");
    assertOneLine(
        run(with(args, "--format", text + "=csv", "--format", text + "=log")), 2, "'csv'", "'log'");
  }

  private static void assertFormats(String[] args, String... formats) throws IOException {
    JsonNode json = new ObjectMapper().readTree(run(args).out);
    assertThat(json.get("formats")).extracting(JsonNode::textValue).containsExactly(formats);
  }

  @Test
  void aPatternThatOverflowsTheStackIsOneLine() throws IOException {
    String file = file("ab".repeat(100_000));
    assertOneLine(
        run("compress", "--query", "x", "--always-keep-pattern", "(a|b)*", file),
        2,
        "(a|b)*",
        "too deeply");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "compress --task needle --query QUERY FILE"})
  void aResultThatCannotBeWrittenIsAFailure(String line) throws IOException {
    String file = file(CONTEXT);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args =
        Stream.of(line.split(" "))
            .map(arg -> arg.equals("FILE") ? file : arg.equals("QUERY") ? QUERY : arg)
            .toArray(String[]::new);
    int code =
        Cprs.run(
            new PrintStream(new BufferedOutputStream(full), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    assertThat(err.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("cprs: the result could not be written to standard output");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void badInputIsOneLineAndCodeTwo() throws IOException {
    assertOneLine(run("compress", "--query", "x", "no-such-file"), 2, "no-such-file");
    assertOneLine(run("compress", "--query", "x", directory.toString()), 2, "directory");
    Path latin = Files.write(directory.resolve("latin1.txt"), new byte[] {'a', (byte) 0xe9, 'b'});
    assertOneLine(run("compress", "--query", "x", latin.toString()), 2, "UTF-8", "byte 1");
    assertOneLine(run("compress", "--query", "x", "--model", "./nowhere", file("y")), 2, "nowhere");
    assertOneLine(run("compress", "--query", "x", "--model", "gpt9", file("y")), 2, "gpt9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "compress --help",
        "infer --help",
        "pull --help",
        "bench --help",
        "measure --help",
        "mcp --help",
        "--version"
      })
  void helpGoesToStandardOutput(String line) {
    Result result = run(line.split(" "));
    assertThat(result.code).isZero();
    assertThat(result.out).contains("cprs");
    assertThat(result.err).isEmpty();
  }

  @Test
  void inferSaysWhatIsWrongWithItsOptions() throws IOException {
    String[] infer = {"infer", "--model", "m", "--input_path", file("{}"), "--output_path", "o"};
    assertOneLine(run("infer", "--model", "m"), 2, "--input_path", "--output_path");
    assertOneLine(run(with(infer, "--server", "http://localhost")), 2, "--use_compress True");
    assertOneLine(run(with(infer, "--use_compress", "Treu")), 2, "Treu", "True or False");
    assertOneLine(run(with(infer, "--end", "ten")), 2, "ten");
    assertOneLine(run(infer), 2, "LLM_APIURL");
    assertThat(run("infer", "--help").out).contains("--cprs_model", "--device", "LLM_APIKEY");
  }

  @Test
  void evaluateScoresAndSaysWhatIsWrong() throws IOException {
    String file = file("{\"id\":1,\"llm_preds\":\"A\",\"outputs\":[\"a\",\"b\"]}");
    Result result = run("evaluate", "--task_type", "variable_tracking", "--input_path", file);
    assertThat(result.out.lines()).containsExactly("variable_tracking", "50.00");
    assertThat(result.code).isZero();
    assertOneLine(
        run("evaluate", "--task_type", "poem", "--input_path", file),
        2,
        "poem",
        "VARIABLE_TRACKING");
    assertOneLine(
        run("evaluate", "--task_type", "qa", "--input_path", file("{}")), 2, "line 1", "llm_preds");
  }

  @Test
  void helpNamesEveryTask() {
    assertThat(run("compress", "--help").out)
        .contains(List.of("needle", "fact", "chain", "pair", "keyword", "paragraph"));
  }
}
