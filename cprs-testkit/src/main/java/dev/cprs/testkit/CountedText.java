package dev.cprs.testkit;

import java.util.concurrent.atomic.AtomicLong;

/** A text that counts how many of its characters are read, to see that a scan is linear. */
public final class CountedText implements CharSequence {
  private final String text;
  private final AtomicLong reads;

  /** Counts the reads of this text. */
  public CountedText(String text) {
    this(text, new AtomicLong());
  }

  private CountedText(String text, AtomicLong reads) {
    this.text = text;
    this.reads = reads;
  }

  /** How many characters were read, also through parts of it; a copy counts as one read each. */
  public long reads() {
    return reads.get();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    reads.incrementAndGet();
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new CountedText(text.substring(start, end), reads);
  }

  @Override
  public String toString() {
    reads.addAndGet(text.length());
    return text;
  }
}
