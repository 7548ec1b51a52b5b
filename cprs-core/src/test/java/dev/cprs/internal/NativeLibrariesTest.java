package dev.cprs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ModelLoadException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
    assertThat(advice("No space left on device")).contains("full");
    assertThat(
            NativeLibraries.advice(new IllegalStateException(new AccessDeniedException("/x")))
                .orElseThrow())
        .contains("can't be written to");
    assertThat(NativeLibraries.advice(new IllegalStateException("other"))).isEmpty();
  }

  private static String advice(String message) {
    return NativeLibraries.advice(new IllegalStateException(new UnsatisfiedLinkError(message)))
        .orElseThrow();
  }
}
