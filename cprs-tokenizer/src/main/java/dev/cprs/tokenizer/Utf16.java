package dev.cprs.tokenizer;

/** Prepares a Java string for the native tokenizer: no lone surrogates, and code points counted. */
final class Utf16 {
  private static final char REPLACEMENT = '\ufffd';

  private Utf16() {}

  /**
   * The text with each lone surrogate replaced by U+FFFD. Lengths and offsets stay the same. In
   * native code one lone surrogate would spoil the whole string.
   */
  static String withoutLoneSurrogates(String text) {
    int lone = nextLoneSurrogate(text, 0);
    if (lone < 0) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text);
    for (; lone >= 0; lone = nextLoneSurrogate(text, lone + 1)) {
      replaced.setCharAt(lone, REPLACEMENT);
    }
    return replaced.toString();
  }

  private static int nextLoneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /**
   * The UTF-16 offset of each code point of a text without lone surrogates, and the text's length
   * at the end: [code points + 1].
   */
  static int[] codePointOffsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int offset = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = offset;
      offset += offset < text.length() && Character.isHighSurrogate(text.charAt(offset)) ? 2 : 1;
    }
    return offsets;
  }
}
