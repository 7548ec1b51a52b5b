package dev.cprs.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubSettingsTest {
  private static final Path USER = Path.of(System.getProperty("user.home"));

  private static Path cache(Map<String, String> environment) {
    return HubSettings.of(environment).cache();
  }

  @Test
  void defaults() {
    HubSettings settings = HubSettings.of(Map.of("HF_TOKEN", "t", "HF_HOME", " "));
    assertThat(settings.endpoint()).isEqualTo(URI.create("https://huggingface.co"));
    assertThat(settings.cache()).isEqualTo(USER.resolve(".cache/huggingface/hub"));
    assertThat(settings.offline()).isFalse();
    assertThat(settings.symbolicLinks()).isTrue();
  }

  @Test
  void aPasswordIsNeverShown() {
    for (String password : new String[] {"s3cret", "s3@cret", "s3/cret", "s3?cret", "s3#cret"}) {
      String endpoint = "http://u:%s@host/v1".formatted(password);
      assertThatThrownBy(() -> HubSettings.of(Map.of("HF_ENDPOINT", endpoint)))
          .as(endpoint)
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("'http://host/v1'")
          .hasMessageNotContaining("cret");
    }
  }

  @Test
  void theNearestVariableSaysWhereTheCacheIs() {
    assertThat(cache(Map.of("XDG_CACHE_HOME", "/x"))).isEqualTo(Path.of("/x/huggingface/hub"));
    assertThat(cache(Map.of("XDG_CACHE_HOME", "/x", "HF_HOME", "/h"))).isEqualTo(Path.of("/h/hub"));
    assertThat(cache(Map.of("HF_HOME", "/h", "HUGGINGFACE_HUB_CACHE", "/old")))
        .isEqualTo(Path.of("/old"));
    assertThat(cache(Map.of("HUGGINGFACE_HUB_CACHE", "/old", "HF_HUB_CACHE", "~/c")))
        .isEqualTo(USER.resolve("c"));
    assertThat(cache(Map.of("HF_HOME", "relative"))).isAbsolute();
  }

  @Test
  void theTokenComesFromVariableOrFile(@TempDir Path home) throws IOException {
    assertThat(HubSettings.of(Map.of("HF_HOME", home.toString())).token()).isNull();
    Path file = Files.writeString(home.resolve("token"), " hf_file\r\n");
    assertThat(HubSettings.of(Map.of("HF_HOME", home.toString())).token()).isEqualTo("hf_file");
    assertThat(HubSettings.of(Map.of("HF_TOKEN_PATH", file.toString())).token())
        .isEqualTo("hf_file");
    Map<String, String> both =
        Map.of("HF_HOME", home.toString(), "HF_TOKEN", "hf_new", "HUGGING_FACE_HUB_TOKEN", "old");
    assertThat(HubSettings.of(both).token()).isEqualTo("hf_new");
    assertThat(
            HubSettings.of(Map.of("HF_HOME", home.toString(), "HF_HUB_DISABLE_IMPLICIT_TOKEN", "1"))
                .token())
        .isNull();
    assertThat(HubSettings.of(both).toString()).contains("token set").doesNotContain("hf_new");
  }

  @ParameterizedTest
  @CsvSource({"1,true", "true,true", "YES,true", "on,true", "0,false", "false,false", "'',false"})
  void flags(String value, boolean expected) {
    Map<String, String> environment =
        Map.of("HF_HUB_OFFLINE", value, "HF_HUB_DISABLE_SYMLINKS", value, "HF_TOKEN", "t");
    assertThat(HubSettings.of(environment).offline()).isEqualTo(expected);
    assertThat(HubSettings.of(environment).symbolicLinks()).isEqualTo(!expected);
    assertThat(HubSettings.of(Map.of("TRANSFORMERS_OFFLINE", value, "HF_TOKEN", "t")).offline())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hub.example", "ftp://hub.example", "http://", "https://a b", "file:///x"})
  void anEndpointThatIsNoAddressIsRefused(String endpoint) {
    assertThatThrownBy(() -> HubSettings.of(Map.of("HF_ENDPOINT", endpoint, "HF_TOKEN", "t")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("HF_ENDPOINT '%s'".formatted(endpoint.replaceAll("/+$", "")));
  }

  @Test
  void anEndpointMayEndWithASlash() {
    assertThat(HubSettings.of(Map.of("HF_ENDPOINT", "https://m.example/hf/", "HF_TOKEN", "t")))
        .extracting(HubSettings::endpoint)
        .isEqualTo(URI.create("https://m.example/hf"));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0 bytes",
    "999,999 bytes",
    "1000,1.0 kB",
    "999949,999.9 kB",
    "999950,1.0 MB",
    "15231233024,15.2 GB"
  })
  void bytesForPeople(long bytes, String text) {
    assertThat(Bytes.text(bytes)).isEqualTo(text);
  }
}
