package dev.cprs.chat;

import dev.cprs.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Retrieved documents after compression. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CompressedDocuments {
  private final List<Document> documents;
  private final Decision decision;

  CompressedDocuments(List<Document> documents, Decision decision) {
    this.documents = List.copyOf(documents);
    this.decision = decision;
  }

  /**
   * The documents of which something was kept, in the order that they came in; all of them, as they
   * were, unless the decision is to compress.
   */
  public List<Document> documents() {
    return documents;
  }

  /** What was done with them together; it has no message. */
  public Decision decision() {
    return decision;
  }

  /** Whether anything was compressed. */
  public boolean changed() {
    return decision.outcome() == Decision.Outcome.COMPRESSED;
  }

  /** What was done, not the texts. */
  @Override
  public String toString() {
    return "CompressedDocuments{%d documents, %s}".formatted(documents.size(), decision);
  }

  /** What was kept of a document. Immutable and thread-safe. */
  public static final class Document {
    private final int index;
    private final String text;
    private final List<Span> spans;

    Document(int index, String text, List<Span> spans) {
      this.index = index;
      this.text = text;
      this.spans = List.copyOf(spans);
    }

    /** Its place among the documents that came in, from 0. */
    public int index() {
      return index;
    }

    /**
     * The kept spans' texts, with a line end between two; the whole document where that is no
     * longer.
     */
    public String text() {
      return text;
    }

    /**
     * What the model found in it, with offsets in the document that came in; none where it did not
     * look.
     */
    public List<Span> spans() {
      return spans;
    }

    /**
     * The spans' places in the document that came in, for metadata that hold no more than text:
     * {@code 12-48,100-131}, UTF-16 offsets, start inclusive and end exclusive.
     */
    public String places() {
      return spans.stream()
          .map(span -> span.start() + "-" + span.end())
          .collect(Collectors.joining(","));
    }

    /** The index and the places, not the text. */
    @Override
    public String toString() {
      return "Document{%d, %d characters, spans %s}".formatted(index, text.length(), places());
    }
  }
}
