package dev.cprs.chat;

import dev.cprs.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Retrieved documents after compression.
 *
 * @param documents those of which something was kept, in the order that they came in; all of them,
 *     as they were, unless the decision is to compress
 * @param decision what was done with them together; its message is -1
 */
public record CompressedDocuments(List<Document> documents, Decision decision) {
  public CompressedDocuments {
    documents = List.copyOf(documents);
  }

  /** Whether anything was compressed. */
  public boolean changed() {
    return decision.outcome() == Decision.Outcome.COMPRESSED;
  }

  /**
   * What was kept of a document.
   *
   * @param index its place among the documents that came in, from 0
   * @param text the kept spans' texts, a line end between two; the whole document where that is no
   *     longer
   * @param spans what the model found in it, with offsets in the document that came in; none where
   *     it did not look
   */
  public record Document(int index, String text, List<Span> spans) {
    public Document {
      spans = List.copyOf(spans);
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
  }
}
