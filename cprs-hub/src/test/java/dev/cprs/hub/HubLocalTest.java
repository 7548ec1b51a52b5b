package dev.cprs.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.cprs.ModelLoadException;
import dev.cprs.stubs.HubStub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache that is there, a hub that must not be asked, and directories of the user's own. */
class HubLocalTest {
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

  /** A file where Python's huggingface_hub 1.33 was seen to put it. */
  private void cached(String file, byte[] content) throws IOException {
    Files.createDirectories(hub.blob(file).getParent());
    Files.write(hub.blob(file), content);
    Files.createDirectories(hub.snapshot());
    Files.createSymbolicLink(
        hub.snapshot().resolve(file), Path.of("../../blobs", hub.stub.hash(file)));
    Files.createDirectories(hub.model().resolve("refs"));
    Files.writeString(hub.model().resolve("refs/main"), HubStub.COMMIT);
  }

  private void cachedByPython() throws IOException {
    cached("config.json", HubFixture.CONFIG);
    cached("tokenizer.json", HubFixture.TOKENIZER);
    cached(HubFixture.WEIGHTS, hub.weights);
  }

  @Test
  void aCacheOfPythonsIsReadAsItIs() throws IOException {
    cachedByPython();
    assertThat(hub.hub().local(HubFixture.ID)).isEqualTo(hub.snapshot());
    assertThat(hub.stub.requests()).isEmpty();
    assertThat(hub.pull()).isEqualTo(hub.snapshot());
    assertThat(hub.stub.requests())
        .extracting(HubStub.Request::file)
        .containsExactly(HubStub.LISTING);
  }

  @Test
  void onlyWhatItLacksIsFetched() throws IOException {
    cached("config.json", HubFixture.CONFIG);
    cached(HubFixture.WEIGHTS, hub.weights);
    Files.delete(hub.snapshot().resolve(HubFixture.WEIGHTS)); // the blob of another snapshot

    assertThatThrownBy(() -> hub.hub().local(HubFixture.ID))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("without tokenizer.json, model.safetensors")
        .hasMessageContainingAll(HubFixture.ID, "pull");
    hub.pull();

    assertThat(hub.stub.fetches("config.json")).isZero();
    assertThat(hub.stub.fetches(HubFixture.WEIGHTS)).isZero();
    assertThat(hub.stub.fetches("tokenizer.json")).isEqualTo(1);
    assertThat(hub.hub().local(HubFixture.ID)).isEqualTo(hub.snapshot());
  }

  @Test
  void aFileCutOffInTheCacheIsFetchedAnew() throws IOException {
    cachedByPython();
    Files.write(hub.blob(HubFixture.WEIGHTS), new byte[10]);
    hub.pull();
    assertThat(hub.blob(HubFixture.WEIGHTS)).hasBinaryContent(hub.weights);
    assertThat(hub.stub.fetches(HubFixture.WEIGHTS)).isEqualTo(1);
  }

  @Test
  void aNameIsADirectoryOrElseAModelOfTheCache() throws IOException {
    cachedByPython();
    assertThat(Hub.find(HubFixture.ID, hub::hub, () -> fail("asked")).name())
        .isEqualTo(hub.snapshot().toString());
    String directory = hub.snapshot().toString();
    assertThat(Hub.find(directory, () -> fail("asked"), () -> fail("asked")).name())
        .isEqualTo(directory);
    assertThatThrownBy(() -> Hub.find("Nobody/Nothing", hub::hub, hub::modelScope))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("There is no directory Nobody/Nothing. ")
        .hasMessageContainingAll("Nobody/Nothing", "pull");
    assertThatThrownBy(() -> Hub.find("nothing", hub::hub, () -> fail("asked")))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("embedded");
    assertThat(hub.stub.requests()).isEmpty();
  }

  @Test
  void whatIsNotThereNamesTheCommandThatFetchesIt() {
    assertThatThrownBy(() -> hub.hub().local(HubFixture.ID))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining(home.resolve("hub").toString())
        .hasMessageContainingAll(HubFixture.ID, "pull");
    assertThat(hub.stub.requests()).isEmpty();
  }

  @Test
  void offlineNothingIsAsked() throws IOException {
    hub.environment.put("HF_HUB_OFFLINE", "1");
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("HF_HUB_OFFLINE");
    cachedByPython();
    assertThat(hub.pull()).isEqualTo(hub.snapshot());
    assertThatThrownBy(() -> hub.hub().pullTo(home.resolve("to"), HubFixture.ID, "main", hub))
        .isInstanceOf(HubException.class)
        .hasMessageContaining("HF_HUB_OFFLINE");
    assertThat(hub.stub.requests()).isEmpty();
  }

  private Path pullTo() {
    return hub.hub().pullTo(home.resolve("to"), HubFixture.ID, "main", hub);
  }

  @Test
  void aDirectoryGetsPlainFiles() throws IOException {
    hub.stub.next(HubFixture.WEIGHTS, HubStub.breakAt(100_000));

    Path directory = pullTo();

    assertThat(directory).isEqualTo(home.resolve("to"));
    for (String file : new String[] {"config.json", "tokenizer.json", HubFixture.WEIGHTS}) {
      assertThat(Files.isSymbolicLink(directory.resolve(file))).isFalse();
    }
    assertThat(directory.resolve(HubFixture.WEIGHTS)).hasBinaryContent(hub.weights);
    assertThat(HubFixture.names(directory)).noneMatch(name -> name.endsWith(".incomplete"));
    assertThat(hub.ranges()).containsExactly("all", "bytes=100000-");
    assertThat(home.resolve("hub")).doesNotExist();
  }

  @Test
  void aDirectoryKeepsWhatIsRightAndReplacesWhatIsNot() throws IOException {
    Path directory = pullTo();
    pullTo();
    assertThat(hub.stub.fetches(HubFixture.WEIGHTS)).isEqualTo(1);
    byte[] changed = hub.weights.clone();
    changed[17] ^= 1;
    Files.write(directory.resolve(HubFixture.WEIGHTS), changed);
    pullTo();
    assertThat(directory.resolve(HubFixture.WEIGHTS)).hasBinaryContent(hub.weights);
    assertThat(hub.stub.fetches(HubFixture.WEIGHTS)).isEqualTo(2);
    assertThat(hub.stub.fetches("config.json")).isEqualTo(1);
  }

  @Test
  void aDirectoryGetsCopiesOfWhatIsCached() throws IOException {
    cachedByPython();
    Path directory = pullTo();
    assertThat(directory.resolve(HubFixture.WEIGHTS)).hasBinaryContent(hub.weights);
    assertThat(Files.isSymbolicLink(directory.resolve(HubFixture.WEIGHTS))).isFalse();
    assertThat(hub.stub.requests())
        .extracting(HubStub.Request::file)
        .containsExactly(HubStub.LISTING);
  }

  @Test
  void aCachedFileThatRottedIsNotCopied() throws IOException {
    cachedByPython();
    byte[] rotten = hub.weights.clone();
    rotten[250_000] ^= 4;
    Files.write(hub.blob(HubFixture.WEIGHTS), rotten);
    assertThat(pullTo().resolve(HubFixture.WEIGHTS)).hasBinaryContent(hub.weights);
    assertThat(hub.stub.fetches(HubFixture.WEIGHTS)).isEqualTo(1);
    assertThat(HubFixture.names(home.resolve("to"))).noneMatch(name -> name.endsWith(".tmp"));
  }
}
