package dev.cprs.select;

import dev.cprs.internal.WhiteSpace;
import java.util.function.IntUnaryOperator;

/**
 * Finds one text, after Knuth, Morris and Pratt: for texts that are too long for the tables of
 * {@link LiteralTexts}. It compares code points. Immutable.
 */
final class LongText {
  private static final int STEPS_AT_ONCE = 1 << 16;

  private final IntUnaryOperator fold;
  private final int[] sought;

  /** For each beginning, the length of its longest proper beginning that ends it too. */
  private final int[] borders;

  private final int units;
  private final int leading;
  private final int trailing;

  /**
   * @param text not empty
   * @param fold what of a code point is compared
   */
  LongText(String text, IntUnaryOperator fold) {
    this.fold = fold;
    sought = text.codePoints().map(fold).toArray();
    borders = new int[sought.length];
    for (int at = 1; at < borders.length; at++) {
      int border = borders[at - 1];
      while (border > 0 && sought[at] != sought[border]) {
        border = borders[border - 1];
      }
      borders[at] = border + (sought[at] == sought[border] ? 1 : 0);
    }
    units = text.length();
    leading = WhiteSpace.start(text);
    trailing = units - WhiteSpace.end(text, leading);
  }

  /**
   * Finds every place, also where they overlap.
   *
   * @param found told of places, without the white space at their ends; their ends rise
   */
  void find(String searched, LiteralTexts.Found found, Runnable check) {
    int matched = 0;
    int nextCheck = STEPS_AT_ONCE;
    for (int at = 0; at < searched.length(); ) {
      if (at >= nextCheck) {
        check.run();
        nextCheck = at + STEPS_AT_ONCE;
      }
      int character = searched.codePointAt(at);
      at += Character.charCount(character);
      int step = fold.applyAsInt(character);
      while (matched > 0 && step != sought[matched]) {
        matched = borders[matched - 1];
      }
      matched += step == sought[matched] ? 1 : 0;
      if (matched == sought.length) {
        if (leading + trailing < units) {
          found.at(at - units + leading, at - trailing);
        }
        matched = borders[matched - 1];
      }
    }
  }
}
