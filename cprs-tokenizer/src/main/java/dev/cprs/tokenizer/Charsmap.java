package dev.cprs.tokenizer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The compiled table of a SentencePiece normalizer: the length of a trie in bytes, the trie as an
 * array of 32-bit units (a "double array"), and the texts that its leaves point into, each ended by
 * a NUL. The native library follows whatever it says, and aborts the process where that leads
 * nowhere, so all ways through it are followed here first.
 */
final class Charsmap {
  private final ByteBuffer units;
  private final ByteBuffer texts;
  private final int size;

  private Charsmap(ByteBuffer units, ByteBuffer texts) {
    this.units = units;
    this.texts = texts;
    this.size = units.remaining() / Integer.BYTES;
  }

  /**
   * Checks that no way leads outside of a table.
   *
   * @throws IllegalArgumentException if one does, or it is cut off; the message says what
   */
  static void check(byte[] table) {
    ByteBuffer all = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
    if (table.length < Integer.BYTES) {
      throw new IllegalArgumentException("it is cut off");
    }
    long bytes = Integer.toUnsignedLong(all.getInt());
    if (bytes == 0 || bytes % Integer.BYTES != 0 || bytes > all.remaining()) {
      throw new IllegalArgumentException(
          "its trie of %d bytes doesn't fit its %d bytes".formatted(bytes, table.length));
    }
    ByteBuffer units = all.slice(all.position(), (int) bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = all.position() + (int) bytes;
    ByteBuffer texts = all.slice(end, table.length - end);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(texts.duplicate());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("its texts are not UTF-8", e);
    }
    new Charsmap(units, texts).follow();
  }

  private void follow() {
    BitSet seen = new BitSet(size);
    Deque<Integer> open = new ArrayDeque<>();
    visit(offset(unit(0)), seen, open);
    while (!open.isEmpty()) {
      int base = open.pop();
      for (int label = 1; label < 256; label++) {
        int child = inside(base ^ label);
        int unit = unit(child);
        if ((unit & 0x8000_00ff) != label) {
          continue;
        }
        int next = inside(child ^ offset(unit));
        if ((unit >>> 8 & 1) == 1) {
          checkText(unit(next) & 0x7fff_ffff);
        }
        visit(next, seen, open);
      }
    }
  }

  private static void visit(int base, BitSet seen, Deque<Integer> open) {
    if (!seen.get(base)) {
      seen.set(base);
      open.push(base);
    }
  }

  private int inside(int place) {
    if (place < 0 || place >= size) {
      throw new IllegalArgumentException("it leads to unit %d of %d".formatted(place, size));
    }
    return place;
  }

  private void checkText(int start) {
    boolean begins =
        start == texts.limit() || (start < texts.limit() && (texts.get(start) & 0xc0) != 0x80);
    if (!begins) {
      throw new IllegalArgumentException(
          "a text of it begins at byte %d of %d, where none does".formatted(start, texts.limit()));
    }
  }

  private int unit(int place) {
    return units.getInt(place * Integer.BYTES);
  }

  private static int offset(int unit) {
    return (unit >>> 10) << ((unit & (1 << 9)) >>> 6);
  }
}
