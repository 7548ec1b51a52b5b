package dev.cprs;

import dev.cprs.internal.WhiteSpace;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text in a form in which like texts are equal, and where each of its characters comes from. */
final class FoldedText {
  private String folded;

  /** Where what became each folded character starts in the text; null where nothing changed. */
  private int @Nullable [] starts;

  /** Where it ends. */
  private int @Nullable [] ends;

  private FoldedText(String text) {
    folded = text;
  }

  /** Folds a text. Offsets are UTF-16. */
  static FoldedText of(CharSequence text, Citation.Match match) {
    FoldedText result = new FoldedText(text.toString());
    if (match != Citation.Match.EXACT) {
      result.fold(match == Citation.Match.CASE);
    }
    return result;
  }

  /** Takes what was found. */
  @FunctionalInterface
  interface Receiver {
    /**
     * A place.
     *
     * @param start a UTF-16 offset in the text before it was folded, inclusive
     * @param end exclusive
     * @return whether to go on
     */
    boolean found(int start, int end);
  }

  /**
   * Finds a text in this one, from the beginning on, without overlaps: as Knuth, Morris and Pratt
   * do it, in time that no text makes more than linear.
   *
   * @param sought not empty
   */
  void find(FoldedText sought, Receiver receiver) {
    String pattern = sought.folded;
    int[] borders = borders(pattern);
    int matched = 0;
    for (int at = 0; at < folded.length(); at++) {
      while (matched > 0 && folded.charAt(at) != pattern.charAt(matched)) {
        matched = borders[matched - 1];
      }
      matched += folded.charAt(at) == pattern.charAt(matched) ? 1 : 0;
      if (matched == pattern.length()) {
        int from = at + 1 - matched;
        boolean whole = isBoundary(from) && isBoundary(at + 1);
        if (whole && !receiver.found(start(from), end(at))) {
          return;
        }
        matched = whole ? 0 : borders[matched - 1];
      }
    }
  }

  /** For each beginning of a text, the length of its longest proper beginning that ends it too. */
  private static int[] borders(String pattern) {
    int[] borders = new int[pattern.length()];
    for (int at = 1; at < borders.length; at++) {
      int border = borders[at - 1];
      while (border > 0 && pattern.charAt(at) != pattern.charAt(border)) {
        border = borders[border - 1];
      }
      borders[at] = border + (pattern.charAt(at) == pattern.charAt(border) ? 1 : 0);
    }
    return borders;
  }

  /** Whether a match may begin or end here: not inside of what one character became. */
  private boolean isBoundary(int at) {
    return starts == null || at == 0 || at == folded.length() || starts[at - 1] != starts[at];
  }

  private int start(int at) {
    return starts == null ? at : starts[at];
  }

  private int end(int at) {
    return ends == null ? at + 1 : ends[at];
  }

  private void fold(boolean cases) {
    String text = folded;
    StringBuilder out = new StringBuilder(text.length());
    int[] from = new int[text.length()];
    int[] to = new int[text.length()];
    for (int at = 0; at < text.length(); ) {
      int start = at;
      String form;
      if (WhiteSpace.is(text.charAt(at))) {
        at = WhiteSpace.on(text, at, text.length());
        form = " ";
      } else {
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        form = cases ? withoutCase(character) : text.substring(start, at);
      }
      int size = out.length() + form.length();
      if (size > from.length) { // a few letters become two
        from = Arrays.copyOf(from, 2 * size);
        to = Arrays.copyOf(to, 2 * size);
      }
      Arrays.fill(from, out.length(), size, start);
      Arrays.fill(to, out.length(), size, at);
      out.append(form);
    }
    folded = out.toString();
    starts = from;
    ends = to;
  }

  /** Near to Unicode's full case folding: {@code ß} and {@code ẞ} become {@code ss}. */
  private static String withoutCase(int character) {
    String text = Character.toString(character);
    return Character.getType(character) == Character.OTHER_LETTER // has no case
        ? text
        : text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
