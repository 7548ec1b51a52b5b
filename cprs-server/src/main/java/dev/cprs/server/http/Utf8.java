package dev.cprs.server.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether bytes are UTF-8: a replacement character in the place of one would move offsets. */
public final class Utf8 {
  private Utf8() {}

  /**
   * Refuses bytes that aren't.
   *
   * @throws ProblemException with status 400, which names the first byte that can't be read
   */
  public static void check(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer scratch = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      result = decoder.decode(in, scratch.clear(), true);
    } while (result.isOverflow());
    if (result.isError()) {
      throw new ProblemException(
          400,
          "The body is not UTF-8: byte %d (0x%02x) can't be read; send JSON in UTF-8"
              .formatted(in.position(), bytes[in.position()] & 0xff));
    }
  }
}
