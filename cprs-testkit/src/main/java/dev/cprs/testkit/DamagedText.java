package dev.cprs.testkit;

import java.util.Random;

/**
 * Texts of a format with damage where it hurts: at the marks that the format is read by. Damage at
 * places of chance alone seldom meets them.
 */
public final class DamagedText {
  private static final String MARKS = "@#[]{}()<>|,-:;=+*?!./\\\"'`~$%&^_ \t\n\r\0\u00a0\ud83d";

  private DamagedText() {}

  /** A text with one to four parts cut out, doubled, swapped, cut off, or filled with others. */
  public static String of(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0 && damaged.length() > 0; i--) {
      int from = place(damaged, random);
      int to = Math.min(damaged.length(), from + 1 + random.nextInt(random.nextBoolean() ? 1 : 20));
      String part = damaged.substring(from, to);
      switch (random.nextInt(7)) {
        case 0 -> damaged.delete(from, to);
        case 1 -> damaged.insert(from, part);
        case 2 -> damaged.setLength(random.nextBoolean() ? from : to);
        case 3 -> damaged.insert(from, RandomText.of(random, 3));
        case 4 -> damaged.setCharAt(from, mark(random));
        case 5 -> damaged.insert(from, mark(random));
        default -> damaged.insert(place(damaged, random), part);
      }
    }
    return damaged.toString();
  }

  /**
   * Some 1,000 characters or fewer of two to five elements in any order: marks, and marks and words
   * of a text.
   */
  public static String ofFewElements(String text, Random random) {
    String[] elements = new String[2 + random.nextInt(4)];
    for (int i = 0; i < elements.length; i++) {
      elements[i] =
          text.isEmpty() || random.nextBoolean() ? "" + mark(random) : element(text, random);
    }
    StringBuilder made = new StringBuilder();
    for (int left = 1 + random.nextInt(random.nextBoolean() ? 12 : 500); left > 0; left--) {
      made.append(elements[random.nextInt(elements.length)]);
    }
    made.setLength(Math.min(made.length(), 1000));
    return made.toString();
  }

  private static char mark(Random random) {
    return MARKS.charAt(random.nextInt(MARKS.length()));
  }

  /** A place of chance, or the next mark after it. */
  private static int place(CharSequence text, Random random) {
    int at = random.nextInt(text.length());
    for (int i = at; i < text.length() && random.nextInt(8) > 0; i++) {
      if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != ' ') {
        return i;
      }
    }
    return at;
  }

  /** A mark of a text, or a word with the mark behind it. */
  private static String element(String text, Random random) {
    int from = place(text, random);
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, Math.min(text.length(), to + 1));
  }
}
