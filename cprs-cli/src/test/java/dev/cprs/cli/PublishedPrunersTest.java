package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.DType;
import dev.cprs.pruners.PrunerKind;
import dev.cprs.server.CompressionServer;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model directory of each kind of published pruner, through the command and over HTTP. */
class PublishedPrunersTest {
  private static final Path DIRECTORIES =
      Path.of(System.getProperty("cprs.root", "..")).resolve("cprs-all/src/test/resources/pruners");
  private static final String QUERY = "When was the lighthouse built?";
  private static final String CONTEXT =
      "The keeper wrote a letter. The lighthouse was built in 1871. Its lamp burned rapeseed oil."
          + " Ships passed the rocks at night. A boat brought bread and mail. The storm of 1903 broke"
          + " two windows. Nobody was hurt. The crew of forty masons came from the north.";

  @TempDir Path directory;

  private record Result(int code, String out, String err) {}

  static List<Path> directories() throws IOException {
    try (Stream<Path> directories = Files.list(DIRECTORIES)) {
      return directories.sorted().toList();
    }
  }

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

  private Result compress(Path model, String... more) throws IOException {
    Path context = Files.writeString(directory.resolve("context.txt"), CONTEXT);
    String command =
        "compress --model %s --threshold 0 --max-tokens 60 --omissions silent --dtype fp32";
    return run(
        Stream.of(command.formatted(model).split(" "), more, new String[] {context.toString()})
            .flatMap(Stream::of)
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("directories")
  void compressesWithAQueryAndWithoutWhereItNeedsNone(Path model) throws Exception {
    Result result = compress(model, "--query", QUERY);
    assertThat(result.err).isEmpty();
    assertThat(result.code).isZero();
    assertThat(result.out.strip()).isNotEmpty().hasSizeLessThan(CONTEXT.length());
    Result without = compress(model);
    if (PrunerKind.of(ModelFiles.directory(model)).orElseThrow().readsQuestion()) {
      assertThat(without.code).isNotZero();
      assertThat(without.err.strip().lines()).singleElement().asString().contains("query");
    } else {
      assertThat(without).isEqualTo(result);
    }
    assertThat(overHttp(model)).isEqualTo(result.out.strip());
  }

  private static String overHttp(Path model) throws Exception {
    ObjectMapper json = new ObjectMapper();
    Map<String, Object> request =
        Map.of(
            "query", QUERY, "context", CONTEXT, "options", Map.of("threshold", 0, "maxTokens", 60));
    EngineSettings fp32 = EngineSettings.builder().dtype(DType.FP32).build();
    try (ContextCompressor compressor =
            ContextCompressor.builder().model(model).engine(fp32).build();
        CompressionServer server = CompressionServer.builder().port(0).start()) {
      server.serve(compressor);
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(server.uri().resolve("v1/compress"))
                      .header("content-type", "application/json")
                      .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(request)))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return json.readTree(answer.body()).get("text").asText().strip();
    }
  }

  @ParameterizedTest
  @MethodSource("directories")
  void isMeasured(Path model) {
    String command = "measure --model %s --lengths 1000 --samples 1 --tasks niah_single_1 --json";
    Result result = run((command + " --methods cprs").formatted(model).split(" "));
    assertThat(result.err.lines()).hasSize(1).allMatch(line -> line.contains("samples: 1"));
    assertThat(result.code).isZero();
    assertThat(result.out).contains("niah_single_1");
  }

  /** One of its files ends too soon. */
  @ParameterizedTest
  @MethodSource("directories")
  void anIncompleteOneEndsInOneLine(Path model) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(model)) {
      files = all.filter(file -> !file.endsWith("expected.json")).toList();
    }
    for (Path cut : files) {
      for (Path file : files) {
        byte[] content = Files.readAllBytes(file);
        int length = file.equals(cut) ? content.length - 4 : content.length;
        Files.write(directory.resolve(file.getFileName()), Arrays.copyOf(content, length));
      }
      Result result = compress(directory, "--query", QUERY);
      assertThat(result.code).isNotZero();
      assertThat(result.out).isEmpty();
      assertThat(result.err.strip().lines())
          .singleElement()
          .asString()
          .startsWith("cprs: ")
          .contains(cut.getFileName().toString());
    }
  }
}
