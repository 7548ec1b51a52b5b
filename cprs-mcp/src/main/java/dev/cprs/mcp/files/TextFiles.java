package dev.cprs.mcp.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
   * @throws NotSearchedException if it is too large or no UTF-8 text
   */
  String read(Path file) throws IOException, NotSearchedException {
    if (Files.size(file) > maxBytes) { // known before it is read
      throw tooLarge();
    }
    byte[] bytes;
    try (BufferedInputStream in =
        new BufferedInputStream(
            Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), BINARY_PREFIX_BYTES)) {
      in.mark(BINARY_PREFIX_BYTES);
      for (byte b : in.readNBytes(BINARY_PREFIX_BYTES)) {
        if (b == 0) {
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
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      bytesRead += bytes.length;
      return text;
    } catch (CharacterCodingException e) {
      throw new NotSearchedException("not UTF-8 text");
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
