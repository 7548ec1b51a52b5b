package dev.cprs.chat;

import dev.cprs.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Retrieved documents after compression. Immutable and thread-safe. */
public final class CompressedDocuments {
  private final List<Document> documents;
  private final Decision decision;

  CompressedDocuments(List<Document> documents, Decision decision) {
    this.documents = List.copyOf(documents);
    this.decision = decision;
  }

  /**
   * The documents of which something was kept, in their original order. If the documents weren't
   * compressed, all of them, unchanged.
   */
  public List<Document> documents() {
    return documents;
  }

  /** The one decision for all documents; it has no message index. */
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

  /** The kept part of a document. Immutable and thread-safe. */
  public static final class Document {
    private final int index;
    private final String text;
    private final List<Span> spans;

    Document(int index, String text, List<Span> spans) {
      this.index = index;
      this.text = text;
      this.spans = List.copyOf(spans);
    }

    /** Its index among the given documents, from 0. */
    public int index() {
      return index;
    }

    /**
     * What was kept of it, as {@link dev.cprs.CompressedContext#text(int)} gives it; the whole
     * document if that isn't longer.
     */
    public String text() {
      return text;
    }

    /**
     * What the model found in it, with offsets in the given document; empty if the documents
     * weren't compressed.
     */
    public List<Span> spans() {
      return spans;
    }

    /**
     * The spans' offsets in the given document, for metadata that can only hold text: {@code
     * 12-48,100-131}, UTF-16 offsets, start inclusive and end exclusive.
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
