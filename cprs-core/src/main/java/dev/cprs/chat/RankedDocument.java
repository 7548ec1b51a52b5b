package dev.cprs.chat;

import dev.cprs.Span;
import java.util.List;
import java.util.OptionalDouble;

/** A retrieved document with its score, as {@link DocumentRanker} gives it. Immutable. */
public final class RankedDocument {
  private final CompressedDocuments.Document document;
  private final OptionalDouble score;

  RankedDocument(CompressedDocuments.Document document, OptionalDouble score) {
    this.document = document;
    this.score = score;
  }

  /** Its index among the given documents, from 0. */
  public int index() {
    return document.index();
  }

  /**
   * How relevant it is to the question, from 0 to 1, as {@link
   * dev.cprs.CompressedContext#documentScores()} gives it.
   *
   * @return empty if the model hasn't read the documents, for the question was blank or the
   *     compressor failed; then no document has a score
   */
  public OptionalDouble score() {
    return score;
  }

  /** What was kept of it; all of it if it wasn't compressed. */
  public String text() {
    return document.text();
  }

  /** What was kept of it, with offsets in the given document; empty if it wasn't compressed. */
  public List<Span> spans() {
    return document.spans();
  }

  /**
   * The spans' offsets in the given document, as {@link CompressedDocuments.Document#places()}
   * gives them.
   */
  public String places() {
    return document.places();
  }

  /** The index, the score and the places, not the text. */
  @Override
  public String toString() {
    return "RankedDocument{%d, %s, %s}".formatted(index(), score, document);
  }
}
