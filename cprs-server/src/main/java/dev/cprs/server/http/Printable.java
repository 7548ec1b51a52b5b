package dev.cprs.server.http;

/** Texts of strangers as they may be shown in a header, a log or an error. */
public final class Printable {
  private Printable() {}

  /**
   * A text with a question mark for each character that is not printable ASCII, cut to a length.
   */
  public static String of(String text, int most) {
    String shown = text.length() <= most ? text : text.substring(0, most - 3) + "...";
    return shown.replaceAll("[^ -~]", "?");
  }

  /**
   * A sentence in any script, without characters that a terminal obeys, cut to a length.
   *
   * @param mostBytes of it as a JSON string in UTF-8
   */
  static String sentence(String text, int mostBytes) {
    StringBuilder shown = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      int kind = Character.getType(character);
      boolean obeyed =
          kind == Character.CONTROL || kind == Character.FORMAT || kind == Character.SURROGATE;
      int safe = character == '\n' || character == '\t' ? ' ' : obeyed ? '?' : character;
      bytes += safe < 0x80 ? (safe == '"' || safe == '\\' ? 2 : 1) : safe < 0x800 ? 2 : 4;
      if (bytes > mostBytes) {
        return shown.append('…').toString();
      }
      shown.appendCodePoint(safe);
    }
    return shown.toString();
  }
}
