package dev.cprs.cli.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.server.CompressionServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept by the service, beside what is kept in this process. */
class CompressionTest {
  private static final String QUERY = "What is the special magic number for old-mill?";
  private static final String NEEDLE = "One of the special magic numbers for old-mill is: 5093127";

  private static ContextCompressor compressor;
  private static CompressionServer server;

  @BeforeAll
  static void start(@TempDir Path directory) throws Exception {
    compressor = ContextCompressor.create();
    Path keys = Files.writeString(directory.resolve("keys"), "s3cret\n");
    server = CompressionServer.builder().port(0).apiKeyFile(keys).start();
    server.serve(compressor);
  }

  @AfterAll
  static void stop() {
    server.close();
    compressor.close();
  }

  private static List<String> byServer(String key, String context) throws InterruptedException {
    return Compression.by(server.uri().toString(), Optional.of(key), ControlPrompt.needles())
        .spans(QUERY, context);
  }

  private static List<String> inProcess(String context) throws InterruptedException {
    return Compression.with(compressor, ControlPrompt.needles()).spans(QUERY, context);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NEEDLE + ".",
        "It rained. 😀 " + NEEDLE + ". The river ran low.\n" + NEEDLE + "9, said the miller. 水車。",
        "It rained, and the river ran low.",
        ""
      })
  void withinOneWindowBothKeepTheSame(String context) throws Exception {
    List<String> kept = byServer("s3cret", context);
    assertThat(kept).isEqualTo(inProcess(context));
    assertThat(kept).hasSize(context.split(NEEDLE, -1).length - 1);
  }

  /** Windows end in other places: see docs/infer.md. */
  @Test
  void acrossWindowsBothFindIt() throws Exception {
    String rain = "The river ran low in the rain. ".repeat(150);
    assertThat(byServer("s3cret", rain + NEEDLE + ". " + rain))
        .anyMatch(s -> s.contains("5093127"));
    assertThat(inProcess(rain + NEEDLE + ". " + rain)).anyMatch(s -> s.contains(NEEDLE));
  }

  @Test
  void aWrongKeyEndsTheRun() {
    assertThatThrownBy(() -> byServer("wrong", NEEDLE))
        .isInstanceOfSatisfying(
            EndpointException.class,
            e -> assertThat(e.kind()).isEqualTo(EndpointException.Kind.EVERY_QUESTION))
        .hasMessageContaining("401");
  }
}
