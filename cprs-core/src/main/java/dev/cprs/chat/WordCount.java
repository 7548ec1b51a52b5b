package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;

/**
 * How much of a line is plain words. A plain word is made of letters, with an apostrophe or hyphen
 * inside, and punctuation around it; {@code camelCase}, {@code a.b} and {@code f(x)} are none.
 * Numbers and what is in {@code <tags>} count neither way.
 *
 * @param words the number of plain words
 * @param plain the characters in plain words
 * @param counted the characters in words that count
 * @param solid the characters that aren't white space
 * @param digits the digits
 * @param ideographs the characters of scripts without spaces, each plain
 */
record WordCount(int words, int plain, int counted, int solid, int digits, int ideographs) {
  /** The share of plain words in percent, by characters; 0 if nothing counts. */
  int share() {
    return counted == 0 ? 0 : (int) (plain * 100L / counted);
  }

  /** Whether a character belongs to a script without spaces between words. */
  static boolean isIdeograph(char c) {
    return c >= '\u3040' && c <= '\u9fff';
  }

  static WordCount of(CharSequence text, int start, int end) {
    Counter counter = new Counter();
    int at = start;
    while (at < end) {
      if (WhiteSpace.is(text.charAt(at))) {
        at++;
        continue;
      }
      if (text.charAt(at) == '<') {
        int close = at + 1;
        while (close < end && text.charAt(close) != '>' && text.charAt(close) != '<') {
          close++;
        }
        if (close < end && text.charAt(close) == '>' && close > at + 1) {
          counter.tag(text, at, close + 1);
          at = close + 1;
          continue;
        }
      }
      int from = at;
      do {
        at++;
      } while (at < end && !WhiteSpace.is(text.charAt(at)) && text.charAt(at) != '<');
      counter.word(text, from, at);
    }
    return new WordCount(
        counter.words,
        counter.plain,
        counter.counted,
        counter.solid,
        counter.digits,
        counter.ideographs);
  }

  private static final class Counter {
    private int words;
    private int plain;
    private int counted;
    private int solid;
    private int digits;
    private int ideographs;

    void tag(CharSequence text, int start, int end) {
      for (int i = start; i < end; i++) {
        solid += WhiteSpace.is(text.charAt(i)) ? 0 : 1;
      }
    }

    void word(CharSequence text, int start, int end) {
      int from = start;
      int to = end;
      while (from < to && !isCore(text.charAt(from))) {
        from++;
      }
      while (to > from && !isCore(text.charAt(to - 1))) {
        to--;
      }
      int letters = 0;
      int numbers = 0;
      int wide = 0;
      boolean isPlain = (from - start) + (end - to) <= 4;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (isIdeograph(c)) {
          wide++;
        } else if (Character.isDigit(c)) {
          numbers++;
        } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
          letters++;
          boolean hump =
              i > from && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
          isPlain &= !hump;
        } else {
          boolean inside =
              "'’-".indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
          isPlain &= inside || wide > 0;
        }
      }
      solid += end - start;
      digits += numbers;
      ideographs += wide;
      if (letters == 0 && wide == 0 && numbers > 0 && numbers * 2 >= to - from) {
        return; // a number
      }
      counted += end - start;
      if (wide * 2 >= to - from && wide > 0) {
        words++;
        plain += end - start;
      } else if (isPlain && letters > 0 && numbers == 0) {
        words++;
        plain += end - start;
      } else if (letters == 0 && end - start <= 2) {
        counted -= end - start; // a dash, a bullet
      }
    }

    /** Whether a word may begin or end with a character, without punctuation. */
    private static boolean isCore(char c) {
      return Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || (c < 128 && "/\\{}[]<>=|$@#&%^~+_".indexOf(c) >= 0);
    }
  }
}
