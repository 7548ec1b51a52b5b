package dev.cprs.testkit;

import java.util.List;
import java.util.Random;

/**
 * Random text of the kinds that break tokenizers: scripts without spaces, characters that a
 * normalizer composes, decomposes or drops, code points beyond the BMP, lone surrogates, NUL, line
 * ends of all sorts, and what looks like a special token.
 */
public final class RandomText {
  private static final List<String> PARTS =
      List.of(
          "the",
          "Compression",
          "don't",
          "I'LL",
          "WE'RE",
          "x'\u017f",
          "a",
          "-",
          "...",
          "?!",
          "(see",
          "3.14)",
          "2026",
          "\u0664\u0662",
          "\u00bd",
          "caf\u00e9",
          "cafe\u0301",
          "\u00c5ngstr\u00f6m",
          "A\u030angstro\u0308m",
          "\u212b",
          "\u2126",
          "\ufb01n",
          "\u0130stanbul",
          "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
          "\u4e2d\u6587",
          "\u3002",
          "\uff0c",
          "\u201d",
          "\u795e\u7d4c\u7db2\u7d61",
          "\u6771\u4eac\u306e\u30ab\u3099",
          "\uf900",
          "\ud87e\udc00",
          "\ud840\udc00",
          "\ud55c\uad6d\uc5b4",
          "\u1112\u1161\u11ab",
          "\u0939\u093f\u0928\u094d\u0926\u0940",
          "\u0958",
          "\u0915\u093c",
          "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
          "\u0e44\u0e17\u0e22",
          "\ud83d\ude00",
          "\ud83d\udc69\u200d\ud83d\udcbb",
          "\ud83c\uddeb\ud83c\uddf7",
          "\u2764\ufe0f",
          "1\ufe0f\u20e3",
          "\ud835\udd38",
          " ",
          " ",
          " ",
          " ",
          " ",
          " ",
          "  ",
          "    ",
          "\n",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          " \n ",
          "\t",
          "\u00a0",
          "\u3000",
          "\u2028",
          "\u0085",
          "\u000b",
          "\f",
          "\u0000",
          "\u0001",
          "\u001b",
          "\u007f",
          "\u00ad",
          "\u200b",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\ue000",
          "\ud83d",
          "\ude00",
          "\udfff\ud800",
          "\u0301",
          "\u0338",
          "\u0323\u0307",
          "=\u0338",
          "<|im_start|>",
          "<|im_end|>",
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "##ing",
          "\u0120the",
          "\u2581x",
          "https://example.org/a?b=c#d",
          "{\"k\": [1, null]}",
          "a\\b");

  private RandomText() {}

  /**
   * A text of any characters, lone surrogates included.
   *
   * @param parts how many words, marks, spaces and single code points it is made of
   */
  public static String of(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 1 -> text.append((char) random.nextInt(0x3000));
        case 2 -> text.append((char) random.nextInt(0x80));
        default -> text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
    }
    return text.toString();
  }

  /**
   * Lines of Latin words and punctuation, as in ordinary prose.
   *
   * @param words how many words
   */
  public static String prose(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int letters = 1 + random.nextInt(9);
      for (int j = 0; j < letters; j++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(
          switch (random.nextInt(12)) {
            case 0 -> ".\n";
            case 1 -> ", ";
            case 2 -> ". ";
            default -> " ";
          });
    }
    return text.toString();
  }
}
