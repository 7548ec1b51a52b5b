package dev.cprs.decode;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Whether a text is German around a place, by the share of its commonest words. Told by blocks,
 * from the beginning of each, which is read once and only when asked for.
 */
final class GermanText {
  private static final int BLOCK = 4096;

  /** What is read of a block: from so far before it on, so that a short last one has enough. */
  private static final int BEFORE = 512;

  private static final int SAMPLE = 1536;

  /**
   * From this share of the words on; German prose has more than twice as much, others near none.
   */
  private static final double SHARE = 0.12;

  /** German words that are no English ones, and the beginning of {@code z. B.}, each as a key. */
  private static final long[] COMMON =
      Stream.of(
              "der und das ist nicht ein eine einer einem einen auf für im sich dem des zum zur mit",
              "von vom auch wird wurde nach bei als sie er es den wir ich sind war hat dass über",
              "durch zu aus werden wurden oder z")
          .flatMap(line -> Stream.of(line.split(" ")))
          .mapToLong(word -> key(word, 0, word.length()))
          .sorted()
          .toArray();

  /** As many letters as a key holds. */
  private static final int LONGEST = 8;

  private final CharSequence text;
  private final BitSet known = new BitSet();
  private final BitSet german = new BitSet();

  GermanText(CharSequence text) {
    this.text = text;
  }

  boolean at(int place) {
    int block = place / BLOCK;
    if (!known.get(block)) {
      known.set(block);
      int from = Math.max(0, block * BLOCK - BEFORE);
      german.set(block, isGerman(from, Math.min(text.length(), from + SAMPLE)));
    }
    return german.get(block);
  }

  private boolean isGerman(int from, int to) {
    int words = 0;
    int common = 0;
    for (int i = from; i < to; i++) {
      int start = i;
      while (i < to && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        words++;
        boolean found =
            i - start <= LONGEST && Arrays.binarySearch(COMMON, key(text, start, i)) >= 0;
        common += found ? 1 : 0;
      }
    }
    return common >= 2 && common >= SHARE * words;
  }

  /** The letters of a word in lower case, a byte each; those of other scripts are all alike. */
  private static long key(CharSequence text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      key = (key << 8) | (c > 0xff ? 1 : Character.toLowerCase(c));
    }
    return key;
  }
}
