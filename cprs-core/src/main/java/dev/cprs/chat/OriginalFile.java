package dev.cprs.chat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The form of a file with an original: a line that names its caller's digest and its encoding, then
 * the text's bytes. Neither is believed because of the file's name.
 */
final class OriginalFile {
  private static final String FORM = "cprs-original 1 ";

  private OriginalFile() {}

  /** The line before the text. */
  static ByteBuffer header(OriginalKey key, OriginalBytes text) {
    String line = FORM + key.caller() + (text.utf16() ? " utf-16\n" : " utf-8\n");
    return ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
  }

  /** The size of the text in a file of this size. */
  static long textBytes(long fileBytes) {
    int header = FORM.length() + OriginalBytes.DIGITS + " utf-8\n".length();
    return Math.max(0, fileBytes - header);
  }

  /** The text in a file; empty if the file doesn't hold what the key says. */
  static Optional<OriginalBytes> read(byte[] file, OriginalKey key) {
    for (boolean utf16 : new boolean[] {false, true}) {
      byte[] header = header(key, new OriginalBytes(utf16, new byte[0])).array();
      if (file.length >= header.length
          && Arrays.equals(file, 0, header.length, header, 0, header.length)) {
        OriginalBytes text =
            new OriginalBytes(utf16, Arrays.copyOfRange(file, header.length, file.length));
        return text.digest().equals(key.id()) ? Optional.of(text) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
