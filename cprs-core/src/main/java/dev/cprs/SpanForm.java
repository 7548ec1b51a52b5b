package dev.cprs;

/** How spans are written down. */
public enum SpanForm {
  /**
   * Spans don't overlap, and {@code document.substring(start, end)} is the span's text, without
   * white space at its ends (but for whole documents given back, {@link
   * EmptyResultPolicy#KEEP_ORIGINAL}).
   */
  EXACT,
  /**
   * As the published code gives them, for callers that compare with it: start and end include white
   * space that is stripped from the text, and completed sentences may overlap. Only with {@link
   * Granularity#TOKENS}, without a budget and without always-keep patterns.
   */
  PUBLISHED
}
