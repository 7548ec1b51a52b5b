package dev.cprs.internal;

/**
 * Makes what others wrote fit to be a part of a message: one line, no control characters, not too
 * long.
 */
public final class OneLine {
  private static final int LONGEST = 300;

  private OneLine() {}

  /**
   * The first line of a text, shortened, with control characters, and those that turn the direction
   * of writing, as escapes.
   */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /**
   * The same, with another length.
   *
   * @param longest the most UTF-16 units
   */
  public static String of(String text, int longest) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        break;
      }
      if (line.length() >= longest && !Character.isLowSurrogate(c)) {
        return line.append('…').toString();
      }
      if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        line.append(String.format("\\u%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }
}
