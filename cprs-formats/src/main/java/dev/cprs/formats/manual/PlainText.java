package dev.cprs.formats.manual;

import java.util.Arrays;

/**
 * A part of a text as a reader sees it: without overstrikes ({@code N\bN} prints a bold N, {@code
 * _\bN} an underlined one) and colours ({@code ESC[1m}). Knows where each character stands in the
 * whole text. Without any such mark it holds nothing but the part itself.
 */
final class PlainText {
  private final CharSequence shown;
  private final int from;
  private final int to;

  /** The place of each shown character in the whole text; empty if none is hidden. */
  private final int[] places;

  private PlainText(CharSequence shown, int from, int to, int[] places) {
    this.shown = shown;
    this.from = from;
    this.to = to;
    this.places = places;
  }

  /**
   * @param from UTF-16 offset, inclusive
   * @param to UTF-16 offset, exclusive
   */
  static PlainText of(CharSequence text, int from, int to) {
    CharSequence whole = from == 0 && to == text.length() ? text : text.subSequence(from, to);
    if (!hides(whole)) {
      return new PlainText(whole, from, to, new int[0]);
    }
    String part = whole.toString();
    int[] places = new int[part.length()];
    StringBuilder shown = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); ) {
      int next = skipHidden(part, i);
      if (next == i) {
        places[shown.length()] = from + i;
        shown.append(part.charAt(i));
        next++;
      }
      i = next;
    }
    return new PlainText(shown.toString(), from, to, Arrays.copyOf(places, shown.length()));
  }

  private static boolean hides(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\b' || text.charAt(i) == '\u001b') {
        return true;
      }
    }
    return false;
  }

  /**
   * What the reader sees. Offsets of this class are offsets in it, if they aren't said to be
   * others.
   */
  CharSequence shown() {
    return shown;
  }

  /** Where a node that starts with a shown character starts in the whole text. */
  int startOf(int at) {
    if (places.length == 0) {
      return from + at;
    }
    return at == 0 ? from : places[at - 1] + 1;
  }

  /** Where a node that ends before a shown character ends in the whole text. */
  int endOf(int at) {
    if (places.length == 0) {
      return from + at;
    }
    return at == places.length ? to : places[at];
  }

  /** The place of a shown character in the whole text. */
  int placeOf(int at) {
    return places.length == 0 ? from + at : places[at];
  }

  /** Whether anything is hidden. */
  boolean hides() {
    return places.length > 0;
  }

  /**
   * The end of an overstruck character or a run of colours; the offset itself if neither begins
   * here.
   */
  private static int skipHidden(String part, int i) {
    int width =
        i + 1 < part.length() && Character.isSurrogatePair(part.charAt(i), part.charAt(i + 1))
            ? 2
            : 1;
    int after = i + width + 1;
    if (after < part.length()
        && part.charAt(after - 1) == '\b'
        && !Lines.isBlank(part.charAt(i))
        && !Lines.isBlank(part.charAt(after))) {
      return after;
    }
    if (part.charAt(i) != '\u001b') {
      return i;
    }
    int end = i;
    for (int next = skipColour(part, end); next > end; next = skipColour(part, end)) {
      end = next;
    }
    // Colours that touch no word would be text of no node.
    boolean touches =
        (i > 0 && !Lines.isBlank(part.charAt(i - 1)))
            || (end < part.length() && !Lines.isBlank(part.charAt(end)));
    return touches ? end : i;
  }

  private static int skipColour(String part, int i) {
    if (i + 1 >= part.length() || part.charAt(i) != '\u001b' || part.charAt(i + 1) != '[') {
      return i;
    }
    int end = i + 2;
    while (end < part.length()
        && (Character.isDigit(part.charAt(end)) || part.charAt(end) == ';')) {
      end++;
    }
    return end < part.length() && part.charAt(end) == 'm' ? end + 1 : i;
  }
}
