package dev.cprs.chat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A text as bytes: UTF-8, or UTF-16 where UTF-8 would lose something.
 *
 * @param utf16 whether the bytes are UTF-16, the high byte first
 * @param bytes which nobody may change
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
record OriginalBytes(boolean utf16, byte[] bytes) {
  /** Hexadecimal digits of a digest. 96 bits: nobody finds two texts with one digest by chance. */
  static final int DIGITS = 24;

  static OriginalBytes of(String text) {
    try {
      ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[utf8.remaining()];
      utf8.get(bytes);
      return new OriginalBytes(false, bytes);
    } catch (CharacterCodingException e) { // half a surrogate pair
      byte[] bytes = new byte[2 * text.length()];
      ByteBuffer.wrap(bytes).asCharBuffer().put(text);
      return new OriginalBytes(true, bytes);
    }
  }

  String text() {
    return utf16
        ? ByteBuffer.wrap(bytes).asCharBuffer().toString()
        : new String(bytes, StandardCharsets.UTF_8);
  }

  /** The beginning of the bytes' SHA-256, in lower-case hexadecimal. */
  String digest() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
