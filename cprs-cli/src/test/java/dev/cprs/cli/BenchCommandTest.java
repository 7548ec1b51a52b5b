package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.spi.ModelFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchCommandTest {
  private record Result(int code, String out, String err) {}

  private static Result bench(String arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cprs.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            ("bench " + arguments).split(" "));
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static JsonNode json(String arguments) throws IOException {
    Result result = bench(arguments + " --json");
    assertThat(result.err).isEmpty();
    assertThat(result.code).isZero();
    assertThat(result.out.strip().lines()).hasSize(1);
    return new ObjectMapper().readTree(result.out);
  }

  @Test
  void printsStagesAndWorkersAsJson() throws IOException {
    JsonNode json = json("--quick --only stages,workers --workers 2 --threads 1");
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("machine", "stages", "workers");
    JsonNode machine = json.get("machine");
    assertThat(machine.fieldNames())
        .toIterable()
        .containsExactly(
            "processor", "cores", "amx", "avx512Bf16", "vnni", "memoryBytes", "java", "os");
    assertThat(machine.get("processor").asText()).isNotBlank();
    assertThat(machine.get("cores").asInt()).isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(machine.get("memoryBytes").asLong()).isGreaterThan(1L << 28);

    assertThat(json.get("workers")).hasSize(1);
    JsonNode row = json.at("/workers/0");
    assertThat(row.get("workers").asInt()).isEqualTo(2);
    assertThat(row.get("threads").asInt()).isEqualTo(1);
    assertThat(row.get("tokensPerSecond").asDouble()).isPositive();

    JsonNode stages = json.get("stages");
    double sum = 0;
    for (String stage : new String[] {"tokenize", "score", "decode"}) {
      assertThat(stages.get(stage).asDouble()).isBetween(0.0, 1.0);
      sum += stages.get(stage).asDouble();
    }
    assertThat(sum).isCloseTo(1, within(1e-3));
    assertThat(stages.get("score").asDouble()).isGreaterThan(0.5);
  }

  @Test
  void comparesFormatsWithProse() throws IOException {
    JsonNode rows = json("--quick --only formats --model hybrid-mini").at("/formats");
    assertThat(rows)
        .extracting(row -> row.get("format").asText())
        .containsExactly("prose", "json", "log");
    assertThat(rows.get(0).get("ofProse").asDouble()).isEqualTo(1);
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.get("tokens").asInt()).isBetween(7_500, 9_000));
  }

  @Test
  void measuresOneLengthInThisProcess() throws IOException {
    JsonNode row = json("--only scaling --tokens 700 --model hybrid-mini").at("/scaling/0");
    assertThat(row.get("tokens").asInt()).isBetween(690, 710);
    assertThat(row.get("tokensPerSecond").asDouble()).isPositive();
    assertThat(row.get("peakResidentBytes").asLong()).isNotNegative();
  }

  @Test
  void aPrunersCostByLengthIsATableAndAList() throws IOException {
    BandBench.Row row = new BandBench.Row("gte", 8192, "bf16", 1, 0.0012345, 1.25);
    for (boolean json : new boolean[] {true, false}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BenchReport report =
          new BenchReport(new PrintStream(out, true, StandardCharsets.UTF_8), json);
      report.beginBand();
      report.add(row);
      report.end();
      String said = out.toString(StandardCharsets.UTF_8);
      if (json) {
        assertThat(new ObjectMapper().readTree(said).at("/band/0/ofShortest").asDouble())
            .isEqualTo(1.25);
      } else {
        assertThat(said).contains("us/token").containsPattern("gte +8192 +bf16 +1 +1234.5 +1.250");
      }
    }
  }

  @Test
  void printsATable() {
    Result result = bench("--only scaling --tokens 300 --workers 1");
    assertThat(result.code).isZero();
    assertThat(result.out).contains("scaling", "tokens/s", " 300 ").doesNotContain("efficiency");
  }

  @Test
  void proseIsTheSameEachTimeAndOfTheLengthAskedFor() {
    String text = BenchProse.ofTokens(ModelFiles.embedded("minilm"), 1234);
    assertThat(BenchProse.ofTokens(ModelFiles.embedded("minilm"), 1234)).isEqualTo(text);
    try (ContextCompressor compressor = ContextCompressor.create()) {
      assertThat(compressor.compress(BenchProse.QUERY, text).stats().inputTokens()).isEqualTo(1234);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--only speed",
        "--only",
        "--tokens 0",
        "--tokens many",
        "--model gpt9",
        "--dtype int3",
        "--workers 0",
        "--threads -1",
        "--only stages --device tpu",
        "somewhere"
      })
  void badUsageIsOneLineAndCodeTwo(String arguments) {
    Result result = bench(arguments);
    assertThat(result.code).isEqualTo(2);
    assertThat(result.err.strip().lines()).hasSize(1);
    assertThat(result.err).startsWith("cprs: ");
  }
}
