package dev.cprs.all;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.Span;
import dev.cprs.spi.UnitKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The embedded model on contexts that are not prose: the right units, in their own layout. */
class FormatsTest {
  private static final Path RESOURCES =
      Path.of(System.getProperty("cprs.root", ".."))
          .resolve("cprs-formats/src/test/resources/dev/cprs/formats");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ERROR_HOST =
      "Which host has an error status, and what is its message?";
  private static final String SOUTH = "What was the 2024 revenue of the South region?";

  private static ContextCompressor compressor;

  @BeforeAll
  static void load() {
    compressor = ContextCompressor.create();
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  private static String resource(String name) throws IOException {
    return Files.readString(RESOURCES.resolve(name));
  }

  private static CompressedContext byDefault(String query, String text) {
    return compressor.compress(query, text);
  }

  private static CompressedContext within(int tokens, String query, String text) {
    return compressor.compress(
        CompressionRequest.builder(query)
            .document(text)
            .options(CompressionOptions.builder().budget(Budget.maxTokens(tokens)).build())
            .build());
  }

  private static void isSmall(CompressedContext kept) {
    assertThat(kept.stats().outputTokens())
        .isLessThanOrEqualTo((int) (0.03 * kept.stats().inputTokens()));
  }

  @Test
  void aRecordOfJson() throws IOException {
    for (String file : List.of("data/hosts-pretty.json", "data/hosts-compact.json")) {
      for (CompressedContext kept :
          List.of(byDefault(ERROR_HOST, resource(file)), within(200, ERROR_HOST, resource(file)))) {
        JsonNode json = JSON.readTree(kept.text());
        assertThat(kept.formats()).containsExactly("json");
        assertThat(json.size()).isEqualTo(1);
        assertThat(json.get(0).get("id").intValue()).isEqualTo(77);
        assertThat(kept.spans()).extracting(Span::path).containsExactly("$[76]");
        assertThat(kept.spans().get(0).kind()).contains(UnitKind.RECORD);
        isSmall(kept);
      }
    }
    CompressedContext lines = byDefault(ERROR_HOST, resource("data/hosts.jsonl"));
    assertThat(JSON.readTree(lines.text()).get("message").textValue())
        .isEqualTo("disk full on /var");
    isSmall(lines);
  }

  @Test
  void aRowOfATableWithItsHeader() throws IOException {
    for (String file : List.of("table/table.md", "table/table_small.md")) {
      for (CompressedContext kept :
          List.of(byDefault(SOUTH, resource(file)), within(100, SOUTH, resource(file)))) {
        assertThat(kept.text().lines().toList()).hasSizeBetween(3, 4);
        assertThat(kept.text()).startsWith("| Region |").contains("|--").contains("290,700");
      }
    }
    for (CompressedContext kept :
        List.of(
            byDefault("When did Person 137 join?", resource("table/table.csv")),
            within(200, "When did Person 137 join?", resource("table/table.csv")))) {
      assertThat(kept.text()).isEqualTo("id,name,city,joined\n137,Person 137,City4,2019-06-26");
      assertThat(kept.spans()).extracting(Span::path).containsExactly("row 138");
      isSmall(kept);
    }
  }

  @Test
  void theErrorsOfABuildAndOfALog() throws IOException {
    CompressedContext build = byDefault("Why did the build fail?", resource("log/maven.log"));
    assertThat(build.text())
        .contains("[ERROR] src/main/java/net/example/web/CartController.java:[41,27]")
        .contains("symbol:   method totalWithTax()")
        .contains("BUILD FAILURE");
    assertThat(build.stats().keptShare()).isLessThan(0.2);
    CompressedContext log = byDefault("Why did worker-2 fail?", resource("log/app.log"));
    assertThat(log.text()).contains("OutOfMemoryError: Java heap space\n\tat com.acme");
    isSmall(log);
    CompressedContext compiler = byDefault("What went wrong?", resource("log/gcc.log"));
    assertThat(compiler.text())
        .isEqualTo("drivers/net/x.c:12:5: error: implicit declaration of function 'foo'");
  }

  @Test
  void anElementOfXmlInAWellFormedDocument() throws Exception {
    CompressedContext kept = byDefault("What does The Mill cost?", resource("markup/x.xml"));
    var books =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(kept.text().getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("book");
    assertThat(books.getLength()).isEqualTo(1);
    assertThat(books.item(0).getTextContent()).isEqualTo("The Mill18719.90");
  }

  @Test
  void aMethodWithItsCommentInItsClass() throws IOException {
    CompressedContext kept =
        byDefault("How often is a failed call tried again?", resource("code/A.java.txt"));
    assertThat(kept.text().replaceAll("\n\n", "\n"))
        .isEqualTo(
            """
            public class A {
              /** How often a failed call is tried again. */
              public int retryLimit(int x) {
                if (x > 37) {
                  return x * 37;
                }
                return 37;
              }
            }""");
    assertThat(kept.spans().get(0).path()).contains("retryLimit");
    assertThat(within(100, "Where is x larger than 17?", resource("code/a.js.txt")).text())
        .startsWith("export function value17(x) {")
        .endsWith("}");
  }

  @Test
  void layoutStaysWhereNothingIsDropped() throws IOException {
    CompressionOptions all = CompressionOptions.builder().threshold(0).keepDuplicates(true).build();
    for (String file : List.of("code/A.java.txt", "data/hosts-pretty.json", "log/app.log")) {
      String text = resource(file);
      CompressedContext kept =
          compressor.compress(
              CompressionRequest.builder("Anything?").document(text).options(all).build());
      assertThat(kept.text()).isEqualTo(text.strip());
    }
    String python = "def f(x):\n    if x:\n\n        return 1  # one\n    return 2\n\n\nf(3)";
    CompressedContext kept =
        compressor.compress(
            CompressionRequest.builder("What is f?").document(python).options(all).build());
    assertThat(kept.text()).isEqualTo(python);
  }

  @Test
  void aGermanDateIsNotCut() {
    String text =
        "Die Mühle stand am Bach. Der Vertrag wurde am 3. Mai 1871 unterzeichnet, z. B. von Anna Berg. Danach regnete es.";
    assertThat(byDefault("Wann wurde der Vertrag unterzeichnet?", text).text())
        .startsWith("Der Vertrag wurde am 3. Mai 1871 unterzeichnet, z. B. von Anna Berg.");
  }

  @Test
  void aLongWordCountsAsWhatItWouldBeCutInto() {
    String text = "The key is old. deadbeef: " + "0123456789abcdef".repeat(2500) + ".";
    assertThat(compressor.countTokens(text)).isGreaterThan(10_000);
    CompressedContext kept = within(100, "What is the key?", text);
    assertThat(kept.text().length()).isLessThan(400);
    assertThat(kept.isEmpty()).isFalse();
  }

  @Test
  void anEqualAnswerInEachOfSeveralFilesIsFound() {
    String fact = "The contract with Hill & Sons was signed in 1871.";
    List<String> files =
        List.of(
            "Notes of May. " + fact + " Lunch was served.",
            "The mill burned down. In 1871 Hill & Sons signed the contract, it is said. It rained.",
            "A list of guests. Nobody came.",
            "Minutes. " + fact + " The next meeting is in June.");
    CompressedContext kept =
        compressor.compress(
            CompressionRequest.builder("When was the contract with Hill & Sons signed?")
                .documents(files)
                .build());
    assertThat(kept.text(0)).isEqualTo(fact);
    assertThat(kept.text(1)).contains("In 1871 Hill & Sons signed the contract");
    assertThat(kept.text(2)).isEmpty();
    assertThat(kept.spans().get(0).otherPlaces())
        .extracting(Span.Place::document)
        .containsExactly(3);
  }

  @Test
  void manySmallDocumentsShareWindows() {
    List<String> documents =
        IntStream.range(0, 20_001).mapToObj(i -> "word " + (char) ('a' + i % 26) + i / 26).toList();
    CompressedContext many =
        compressor.compress(
            CompressionRequest.builder("Which word is it?").documents(documents).build());
    CompressedContext one = byDefault("Which word is it?", String.join("\n", documents));
    assertThat(many.stats().windows()).isLessThanOrEqualTo(one.stats().windows() * 3 / 2);
  }

  @Test
  void aKeysPairInJson() throws IOException {
    Map<String, Integer> pairs = new HashMap<>();
    for (String first : List.of("max", "min", "initial", "idle", "warm", "cold")) {
      for (String last :
          List.of(
              "connections", "timeout", "retries", "threads", "heap", "queue", "stack", "files")) {
        pairs.put(first + "_" + last, pairs.size() + 100);
      }
    }
    CompressedContext kept =
        byDefault("What is max_retries?", JSON.writeValueAsString(new HashMap<>(pairs)));
    assertThat(JSON.readTree(kept.text()).size()).isEqualTo(1);
    assertThat(JSON.readTree(kept.text()).get("max_retries").intValue())
        .isEqualTo(pairs.get("max_retries"));
  }

  /** Rare words as keys, in texts of reviews and posts: no value is cut, no beginning lost. */
  @Test
  void needlesAreWhole() throws IOException {
    JsonNode cases;
    try (InputStream in = FormatsTest.class.getResourceAsStream("/needles/four-rare-keys.json")) {
      cases = JSON.readTree(in).get("cases");
    }
    int wanted = 0;
    int found = 0;
    for (JsonNode one : cases) {
      String query = one.path("query").asText(one.path("question").asText());
      String text = one.path("context").asText(one.path("text").asText());
      CompressedContext kept =
          compressor.compress(
              CompressionRequest.builder(query)
                  .document(text)
                  .controlPrompt(ControlPrompt.needles())
                  .build());
      for (JsonNode value : one.get("wanted")) {
        wanted++;
        found += kept.text().contains(" is: " + value.asText()) ? 1 : 0;
      }
      for (Span span : kept.spans()) {
        assertThat(span.text()).startsWith("One of the special magic numbers for ");
      }
    }
    assertThat(wanted).isEqualTo(32);
    assertThat(found).isGreaterThanOrEqualTo(30);
  }

  @Test
  void anEntryOfEachOfTwentyLogs() throws IOException {
    JsonNode entries = JSON.readTree(resource("log/entries.json"));
    List<String> missed = new ArrayList<>();
    for (Map.Entry<String, JsonNode> log : entries.properties()) {
      String text;
      Path file = RESOURCES.resolve("log/" + log.getKey() + ".log.gz");
      try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      CompressedContext kept = within(200, log.getValue().get("question").textValue(), text);
      if (!kept.text().contains(log.getValue().get("answer").textValue())) {
        missed.add(log.getKey());
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void jsonWithAPathThroughManyLevelsStaysValid() {
    String deep =
        IntStream.range(0, 200).mapToObj(i -> "{\"k" + i + "\": ").collect(Collectors.joining())
            + "{\"lighthouse\": \"It was built in 1871 by Ana Sorel\"}"
            + "}".repeat(200);
    CompressedContext kept = byDefault("Who built the lighthouse?", deep);
    assertThat(kept.text()).contains("Ana Sorel");
    assertThatCode(() -> JSON.readTree(kept.text())).doesNotThrowAnyException();
  }
}
