package dev.cprs.formats.table;

import dev.cprs.formats.Chars;

/**
 * What a line looks like that may be the header of aligned columns.
 *
 * @param groups the parts that two or more blanks stand between
 * @param capitals whether it has letters, and none of them is a small one
 * @param digits whether it has digits
 * @param plain whether it begins with a name and has no tabs, quotes or brackets of code
 */
record HeaderLine(int groups, boolean capitals, boolean digits, boolean plain) {
  static HeaderLine of(CharSequence text, int start, int end) {
    int ink = Chars.skipBlank(text, start, end);
    int groups = 0;
    boolean digits = false;
    int blanks = 2;
    int letters = 0;
    boolean small = false;
    boolean plain = ink < end && isNameStart(text.charAt(ink));
    for (int at = ink; at < end; at++) {
      char c = text.charAt(at);
      plain &= "\t\"'{};`|=".indexOf(c) < 0;
      if (Chars.isBlank(c)) {
        blanks++;
        continue;
      }
      digits |= Character.isDigit(c);
      boolean second = groups == 1 && blanks > 1;
      plain &= !second || text.charAt(at - blanks - 1) != ':'; // the name of a field
      groups += blanks > 1 ? 1 : 0;
      blanks = 0;
      letters += Character.isLetter(c) ? 1 : 0;
      small |= Character.isLowerCase(c);
    }
    return new HeaderLine(groups, letters > 1 && !small, digits, plain);
  }

  boolean isPossible() {
    return plain && (groups > 2 || (capitals && groups > 1));
  }

  /** Whether it may be a header among rows of a table whose header is in capitals. */
  boolean isInCapitals() {
    return plain && capitals && groups > 2;
  }

  /** Whether it may be a header among rows with numbers. */
  boolean isPossibleInside() {
    return plain && !digits && groups > 2;
  }

  /** Whether a line is a command after a prompt. */
  static boolean isPrompt(CharSequence text, int ink, int end) {
    return ink + 1 < end && text.charAt(ink) == '$' && text.charAt(ink + 1) == ' ';
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '%' || c == '#' || c == '_';
  }
}
