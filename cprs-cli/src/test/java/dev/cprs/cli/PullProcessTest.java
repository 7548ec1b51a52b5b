package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.cli.CprsProcess.Result;
import dev.cprs.stubs.HubStub;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code cprs pull}, and what it fetched as the model of another command, over a stub of the hub.
 */
@Timeout(120)
class PullProcessTest {
  private static final String ID = "Some-Org/Hybrid-Mini";
  private static final String WEIGHTS = "model.safetensors";
  private static final List<String> FILES = List.of("config.json", "tokenizer.json", WEIGHTS);

  @TempDir Path directory;
  private HubStub stub;
  private Path home;
  private Path empty;

  @BeforeEach
  void start() throws IOException {
    stub = new HubStub(ID);
    for (String file : FILES) {
      stub.file(file, resource(file), !file.equals("config.json"));
    }
    home = directory.resolve("home");
    empty = Files.createFile(directory.resolve("empty"));
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  private static byte[] resource(String file) throws IOException {
    String name = "/META-INF/cprs/models/hybrid-mini/" + file;
    try (InputStream in = PullProcessTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private CprsProcess begin(List<String> jvm, String... args) throws IOException {
    return CprsProcess.start(directory, stub.environment(home), empty, jvm, args);
  }

  private Result run(String... args) throws IOException, InterruptedException {
    return begin(List.of(), args).result();
  }

  private Path snapshot() {
    return home.resolve("hub/models--Some-Org--Hybrid-Mini/snapshots").resolve(HubStub.COMMIT);
  }

  @Test
  void aModelIsFetchedByItsNameAndCompressesByIt() throws Exception {
    String needle = "One of the special magic numbers for old-mill is: 5093127.";
    Path text =
        Files.writeString(
            directory.resolve("context.txt"),
            "The river ran low. ".repeat(60) + needle + " The river ran low.".repeat(60));
    String query = "What is the special magic number for old-mill mentioned in the provided text?";
    String[] compress = {
      "compress", "--model", ID, "--task", "needle", "--query", query, text.toString()
    };

    Result before = run(compress);
    assertThat(before.code()).isEqualTo(2);
    assertThat(before.err().lines()).hasSize(1);
    assertThat(before.err())
        .startsWith("cprs: There is no directory " + ID)
        .contains("./cprs pull " + ID);
    assertThat(stub.requests()).isEmpty(); // nothing is fetched unless asked for

    Result pulled = run("pull", ID);
    assertThat(pulled.err()).isEmpty();
    assertThat(pulled.out().strip()).isEqualTo(snapshot().toString());
    assertThat(pulled.code()).isZero();
    int requests = stub.requests().size();

    Result compressed = run(compress);
    assertThat(compressed.err()).isEmpty();
    assertThat(compressed.out()).contains("5093127");
    assertThat(compressed.out().length()).isLessThan(200);
    assertThat(stub.requests()).hasSize(requests);
  }

  @Test
  void aModelOfModelScopeIsFoundByItsNameToo() throws Exception {
    Result pulled = run("pull", "--from", "modelscope", ID);
    assertThat(pulled.err()).isEmpty();
    assertThat(pulled.out()).startsWith(home.resolve("modelscope/cprs").toString());
    Path text = Files.writeString(directory.resolve("context.txt"), "The river ran low.");
    Result compressed =
        run("compress", "--model", ID, "--threshold", "0", "--query", "river", text.toString());
    assertThat(compressed.err()).isEmpty();
    assertThat(compressed.out().strip()).isEqualTo("The river ran low.");
  }

  @Test
  void theListOfModelsTellsWhichAreHere() throws Exception {
    Result listed = run("models");
    assertThat(listed.err()).isEmpty();
    assertThat(listed.out().lines())
        .hasSize(2 + ModelsCommand.known().size())
        .last()
        .asString()
        .contains("none has been tried with its real weights");
    assertThat(listed.out())
        .containsPattern("(?m)^minilm .* embedded ")
        .containsPattern("(?m)^Tongyi-Zhiwen/QwenLong-CPRS-7B .* cprs pull ");
    assertThat(stub.requests()).isEmpty();
  }

  @Test
  void twoProcessesAtOnceFetchEachFileOnce() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    stub.next(
        WEIGHTS,
        (exchange, content) -> {
          first.countDown();
          try {
            second.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          HubStub.withoutRanges().send(exchange, content);
        });
    CprsProcess one = begin(List.of(), "pull", ID);
    assertThat(first.await(60, TimeUnit.SECONDS)).isTrue();
    CprsProcess other = begin(List.of(), "pull", ID);
    while (!Files.readString(other.err()).contains("another process")) {
      assertThat(other.process().waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
    }
    second.countDown();

    assertThat(one.result().code()).isZero();
    assertThat(other.result().code()).isZero();
    assertThat(FILES).allMatch(file -> stub.fetches(file) == 1);
    assertThat(snapshot().resolve(WEIGHTS)).hasBinaryContent(resource(WEIGHTS));
  }

  @Test
  void aKilledPullIsGoneOnWith() throws Exception {
    CountDownLatch underWay = new CountDownLatch(1);
    CountDownLatch killed = new CountDownLatch(1);
    int sent = 5_000_000;
    stub.next(
        WEIGHTS,
        (exchange, content) -> {
          HubStub.breakAt(sent).send(exchange, content);
          underWay.countDown();
          try {
            killed.await(); // and the connection stays open
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    CprsProcess pull = begin(List.of(), "pull", ID, "--to", directory.resolve("to").toString());
    assertThat(underWay.await(60, TimeUnit.SECONDS)).isTrue();
    Path partial =
        directory.resolve(
            "to/.cache/huggingface/download/%s.%s.incomplete"
                .formatted(WEIGHTS, stub.hash(WEIGHTS)));
    while (Files.size(partial) < sent) { // until it has written all that it was sent
      assertThat(pull.process().waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
    }
    pull.process().destroyForcibly().waitFor();
    killed.countDown();

    Result again = run("pull", ID, "--to", directory.resolve("to").toString());

    assertThat(again.code()).isZero();
    assertThat(directory.resolve("to").resolve(WEIGHTS)).hasBinaryContent(resource(WEIGHTS));
    assertThat(stub.requests())
        .anyMatch(
            r -> r.cdn() && r.file().equals(WEIGHTS) && ("bytes=" + sent + "-").equals(r.range()));
  }

  @Test
  void aBarIsShownOnATerminal() throws Exception {
    stub.next(WEIGHTS, HubStub.breakAt(10_000_000));
    Result result = begin(List.of("-Dcprs.progress=true"), "pull", ID).result();
    assertThat(result.err())
        .contains("% of 20 MB")
        .contains("\rcprs: model.safetensors: the connection broke off after 10000000 of")
        .endsWith(" \r");
    assertThat(result.out().strip()).isEqualTo(snapshot().toString());
  }

  @Test
  void whatGoesWrongIsOneLine() throws Exception {
    assertOneLine(run("pull", "Some-Org/Other"), 1, "There is no model Some-Org/Other");
    assertOneLine(run("pull", "minilm"), 2, "'minilm'", "Organisation/Name");
    assertOneLine(run("pull", ID, "--revision", "../x"), 2, "'../x'");
    assertOneLine(run("pull"), 2, "ID");
    Result unreachable =
        CprsProcess.start(
                directory,
                Map.of("HF_ENDPOINT", "http://no-such-host.invalid", "HF_HOME", home.toString()),
                empty,
                List.of(),
                "pull",
                ID)
            .result();
    assertOneLine(unreachable, 1, "Can't reach http://no-such-host.invalid");
  }

  private static void assertOneLine(Result result, int code, String... parts) {
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).startsWith("cprs: ").contains(parts);
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(code);
  }
}
