package dev.cprs.internal;

/**
 * How much heap texts take once they are units, tokens and labels: sixteen million full stops are a
 * text of 16 MB, and more than a gigabyte when they are read. Estimates. Not thread-safe.
 *
 * <p>A mark and a character of no Latin script are taken for a token each, as they are to most
 * tokenizers.
 */
public final class TextWeight {
  /** The place, label and score of a unit, and the candidate that it may become. */
  private static final int UNIT_BYTES = 60;

  /** A token's id, its place in the text, and what the model says of it. */
  private static final int TOKEN_BYTES = 18;

  /** Longer words are of several tokens; so many letters or digits make one more. */
  private static final int LETTERS_A_TOKEN = 5;

  private long units;
  private long tokens;
  private int word;

  /** Of no text yet. */
  public TextWeight() {}

  /** The bytes of heap that a text takes beside itself. */
  public static long of(String text) {
    TextWeight weight = new TextWeight();
    for (int i = 0; i < text.length(); i++) {
      weight.add(text.charAt(i));
    }
    return weight.bytes();
  }

  /** Adds the next character of a text. */
  public void add(char c) {
    if (c < 0x80 && Character.isLetterOrDigit(c)) {
      tokens += word++ % LETTERS_A_TOKEN == 0 ? 1 : 0;
      return;
    }
    endWord();
    tokens += c == ' ' || c == '\n' ? 0 : 1;
    units += c == '\n' || c == '.' || c == '!' || c == '?' ? 1 : 0;
  }

  /** Ends a word; what is added next is another text. */
  public void endWord() {
    word = 0;
  }

  /** The bytes of heap that all texts take beside themselves. */
  public long bytes() {
    return UNIT_BYTES * units + TOKEN_BYTES * tokens;
  }
}
