package dev.cprs.select;

/** A text as it is written from parts of a document, with where each part comes from. */
final class TracedText {
  private final String document;
  private final StringBuilder out = new StringBuilder();
  private final Origins.Builder origins = new Origins.Builder();

  TracedText(String document) {
    this.document = document;
  }

  /** Writes a part of the document. */
  TracedText take(int start, int end) {
    origins.add(out.length(), start, end - start);
    out.append(document, start, end);
    return this;
  }

  /** Writes what isn't the document's. */
  TracedText add(CharSequence text) {
    out.append(text);
    return this;
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  Origins origins() {
    return origins.build();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
