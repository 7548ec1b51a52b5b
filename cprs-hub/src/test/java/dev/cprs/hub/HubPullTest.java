package dev.cprs.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import dev.cprs.stubs.HubStub;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fetched, and where it lies afterwards. */
class HubPullTest {
  @TempDir Path home;
  private HubFixture hub;

  @BeforeEach
  void start() throws IOException {
    hub = new HubFixture(home);
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Test
  void fetchesWhatTheEngineReadsAndNothingElse() throws IOException {
    Path directory = hub.pull();

    assertThat(directory).isEqualTo(hub.snapshot());
    assertThat(HubFixture.names(directory))
        .containsExactly("config.json", HubFixture.WEIGHTS, "tokenizer.json");
    assertThat(directory.resolve("config.json")).hasBinaryContent(HubFixture.CONFIG);
    assertThat(directory.resolve(HubFixture.WEIGHTS)).hasBinaryContent(hub.weights);
    assertThat(hub.stub.requests().stream().map(HubStub.Request::file).distinct())
        .containsExactlyInAnyOrder(
            HubStub.LISTING, "config.json", "tokenizer.json", HubFixture.WEIGHTS);
    long total = HubFixture.CONFIG.length + HubFixture.TOKENIZER.length + hub.weights.length;
    assertThat(hub.progress).isSorted().endsWith(total);
    assertThat(hub.waits).isEmpty();
    assertThat(hub.hub().local(HubFixture.ID)).isEqualTo(directory);
  }

  @Test
  void liesAsOtherToolsPutIt() throws IOException {
    hub.pull();

    assertThat(hub.model().resolve("refs/main")).hasContent(HubStub.COMMIT);
    for (String file : List.of("config.json", "tokenizer.json", HubFixture.WEIGHTS)) {
      assertThat(Files.readSymbolicLink(hub.snapshot().resolve(file)))
          .isEqualTo(Path.of("../../blobs", hub.stub.hash(file)));
      assertThat(hub.blob(file)).isRegularFile();
    }
    assertThat(HubFixture.names(hub.model().resolve("blobs"))).hasSize(3); // none incomplete
    assertThat(HubFixture.names(home.resolve("hub/.locks/models--Some-Org--Some.Model_7B")))
        .allMatch(name -> name.endsWith(".lock"))
        .hasSize(3);
  }

  @Test
  void fetchesNoByteOfWhatIsThere() {
    hub.pull();
    int before = hub.stub.requests().size();

    assertThat(hub.pull()).isEqualTo(hub.snapshot());
    assertThat(hub.stub.requests().subList(before, hub.stub.requests().size()))
        .extracting(HubStub.Request::file)
        .containsExactly(HubStub.LISTING);
    // A commit never changes: not even the listing is asked for.
    assertThat(hub.hub().pull(HubFixture.ID, HubStub.COMMIT, PullListener.NONE))
        .isEqualTo(hub.snapshot());
    assertThat(hub.stub.requests()).hasSize(before + 1);
  }

  @Test
  void fetchesTheShardsThatTheIndexNames() throws IOException {
    try (HubStub stub = new HubStub("org/sharded")) {
      byte[] first = HubFixture.bytes(5000, 3);
      byte[] second = HubFixture.bytes(7000, 4);
      stub.file("config.json", HubFixture.CONFIG, false)
          .file("tokenizer.json", HubFixture.TOKENIZER, true)
          .file(
              EngineFiles.INDEX,
              index("model-1-of-2.safetensors", "model-2-of-2.safetensors"),
              false)
          .file("model-1-of-2.safetensors", first, true)
          .file("model-2-of-2.safetensors", second, true)
          .file("other.safetensors", first, true);

      Path directory =
          new Hub(HubSettings.of(stub.environment(home))).pull("org/sharded", "v1", hub);

      assertThat(HubFixture.names(directory))
          .containsExactly(
              "config.json",
              "model-1-of-2.safetensors",
              "model-2-of-2.safetensors",
              EngineFiles.INDEX,
              "tokenizer.json");
      assertThat(directory.resolve("model-2-of-2.safetensors")).hasBinaryContent(second);
      assertThat(stub.fetches(EngineFiles.INDEX)).isEqualTo(1);
      assertThat(home.resolve("hub/models--org--sharded/refs/v1")).hasContent(HubStub.COMMIT);
    }
  }

  private static byte[] index(String... shards) {
    StringBuilder json = new StringBuilder("{\"weight_map\":{");
    for (int i = 0; i < shards.length; i++) {
      json.append(i == 0 ? "" : ",").append("\"tensor%d\":\"%s\"".formatted(i, shards[i]));
    }
    return json.append("}}").toString().getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../outside.safetensors", "..", "a/b.safetensors", "model.bin", ""})
  void anIndexThatLeadsOutOfTheModelIsRefused(String shard) throws IOException {
    try (HubStub stub = new HubStub("org/evil")) {
      stub.file("config.json", HubFixture.CONFIG, false)
          .file("tokenizer.json", HubFixture.TOKENIZER, false)
          .file(EngineFiles.INDEX, index(shard), false)
          .file(shard.isEmpty() ? "none" : shard, HubFixture.CONFIG, true);
      Hub evil = new Hub(HubSettings.of(stub.environment(home)));

      assertThatThrownBy(() -> evil.pull("org/evil", "main", hub))
          .isInstanceOf(HubException.class)
          .hasMessageContaining("weight_map")
          .hasMessageContaining("'%s'".formatted(shard).replace("'", "\""));
    }
  }

  @Test
  void aListingCannotNameAPath() {
    String listing =
        "{\"sha\":\"%s\",\"siblings\":[{\"rfilename\":\"config.json\",\"size\":3,\"blobId\":\"../../../x\"}]}";
    hub.stub
        .always(HubStub.LISTING, text(listing.formatted("../../../../tmp/evil")))
        .always("config.json", HubStub.status(404, "X-Error-Code", "EntryNotFound"));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("no listing");
  }

  @Test
  void aPageThatIsNoListingIsSaidSo() {
    hub.stub.always(HubStub.LISTING, text("<html>Please log in to the hotel's network</html>"));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("no JSON")
        .hasMessageContaining("HF_ENDPOINT");
  }

  private static HubStub.Answer text(String text) {
    return HubStub.content(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void sizesAndHashesMissingInTheListingComeFromTheHeaders() throws IOException {
    hub.stub.always(
        HubStub.LISTING,
        text(
            "{\"sha\":\"%s\",\"siblings\":[{\"rfilename\":\"config.json\"},{\"rfilename\":\"tokenizer.json\"},{\"rfilename\":\"model.safetensors\"}]}"
                .formatted(HubStub.COMMIT)));

    Path directory = hub.pull();

    assertThat(directory.resolve(HubFixture.WEIGHTS)).hasBinaryContent(hub.weights);
    assertThat(hub.blob(HubFixture.WEIGHTS)).isRegularFile();
    assertThat(hub.blob("config.json")).isRegularFile();
    assertThat(hub.stub.requests()).filteredOn(r -> r.method().equals("HEAD")).hasSize(3);
  }

  @Test
  void aModelWithoutTheFilesIsRefusedBeforeAnythingIsFetched() throws IOException {
    try (HubStub stub = new HubStub("org/pickled")) {
      stub.file("config.json", HubFixture.CONFIG, false)
          .file("tokenizer.json", HubFixture.TOKENIZER, false)
          .file("pytorch_model.bin", hub.weights, true);
      Hub pickled = new Hub(HubSettings.of(stub.environment(home)));

      assertThatThrownBy(() -> pickled.pull("org/pickled", "main", hub))
          .isInstanceOf(HubException.class)
          .hasMessageContaining("org/pickled")
          .hasMessageContaining("no model.safetensors");
      assertThat(stub.requests()).extracting(HubStub.Request::file).containsOnly(HubStub.LISTING);
    }
  }

  @Test
  void theRefAppearsWithTheLastFile() {
    hub.stub.always(HubFixture.WEIGHTS, HubStub.status(403));
    assertThatThrownBy(hub::pull).isInstanceOf(HubException.class);
    assertThat(hub.model().resolve("refs/main")).doesNotExist();
    hub.stub.healed();
    hub.pull();
    assertThat(hub.model().resolve("refs/main")).exists();
  }

  @Test
  void withoutLinksTheSnapshotHoldsTheFiles() throws IOException {
    hub.environment.put("HF_HUB_DISABLE_SYMLINKS", "1");

    Path directory = hub.pull();

    assertThat(directory.resolve(HubFixture.WEIGHTS)).isRegularFile().hasBinaryContent(hub.weights);
    assertThat(Files.isSymbolicLink(directory.resolve(HubFixture.WEIGHTS))).isFalse();
    assertThat(HubFixture.names(hub.model().resolve("blobs"))).isEmpty(); // not kept twice
    hub.pull();
    assertThat(hub.stub.fetches(HubFixture.WEIGHTS)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "gpt2", "a/b/c", "../x", "a/..", "a/b--c", "/a", "a/", "a b/c", "-a/b", "a/b.git"
      })
  void whatIsNoNameIsRefused(String id) {
    assertThat(Hub.isId(id)).isFalse();
    assertThatThrownBy(() -> hub.hub().pull(id, "main", hub))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("'%s'".formatted(id));
    assertThat(hub.stub.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../main", "a/../b", "/main", "a//b", "a b", "-x", ".hidden", "a/.b"})
  void whatIsNoRevisionIsRefused(String revision) {
    assertThatThrownBy(() -> hub.hub().pull(HubFixture.ID, revision, hub))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("'%s'".formatted(revision));
    assertThat(hub.stub.requests()).isEmpty();
  }

  @Test
  void branchesOfPullRequestsAreRevisions() {
    hub.hub().pull(HubFixture.ID, "refs/pr/1", hub);
    assertThat(hub.model().resolve("refs/refs/pr/1")).hasContent(HubStub.COMMIT);
  }
}
