package dev.cprs;

/** The form of the spans. */
public enum SpanForm {
  /**
   * Spans don't overlap, and {@code document.substring(start, end)} is the span's text, without
   * white space at its ends. (Whole documents returned by {@link EmptyResultPolicy#KEEP_ORIGINAL}
   * keep theirs.)
   */
  EXACT,
  /**
   * As in the published code, for comparison with it: start and end include white space that is
   * stripped from the text, and completed sentences may overlap. Only with {@link
   * Granularity#TOKENS}, without a budget and with nothing that is always kept. With a model that
   * others have published, and {@code cprs-pruners} on the class path, it is the procedure of the
   * model's authors ({@link dev.cprs.spi.PublishedProcedure}), which may take both.
   */
  PUBLISHED
}
