package dev.cprs;

import java.util.List;

/** Whether a text is mostly Chinese, in either of its scripts. */
final class ChineseText {
  /** The least share of a text's words that are Han characters. */
  static final double LEAST_SHARE = 0.5;

  /** Japanese has kana between its Han characters: with more of them than this share it is that. */
  private static final double MOST_KANA = 0.1;

  private ChineseText() {}

  /**
   * Whether more than half of the words of these texts together are Han characters, each of which
   * is a word. A run of other letters and digits is one word.
   */
  static boolean isMost(List<String> texts) {
    long han = 0;
    long kana = 0;
    long words = 0;
    for (String text : texts) {
      boolean inWord = false;
      for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
        c = text.codePointAt(i);
        if (!Character.isLetterOrDigit(c)) {
          inWord = false;
        } else if (Character.isIdeographic(c)) {
          han++;
          inWord = false;
        } else if (isKana(c)) {
          kana++;
          inWord = false;
        } else if (!inWord) {
          words++;
          inWord = true;
        }
      }
    }
    return han > LEAST_SHARE * (han + kana + words) && kana <= MOST_KANA * han;
  }

  private static boolean isKana(int c) {
    return c >= 0x3040 && c <= 0x30ff || c >= 0xff66 && c <= 0xff9f;
  }
}
