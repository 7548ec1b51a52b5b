package dev.cprs.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.internal.SystemDefaults;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CharsmapTest {
  private static final int UNITS = 512;
  private static final int CHILD = 256 ^ 'A';
  private static final int LEAF = 400;

  @Test
  void aTableThatMakesSmallLettersIsTakenAndWorks() {
    byte[] table = table(UNITS, 0, "a\0");
    assertThatCode(() -> Charsmap.check(table)).doesNotThrowAnyException();
    SystemDefaults.keepDjlOffline();
    String json =
        """
        {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "%s"},
         "model": {"type": "WordLevel", "unk_token": "?", "vocab": {"a": 7, "A": 8, "?": 0}}}\
        """
            .formatted(Base64.getEncoder().encodeToString(table));
    try (NativeTokenizer tokenizer = NativeTokenizer.create(json, "test")) {
      assertThat(tokenizer.encode("A").ids()).containsExactly(7);
    }
  }

  @Test
  void whatLeadsOutsideIsRefused() {
    byte[] table = table(UNITS, 0, "a\0");
    byte[] far = table(UNITS, 0, "a\0");
    ByteBuffer.wrap(far)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(4 + 4 * CHILD, 'A' | 1 << 8 | (CHILD ^ 600) << 10);
    assertThatThrownBy(() -> Charsmap.check(far)).hasMessageContaining("leads to unit 600 of 512");
    assertThatThrownBy(() -> Charsmap.check(table(UNITS, 3, "a\0")))
        .hasMessageContaining("begins at byte 3 of 2");
    assertThatThrownBy(() -> Charsmap.check(table(UNITS, 1, "\u00e4\0")))
        .hasMessageContaining("begins at byte 1");
    byte[] noUtf8 = table(UNITS, 0, "a\0");
    noUtf8[noUtf8.length - 2] = (byte) 0xff;
    assertThatThrownBy(() -> Charsmap.check(noUtf8)).hasMessageContaining("not UTF-8");
    for (int length = 0; length < table.length - 3; length += 97) {
      byte[] cut = Arrays.copyOf(table, length);
      assertThatThrownBy(() -> Charsmap.check(cut)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** A good table, as a file has it. */
  static String base64() {
    return Base64.getEncoder().encodeToString(table(UNITS, 0, "a\0"));
  }

  /** A trie with one way: "A" to the text at a place. */
  static byte[] table(int units, int place, String texts) {
    byte[] utf8 = texts.getBytes(StandardCharsets.UTF_8);
    ByteBuffer table =
        ByteBuffer.allocate(4 + 4 * UNITS + utf8.length).order(ByteOrder.LITTLE_ENDIAN);
    table.putInt(4 * units);
    table.putInt(4, 256 << 10 | 0);
    table.putInt(0, 4 * units);
    table.putInt(4 + 4 * CHILD, 'A' | 1 << 8 | (CHILD ^ LEAF) << 10);
    table.putInt(4 + 4 * LEAF, 0x8000_0000 | place);
    table.position(4 + 4 * UNITS).put(utf8);
    return table.array();
  }
}
