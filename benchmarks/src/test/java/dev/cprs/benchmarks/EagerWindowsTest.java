package dev.cprs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.CompressionStats;
import dev.cprs.ContextCompressor;
import dev.cprs.DType;
import dev.cprs.cli.BenchProse;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.WindowScores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EagerWindowsTest {
  private static final int TOKENS = 1500;

  @TempDir private Path directory;

  @Test
  void theFileHasTheWindowsThatThePipelineScores() throws IOException {
    List<JsonNode> lines = lines();
    CompressionStats stats;
    try (ContextCompressor compressor = ContextCompressor.create()) {
      stats = compressor.compress(BenchProse.QUERY, prose()).stats();
    }
    assertThat(lines).hasSize(stats.windows());
    assertThat(lines).allSatisfy(line -> assertThat(line.get("rows")).hasSize(2));
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.get("prefix").asInt()).isEqualTo(stats.prefixTokens()));

    List<Integer> context = new ArrayList<>(); // the slices in order are the whole of it
    for (JsonNode line : lines) {
      int[] ids = ints(line.get("ids"));
      assertThat(ids.length).isLessThanOrEqualTo(512);
      for (int i = line.get("prefix").asInt(); i < ids.length; i++) {
        context.add(ids[i]);
      }
    }
    assertThat(context).hasSize(stats.inputTokens()).containsExactlyElementsOf(contextIds());
  }

  @Test
  void theFirstLineAloneHasLogitsAndTheyAreItsWindows() throws IOException {
    List<JsonNode> lines = lines();
    JsonNode first = lines.get(0);
    TokenWindow window =
        new TokenWindow(TokenIds.of(ints(first.get("ids"))), first.get("prefix").asInt());
    try (TokenCritic critic = EmbeddedModel.critic(DType.FP32, 1)) {
      WindowScores scores = critic.score(window, TokenIds.of(ints(first.get("rows"))));
      assertThat(first.get("boundary")).hasSize(scores.tokens());
      assertThat(first.get("category")).hasSize(scores.tokens());
      for (int token = 0; token < scores.tokens(); token++) {
        for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
          assertThat(first.get("boundary").get(token).get(label).floatValue())
              .isCloseTo(scores.boundary(token, label), within(1e-4f));
        }
        for (int column = 0; column < scores.categories(); column++) {
          assertThat(first.get("category").get(token).get(column).floatValue())
              .isCloseTo(scores.category(token, column), within(1e-4f));
        }
      }
    }
    assertThat(lines.subList(1, lines.size()))
        .isNotEmpty()
        .noneMatch(line -> line.has("boundary") || line.has("category"));
  }

  @Test
  void thePipelinesRatesAreALineEach() {
    PrintStream standard = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      PipelineRate.main(new String[] {"fp32", "600", "2"});
    } finally {
      System.setOut(standard);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.matches("java/fp32 [1-9]\\d* [1-9]\\d*"));
  }

  private List<JsonNode> lines() throws IOException {
    Path file = directory.resolve("windows.jsonl");
    EagerWindows.write(file, TOKENS);
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(json.readTree(line));
    }
    return lines;
  }

  private static List<Integer> contextIds() {
    try (Tokenizer tokenizer = EmbeddedModel.tokenizer()) {
      return Arrays.stream(tokenizer.encode(prose()).ids().toArray()).boxed().toList();
    }
  }

  private static String prose() {
    return BenchProse.ofTokens(EmbeddedModel.FILES, TOKENS);
  }

  private static int[] ints(JsonNode array) {
    int[] ints = new int[array.size()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = array.get(i).asInt();
    }
    return ints;
  }
}
