package dev.cprs;

import java.util.List;

/**
 * What was kept of a context.
 *
 * @param spans in document order; unless {@link SpanForm#PUBLISHED} was asked for they don't
 *     overlap
 * @param text the spans' texts, a line end between two of one document and an empty line between
 *     documents
 * @param original whether this is the whole context, given back because nothing was found ({@link
 *     EmptyResultPolicy#KEEP_ORIGINAL})
 * @param stats what the request cost
 */
public record CompressedContext(
    List<Span> spans, String text, boolean original, CompressionStats stats) {
  public CompressedContext {
    spans = List.copyOf(spans);
  }

  /** Whether nothing was kept. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }
}
