package dev.cprs.decode;

import dev.cprs.internal.WhiteSpace;

/**
 * Strips {@linkplain WhiteSpace white space} from the spans of one text. Remembers the last run of
 * white space at either end, so that spans in rising order together cost no more than the length of
 * the text. Not thread-safe.
 */
final class TextMargins {
  private final CharSequence text;
  private int spaceFrom = -1;
  private int spaceTo = -1;
  private int spaceBackFrom;
  private int spaceBackTo;

  TextMargins(CharSequence text) {
    this.text = text;
  }

  /** The first offset at or after {@code from} that is no white space, or the text's length. */
  int skipForwards(int from) {
    if (from < spaceFrom || from > spaceTo) {
      spaceFrom = from;
      spaceTo = from;
      while (spaceTo < text.length() && WhiteSpace.is(text.charAt(spaceTo))) {
        spaceTo++;
      }
    }
    return spaceTo;
  }

  /** The last offset at or before {@code to} with no white space before it, or 0. */
  int skipBackwards(int to) {
    int at = to;
    while (true) {
      if (at == spaceBackTo) {
        at = spaceBackFrom;
        break;
      }
      if (at == 0 || !WhiteSpace.is(text.charAt(at - 1))) {
        break;
      }
      at--;
    }
    spaceBackFrom = at;
    spaceBackTo = to;
    return at;
  }
}
