package dev.cprs.pruners;

import java.util.List;

/**
 * The sentences that OpenSearch's highlighter picks, in the document's order. Immutable and
 * thread-safe.
 *
 * @param highlights the sentences
 */
public record OpenSearchResult(List<Highlight> highlights) {
  /** Copies the list. */
  public OpenSearchResult {
    highlights = List.copyOf(highlights);
  }

  /**
   * A sentence.
   *
   * @param text its text
   * @param start where it starts in the document: a UTF-16 offset, inclusive
   * @param end where it ends: a UTF-16 offset, exclusive
   * @param position its index among the document's sentences, from 0
   * @param probability how relevant it is, 0 to 1
   */
  public record Highlight(String text, int start, int end, int position, double probability) {}
}
