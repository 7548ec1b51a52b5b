package dev.cprs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ModelLoadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NativeLibrariesTest {
  @Test
  void theyGoWhereTheUserSaysAndElseToTheHome() {
    assertThat(NativeLibraries.cache("/srv/natives", "?")).isEqualTo(Path.of("/srv/natives"));
    Path home = Path.of("home").toAbsolutePath();
    assertThat(NativeLibraries.cache(null, home.toString())).isEqualTo(home.resolve(".djl.ai"));
    assertThat(NativeLibraries.cache(" ", home.toString())).isEqualTo(home.resolve(".djl.ai"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"?", "", "relative/home"})
  void withoutAHomeTheyGoNowhere(String home) {
    assertThatThrownBy(() -> NativeLibraries.cache(null, home))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("user.home is '" + home + "'")
        .hasMessageContaining("DJL_CACHE_DIR");
  }

  @Test
  void knownFailuresHaveAnAdvice() {
    assertThat(advice("Native Library /x.so already loaded in another classloader"))
        .contains("one class loader alone");
    assertThat(advice("/x.so: failed to map segment from shared object")).contains("noexec");
  }

  @Test
  void aDirectoryThatIsNoneIsNamed(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    assertThat(NativeLibraries.noPlace(file.resolve("natives")).orElseThrow())
        .contains(file.toString(), "can't be written to");
  }

  @Test
  void whatCanOnlyBeReadHasAPlaceOfItsOwnElsewhere(@TempDir Path directory) throws IOException {
    assertThat(NativeLibraries.jnaPlace(directory)).isEqualTo(directory.resolve("jna"));
    Path cache = Files.createDirectory(directory.resolve("cache"));
    Files.writeString(cache.resolve("jna"), ""); // which holds for root too
    Path own = NativeLibraries.jnaPlace(cache);
    assertThat(own.startsWith(directory)).isFalse();
    assertThat(own).isEmptyDirectory().isNotEqualTo(NativeLibraries.jnaPlace(cache));
    assertThatThrownBy(() -> NativeLibraries.jnaPlace(cache.resolve("jna/none")))
        .isInstanceOf(IOException.class);
  }

  private static String advice(String message) {
    return NativeLibraries.advice(new IllegalStateException(new UnsatisfiedLinkError(message)))
        .orElseThrow();
  }
}
