package dev.cprs.internal;

/** Makes a sentence that quotes strangers fit to be told and logged. */
public final class PlainSentence {
  /** So that an error with this sentence has 2 kB at most, whatever its form. */
  private static final int MOST_BYTES = 1800;

  private PlainSentence() {}

  /**
   * A sentence in any script, without characters that a terminal obeys, cut so that it takes some
   * 1,800 bytes at most as a JSON string in UTF-8.
   */
  public static String of(String text) {
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
      if (bytes > MOST_BYTES) {
        return shown.append('…').toString();
      }
      shown.appendCodePoint(safe);
    }
    return shown.toString();
  }
}
