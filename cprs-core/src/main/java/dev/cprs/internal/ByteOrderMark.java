package dev.cprs.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encoding of a file, by the mark at its beginning. */
public final class ByteOrderMark {
  private ByteOrderMark() {}

  /**
   * UTF-16 if the bytes begin with its mark, which its decoder takes off; else UTF-8.
   *
   * @param bytes at least the first two of the file, as far as it has them
   */
  public static Charset charset(byte[] bytes) {
    if (bytes.length < 2) {
      return StandardCharsets.UTF_8;
    }
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
