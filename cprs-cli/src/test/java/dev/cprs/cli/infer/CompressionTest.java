package dev.cprs.cli.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
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
    return byServer(key, Optional.empty(), ControlPrompt.needles()).spans(QUERY, context);
  }

  private static Compression byServer(String key, Optional<CriticMode> mode, ControlPrompt prompt) {
    return Compression.by(server.uri().toString(), Optional.of(key), mode, prompt);
  }

  private static List<String> inProcess(String context) throws InterruptedException {
    return Compression.with(compressor, Optional.empty(), ControlPrompt.needles())
        .spans(QUERY, context);
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

  /** Facts of one sentence, alone or between two others: the answer, the question, the fact. */
  private static final String[][] FACTS = {
    {"1871", "When did the mill burn?", "The mill burned in 1871."},
    {
      "Ana Sorel",
      "Who built the lighthouse at Vell?",
      "The lighthouse at Vell was built in 1871 by Ana Sorel."
    },
    {"340", "How much does the boiler weigh?", "The boiler weighs 340 kilograms."},
    {"Lisbon", "Where was the treaty signed?", "The treaty was signed in Lisbon."},
    {"green", "What colour is the new flag?", "The new flag is green and white."},
    {"Harlow", "Which company made the first engine?", "Harlow Brothers made the first engine."},
    {"9:40", "When does the ferry leave on Sundays?", "On Sundays the ferry leaves at 9:40."},
    {
      "Tomas Reed",
      "Who painted the ceiling of the chapel?",
      "The ceiling of the chapel was painted by Tomas Reed."
    },
    {"412", "How long is the bridge?", "The bridge is 412 metres long."},
    {
      "bluebird77",
      "What is the password of the guest network?",
      "The guest network's password is bluebird77."
    }
  };

  /** How many facts come as they are, one span for each. */
  private static int keptFacts(Compression compression, String around) throws InterruptedException {
    int kept = 0;
    for (String[] fact : FACTS) {
      kept +=
          compression.spans(fact[1], around.formatted(fact[2])).equals(List.of(fact[2])) ? 1 : 0;
    }
    return kept;
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "The river ran low. %s Nobody knew why."})
  void ofTenFactsBothHeadsKeepTen(String around) throws Exception {
    ControlPrompt facts = ControlPrompt.facts();
    assertThat(keptFacts(byServer("s3cret", Optional.empty(), facts), around)).isEqualTo(10);
    assertThat(keptFacts(Compression.with(compressor, Optional.empty(), facts), around))
        .isEqualTo(10);
    // As the published code reads them, ends are lost.
    Optional<CriticMode> boundary = Optional.of(CriticMode.BOUNDARY);
    assertThat(keptFacts(byServer("s3cret", boundary, facts), around)).isLessThan(10);
    assertThat(keptFacts(Compression.with(compressor, boundary, facts), around)).isLessThan(10);
  }

  @Test
  void aPromptWithoutATagIsReadByTheBoundaryHead() throws Exception {
    ControlPrompt untagged = ControlPrompt.of("Keep the needles.");
    assertThat(byServer("s3cret", Optional.empty(), untagged).spans(QUERY, NEEDLE))
        .isEqualTo(
            byServer("s3cret", Optional.of(CriticMode.BOUNDARY), untagged).spans(QUERY, NEEDLE));
    assertThatThrownBy(
            () -> byServer("s3cret", Optional.of(CriticMode.JOINT), untagged).spans(QUERY, NEEDLE))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("The joint mode needs a tag");
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
