package dev.cprs;

import dev.cprs.select.Origins;
import java.util.List;
import java.util.Objects;

/**
 * Where a quote stands in the original documents.
 *
 * @param match how the quote and the original are alike
 * @param places the parts of the documents that are quoted, in the quote's order; at least one.
 *     None begins or ends with white space.
 * @see CompressedContext#locate
 */
public record Citation(Match match, List<Span.Place> places) {
  public Citation {
    Objects.requireNonNull(match, "match");
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("A citation has no place; give at least one");
    }
  }

  /**
   * Finds a quote in whole documents, as {@link CompressedContext#locate} does it in what was kept
   * of some.
   *
   * @return empty if it isn't there or is blank
   */
  public static List<Citation> find(String quote, List<String> documents) {
    return Quotes.locate(
        quote, documents, documents.stream().map(it -> Origins.whole(it.length())).toList());
  }

  /** How a quote and its original are alike. More may be added. */
  public enum Match {
    /** In every character. */
    EXACT,
    /** In every character but white space, of which there is as little or as much as you like. */
    WHITE_SPACE,
    /** But for white space and the case of letters. */
    CASE
  }
}
