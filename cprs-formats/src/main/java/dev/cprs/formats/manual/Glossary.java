package dev.cprs.formats.manual;

/**
 * Terms that stand before their definitions without indentation: {@code Term: definition} in
 * paragraphs of their own, {@code name - what it is} on lines of their own.
 *
 * <p>A conversation looks like the first, but isn't in alphabetical order.
 */
final class Glossary {
  private static final int LONGEST_TERM = 40;
  private static final int FEWEST_ENTRIES = 8;
  private static final double SHARE = 0.8;

  private Glossary() {}

  /** Whether a text is a glossary: most paragraphs are entries, in order. */
  static boolean is(Lines lines) {
    int paragraphs = 0;
    int entries = 0;
    int ordered = 0;
    String before = "";
    for (int line = lines.skipBlank(0); line < lines.count(); line++) {
      if (lines.isBlank(line) || !lines.isFirstOfBlock(line)) {
        continue;
      }
      paragraphs++;
      int colon = colon(lines, line);
      if (colon >= 0) {
        entries++;
        String term = lines.text().subSequence(lines.start(line), colon).toString();
        ordered += before.compareToIgnoreCase(term) < 0 ? 1 : 0;
        before = term;
      }
    }
    return entries >= FEWEST_ENTRIES
        && entries >= SHARE * paragraphs
        && ordered >= Math.ceil(SHARE * entries);
  }

  /** Behind the colon that parts a term from its definition; below 0 if the line has none. */
  static int colon(Lines lines, int line) {
    int limit = Math.min(lines.end(line) - 1, lines.start(line) + LONGEST_TERM);
    for (int i = lines.start(line) + 1; i < limit; i++) {
      if (lines.text().charAt(i) == ':' && Lines.isBlank(lines.text().charAt(i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether lines are a list of names with what they are. */
  static boolean isList(Lines lines, int from, int to) {
    int items = 0;
    for (int line = from; line < to; line++) {
      items += dash(lines, line) >= 0 ? 1 : 0;
    }
    return items >= SHARE * (to - from);
  }

  /** Behind the name that a dash parts from what it is; below 0 if the line has none. */
  static int dash(Lines lines, int line) {
    int limit = Math.min(lines.end(line) - 1, lines.start(line) + LONGEST_TERM);
    for (int i = lines.start(line) + 2; i < limit; i++) {
      if ("-–—".indexOf(lines.text().charAt(i)) >= 0
          && lines.text().charAt(i - 1) == ' '
          && lines.text().charAt(i + 1) == ' ') {
        return i - 1;
      }
    }
    return -1;
  }
}
