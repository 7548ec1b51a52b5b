package dev.cprs.formats.log;

/**
 * Tells a paragraph of prose from an entry of a log, both on one line: it has several sentences.
 */
final class Paragraphs {
  private static final int SHORTEST = 160;
  private static final int FEWEST_SENTENCES = 2;

  private Paragraphs() {}

  /** The share of a text's characters that are in lines that are paragraphs. */
  static double share(TextLines lines) {
    long all = 0;
    long prose = 0;
    for (int line = 0; line < lines.size(); line++) {
      CharSequence text = lines.head(line, 2_000);
      all += text.length();
      prose += isParagraph(text) ? text.length() : 0;
    }
    return all == 0 ? 0 : (double) prose / all;
  }

  private static boolean isParagraph(CharSequence line) {
    if (line.length() < SHORTEST) {
      return false;
    }
    int ends = 0;
    for (int i = 1; i + 2 < line.length(); i++) {
      boolean end =
          ".!?".indexOf(line.charAt(i)) >= 0
              && Character.isLowerCase(line.charAt(i - 1))
              && line.charAt(i + 1) == ' '
              && Character.isUpperCase(line.charAt(i + 2));
      ends += end ? 1 : 0;
    }
    return ends >= FEWEST_SENTENCES - 1;
  }
}
