package dev.cprs;

import dev.cprs.internal.WhiteSpace;
import dev.cprs.select.Origins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Finds quotes in what was kept, and where that stands in the documents. */
final class Quotes {
  /** Nobody shows more sources than this for one quote; a single letter stands everywhere. */
  private static final int MOST = 1_000;

  /** Between the texts of two documents, as in {@link CompressedContext#text()}. */
  private static final String BETWEEN = "\n\n";

  private final List<String> texts;
  private final List<Origins> origins;

  /** As {@link CompressedContext#text()}. */
  private final StringBuilder text = new StringBuilder();

  /** The documents of which something was kept. */
  private final int[] documents;

  /** Where the text of each of them starts in that of all. */
  private final int[] starts;

  private Quotes(List<String> texts, List<Origins> origins) {
    this.texts = texts;
    this.origins = origins;
    documents = IntStream.range(0, texts.size()).filter(i -> !texts.get(i).isEmpty()).toArray();
    starts = new int[documents.length];
    for (int i = 0; i < starts.length; i++) {
      text.append(i == 0 ? "" : BETWEEN);
      starts[i] = text.length();
      text.append(texts.get(documents[i]));
    }
  }

  /**
   * Finds a quote.
   *
   * @param texts what was kept of each document
   * @param origins where that stands in the document; as many, or none
   */
  static List<Citation> locate(String quote, List<String> texts, List<Origins> origins) {
    String bare = WhiteSpace.strip(Objects.requireNonNull(quote, "quote"));
    if (bare.isEmpty() || origins.isEmpty()) {
      return List.of();
    }
    Quotes quotes = new Quotes(texts, origins);
    for (Citation.Match match : Citation.Match.values()) {
      List<Citation> found = quotes.find(bare, match);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Citation> find(String quote, Citation.Match match) {
    FoldedText folded = FoldedText.of(text, match);
    List<Citation> citations = new ArrayList<>();
    folded.find(
        FoldedText.of(quote, match),
        (start, end) -> {
          List<Span.Place> places = places(start, end);
          if (!places.isEmpty()) {
            citations.add(new Citation(match, places));
          }
          return citations.size() < MOST;
        });
    return citations;
  }

  /** The places in the documents of a part of the text. */
  private List<Span.Place> places(int start, int end) {
    List<Span.Place> places = new ArrayList<>();
    int found = Arrays.binarySearch(starts, start);
    for (int i = found >= 0 ? found : Math.max(0, -found - 2);
        i < starts.length && starts[i] < end;
        i++) {
      add(places, documents[i], start - starts[i], end - starts[i]);
    }
    return places;
  }

  private void add(List<Span.Place> places, int document, int from, int to) {
    String kept = texts.get(document);
    origins
        .get(document)
        .of(
            Math.max(from, 0),
            Math.min(to, kept.length()),
            (inText, inDocument, length) -> {
              int start = WhiteSpace.on(kept, inText, inText + length);
              int end = WhiteSpace.back(kept, start, inText + length);
              if (start < end) {
                int shift = inDocument - inText;
                places.add(new Span.Place(document, start + shift, end + shift));
              }
            });
  }
}
