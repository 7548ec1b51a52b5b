package dev.cprs.formats.data;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;

/**
 * What a part of a JSON string means: its characters, each escape sequence read as the one that it
 * stands for. A segmenter of any format can read it, and what it finds has its place in the string.
 * Offsets are UTF-16 units, of the text or of the meaning.
 */
final class EscapedText {
  /** Longer texts are read with their escapes, since each that is hidden takes eight bytes. */
  private static final int LONGEST_HIDING = 1 << 25;

  private final CharSequence text;
  private final int from;
  private final int to;
  private final StringBuilder meaning;

  /** Offsets of the meaning behind an escape sequence, and how much shorter it is up to there. */
  private int[] places = new int[16];

  private int[] shorter = new int[16];
  private int escapes;

  EscapedText(CharSequence text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.meaning = new StringBuilder(to - from);
    for (int at = from; at < to; ) {
      int end = next(text, at, to);
      meaning.append(end - at == 1 ? text.charAt(at) : meant(text, at, end));
      if (end - at > 1) {
        addPlace(end);
      }
      at = end;
    }
  }

  private void addPlace(int end) {
    if (escapes == places.length) {
      places = Arrays.copyOf(places, escapes + (escapes >> 1));
      shorter = Arrays.copyOf(shorter, places.length);
    }
    places[escapes] = meaning.length();
    shorter[escapes++] = end - from - meaning.length();
  }

  /** What the part means. */
  CharSequence meaning() {
    return meaning;
  }

  /** Where in the text a character of the meaning stands, or where the part ends. */
  int offset(int ofMeaning) {
    int found = Arrays.binarySearch(places, 0, escapes, ofMeaning);
    int last = found >= 0 ? found : -found - 2;
    return from + ofMeaning + (last < 0 ? 0 : shorter[last]);
  }

  /** Whether a part of the meaning is written with nothing but white space. */
  boolean isBlank(int start, int end) {
    int last = offset(end);
    return Chars.skipBlank(text, offset(start), last) == last;
  }

  /** Where the character or escape sequence at an offset of a string ends. */
  static int next(CharSequence text, int at, int to) {
    int after = at + 1;
    if (text.charAt(at) != '\\' || after == to) {
      return after;
    }
    if (text.charAt(after) != 'u') {
      return after + 1;
    }
    int end = after + 1;
    while (end < Math.min(to, at + 6) && Character.digit(text.charAt(end), 16) >= 0) {
      end++;
    }
    return end;
  }

  private static char meant(CharSequence text, int at, int end) {
    return switch (text.charAt(at + 1)) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'f', 'b' -> ' ';
      case 'u' -> end - at == 6 ? decoded(text, at + 2) : 'u';
      default -> text.charAt(at + 1);
    };
  }

  private static char decoded(CharSequence text, int at) {
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      value = 16 * value + Character.digit(text.charAt(i), 16);
    }
    return (char) value;
  }

  /**
   * Hides what a model shall not read of the escape sequences in a part of a tree's text: the
   * backslash before a quote, a slash or another one, and the letter of {@code \n} and its like,
   * which a tokenizer would take for the beginning of the word behind it. Of a very long text
   * nothing is hidden.
   */
  static void hide(UnitTree.Builder units, int from, int to) {
    CharSequence text = units.text();
    if (text.length() > LONGEST_HIDING) {
      return;
    }
    for (int at = from; at + 1 < to; at = next(text, at, to)) {
      if (text.charAt(at) == '\\' && text.charAt(at + 1) != 'u') {
        int hidden = "nrtfb".indexOf(text.charAt(at + 1)) >= 0 ? at + 1 : at;
        units.noise(hidden, hidden + 1);
      }
    }
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }
}
