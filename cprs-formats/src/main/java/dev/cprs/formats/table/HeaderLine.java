package dev.cprs.formats.table;

/**
 * What a line looks like that may be the header of aligned columns.
 *
 * @param groups the parts that two or more blanks stand between
 * @param words the parts that any blanks stand between
 * @param capitals whether it has letters, and none of them is a small one
 * @param plain whether it begins with a name and has no tabs, quotes or brackets of code
 */
record HeaderLine(int groups, int words, boolean capitals, boolean plain) {
  static HeaderLine of(CharSequence text, int start, int end) {
    int ink = Lines.inkStart(text, start, end);
    int groups = 0;
    int words = 0;
    int blanks = 2;
    int letters = 0;
    boolean small = false;
    boolean plain = ink < end && isNameStart(text.charAt(ink));
    for (int at = ink; at < end; at++) {
      char c = text.charAt(at);
      plain &= "\t\"'{};`|=".indexOf(c) < 0;
      if (Lines.isBlank(c)) {
        blanks++;
        continue;
      }
      words += blanks > 0 ? 1 : 0;
      groups += blanks > 1 ? 1 : 0;
      blanks = 0;
      letters += Character.isLetter(c) ? 1 : 0;
      small |= Character.isLowerCase(c);
    }
    return new HeaderLine(groups, words, letters > 1 && !small, plain);
  }

  boolean isPossible() {
    return plain && (groups > 2 || (capitals && groups > 1));
  }

  /** Whether a line is a command after a prompt. */
  static boolean isPrompt(CharSequence text, int ink, int end) {
    return ink + 1 < end && text.charAt(ink) == '$' && text.charAt(ink + 1) == ' ';
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '%' || c == '#' || c == '_';
  }
}
