package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTextTest {
  @TempDir Path directory;

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsUpToTheLimit() throws Exception {
    Path file = Files.writeString(directory.resolve("a b.txt"), "aé😀");
    assertThat(InputText.read(file.toString(), stream(""), 7)).isEqualTo("aé😀");
    assertThat(InputText.read("-", stream("aé😀"), 7)).isEqualTo("aé😀");
  }

  @Test
  void saysThatNoMemoryHelpsBeyondTheLimit() throws IOException {
    Path file = directory.resolve("big.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(3L << 30); // sparse: it has no blocks
    }
    assertThatThrownBy(() -> InputText.read(file.toString(), stream("")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll("big.txt", "1,073,741,816 bytes", "split")
        .hasMessageNotContaining("-Xmx");
    assertThatThrownBy(() -> InputText.read("-", stream("12345678"), 7))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll("standard input", "7 bytes", "split");
  }

  @Test
  void namesAFileOnce() throws IOException {
    String inFile = Files.writeString(directory.resolve("d.txt"), "x") + "/x";
    assertThatThrownBy(() -> InputText.read(inFile, stream("")))
        .isInstanceOf(ResourceException.class)
        .message()
        .containsOnlyOnce("d.txt");
  }

  @Test
  void saysWhenPermissionIsDenied() {
    // A stream that says what the file system would: for root no file is out of bounds.
    InputStream denied =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new AccessDeniedException("secret.txt");
          }
        };
    assertThatThrownBy(() -> InputText.read("-", denied))
        .isInstanceOf(ResourceException.class)
        .hasMessage("standard input can't be read: permission denied");
  }

  @Test
  void saysWhenMemoryIsFull() {
    InputStream hungry =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    assertThatThrownBy(() -> InputText.read("-", hungry))
        .isInstanceOf(ResourceException.class)
        .hasMessageContainingAll("standard input", "memory", "-Xmx");
  }
}
