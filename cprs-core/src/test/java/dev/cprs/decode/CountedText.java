package dev.cprs.decode;

/**
 * A text that counts how often its characters are read, and fails the test as soon as that is more
 * than a multiple of its length: linear time, told by steps and not by the clock.
 */
public final class CountedText implements CharSequence {
  private final String text;
  private final long most;
  private long reads;

  /**
   * @param readsPerCharacter how often each character may be read on average
   */
  public CountedText(String text, int readsPerCharacter) {
    this.text = text;
    this.most = (long) readsPerCharacter * text.length();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    count(1);
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    count(end - start);
    return text.substring(start, end);
  }

  private void count(int characters) {
    reads += characters;
    if (reads > most) {
      throw new AssertionError(
          "More than %,d reads of a text of %,d characters that begins with '%s'"
              .formatted(most, text.length(), text.substring(0, Math.min(20, text.length()))));
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
