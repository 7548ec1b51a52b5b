package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FatalErrorExceptionTest {
  @ParameterizedTest
  @CsvSource({
    "Java heap space, -Xmx8g",
    "Cannot reserve 9 bytes of direct buffer memory, -XX:MaxDirectMemorySize",
    "unable to create native thread: possibly out of memory, --workers",
    "Requested array size exceeds VM limit, shorter documents"
  })
  void saysWhichMemoryIsFull(String reason, String advice) {
    assertThat(FatalErrorException.of(new OutOfMemoryError(reason)))
        .hasMessageContainingAll(reason, advice);
  }

  @Test
  void namesTheErrorOfAnyOtherKind() {
    Error error = new NoClassDefFoundError("a/B");
    assertThat(FatalErrorException.of(error))
        .hasMessageContainingAll("NoClassDefFoundError", "a/B", "--verbose")
        .hasCause(error);
  }
}
