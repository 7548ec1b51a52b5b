package dev.cprs.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import dev.cprs.stubs.HubStub;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelScopeTest {
  @TempDir private Path home;
  private HubFixture fixture;

  @BeforeEach
  void start() throws Exception {
    fixture = new HubFixture(home);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void pullsWhatTheEngineReadsToACacheOfItsOwn() throws Exception {
    Hub hub = fixture.modelScope();
    Path directory = hub.pull(HubFixture.ID, hub.latest(), fixture);
    assertThat(directory).startsWith(home.resolve("ms/cprs/models--Some-Org--Some.Model_7B"));
    try (var files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("config.json", "tokenizer.json", HubFixture.WEIGHTS);
    }
    assertThat(Files.readAllBytes(directory.resolve(HubFixture.WEIGHTS)))
        .isEqualTo(fixture.weights);
    assertThat(hub.local(HubFixture.ID)).isEqualTo(directory);
  }

  @Test
  void aSecondPullFetchesNothingAndAnInterruptedOneGoesOn() throws Exception {
    fixture.stub.next(HubFixture.WEIGHTS, HubStub.breakAt(100_000));
    Hub hub = fixture.modelScope();
    Path directory = hub.pull(HubFixture.ID, "master", fixture);
    assertThat(fixture.stub.requests())
        .filteredOn(r -> "bytes=100000-".equals(r.range()))
        .hasSize(1);
    int requests = fixture.stub.requests().size();
    assertThat(hub.pull(HubFixture.ID, "master", fixture)).isEqualTo(directory);
    assertThat(fixture.stub.requests()).hasSize(requests + 1); // the listing
  }

  @Test
  void aFileWithAnotherHashIsRefused() {
    fixture.stub.always("config.json", HubStub.content(new byte[HubFixture.CONFIG.length]));
    assertThatThrownBy(() -> fixture.modelScope().pull(HubFixture.ID, "master", fixture))
        .isInstanceOf(HubException.class)
        .hasMessageContaining("config.json hashes to");
  }

  @Test
  void aModelThatItDoesNotHaveIsNamedWithWhatItSays() {
    assertThatThrownBy(() -> fixture.modelScope().pull("Nobody/Nothing", "master", fixture))
        .isInstanceOf(HubException.class)
        .hasMessageContaining("'record not found'")
        .hasMessageContaining("MODELSCOPE_DOMAIN");
  }

  @Test
  void aNameIsFoundInItsCacheWhereTheOtherLacksIt() {
    Hub hub = fixture.modelScope();
    Path directory = hub.pull(HubFixture.ID, "master", fixture);
    assertThat(Hub.find(HubFixture.ID, fixture::hub, fixture::modelScope).name())
        .isEqualTo(directory.toString());
  }

  @Test
  void settingsComeFromTheEnvironment() {
    HubSettings settings =
        HubSettings.ofModelScope(
            Map.of("MODELSCOPE_API_TOKEN", " secret\n", "MODELSCOPE_CACHE", "/models"));
    assertThat(settings.endpoint()).hasToString("https://www.modelscope.cn");
    assertThat(settings.token()).isEqualTo("secret");
    assertThat(settings.cache()).isEqualTo(Path.of("/models/cprs"));
    assertThatThrownBy(() -> HubSettings.ofModelScope(Map.of("MODELSCOPE_DOMAIN", "a host")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("'a host'");
  }
}
