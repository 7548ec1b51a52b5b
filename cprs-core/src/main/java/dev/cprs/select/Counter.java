package dev.cprs.select;

/** Counts tokens as the budget does. */
public interface Counter {
  /**
   * The number of tokens of a part of a document.
   *
   * @param start UTF-16 offset, inclusive
   * @param end UTF-16 offset, exclusive
   */
  int count(LabelledDocument document, int start, int end);

  /** The number of tokens of a text. */
  int count(String text);
}
