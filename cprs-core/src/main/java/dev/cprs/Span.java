package dev.cprs;

import org.jspecify.annotations.Nullable;

/**
 * A part of the context that is kept.
 *
 * @param document the index of its document in the request, from 0
 * @param start where it starts in its document: a UTF-16 offset, inclusive
 * @param end where it ends: a UTF-16 offset, exclusive
 * @param text {@code document.substring(start, end)}; with {@link SpanForm#PUBLISHED} stripped of
 *     white space
 * @param tag the tag of the control prompt that it was given; null where the boundary head alone
 *     was read and the control prompt has no tag or several
 * @param score how relevant the model finds it, 0 to 1: the highest relevance of a token of the
 *     sentence ({@link Granularity#SENTENCES}) or the mean over the tokens ({@link
 *     Granularity#TOKENS})
 * @param tokens how many tokens of the model it has
 */
public record Span(
    int document, int start, int end, String text, @Nullable String tag, double score, int tokens) {
  /** The tag of a span that is there only because an always-keep pattern matched it. */
  public static final String ALWAYS_KEEP = "always-keep";
}
