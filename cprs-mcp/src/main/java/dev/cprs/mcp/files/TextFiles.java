package dev.cprs.mcp.files;

import dev.cprs.internal.ByteOrderMark;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;

/** Reads files that are UTF-8 text, and counts their bytes. Not thread-safe. */
final class TextFiles {
  /** Where a NUL tells a binary file, as Git and grep do it. */
  private static final int BINARY_PREFIX_BYTES = 8000;

  private final int maxBytes;
  private long bytesRead;

  /**
   * @param maxBytes of a file
   */
  TextFiles(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** A file is not to be searched; the message says in a few words why. */
  static final class NotSearchedException extends Exception {
    private static final long serialVersionUID = 1L;

    NotSearchedException(String message) {
      super(message);
    }
  }

  /**
   * The text of a file.
   *
   * @param file without symbolic links: the last part of it is not followed if it has become one
   * @param memory counts its bytes before they are read; not those of a file that isn't searched
   * @throws NotSearchedException if it is too large or no UTF-8 text, nor UTF-16 with a byte order
   *     mark
   */
  String read(Path file, TextMemory.Held memory) throws IOException, NotSearchedException {
    long size = Files.size(file);
    if (size > maxBytes) { // known before it is read
      throw tooLarge();
    }
    memory.take(size);
    boolean read = false;
    try {
      String text = decoded(file);
      read = true;
      return text;
    } finally {
      if (!read) {
        memory.give(size);
      }
    }
  }

  private String decoded(Path file) throws IOException, NotSearchedException {
    byte[] bytes;
    Charset charset;
    try (BufferedInputStream in =
        new BufferedInputStream(
            Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), BINARY_PREFIX_BYTES)) {
      in.mark(BINARY_PREFIX_BYTES);
      byte[] prefix = in.readNBytes(BINARY_PREFIX_BYTES);
      charset = ByteOrderMark.charset(prefix);
      for (byte b : prefix) {
        if (b == 0 && charset.equals(StandardCharsets.UTF_8)) {
          throw new NotSearchedException("binary");
        }
      }
      in.reset();
      bytes = in.readNBytes((int) Math.min(maxBytes + 1L, Integer.MAX_VALUE));
    }
    if (bytes.length > maxBytes) { // it has grown
      throw tooLarge();
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      bytesRead += bytes.length;
      return text;
    } catch (CharacterCodingException e) {
      throw new NotSearchedException("not " + charset + " text");
    }
  }

  /** The bytes of all files that were read. */
  long bytesRead() {
    return bytesRead;
  }

  private NotSearchedException tooLarge() {
    return new NotSearchedException("larger than " + size(maxBytes));
  }

  /** A number of bytes in words. */
  static String size(int bytes) {
    return bytes < 1 << 20
        ? bytes + " bytes"
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
  }
}
